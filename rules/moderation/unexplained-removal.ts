import { mannerRule } from '../manner/rule.js'

/**
 * Says that a post is or will be removed without naming the rule that was broken.
 *
 * When a post must go, the author is told first, and told which rule was broken (practice R16; Digital
 * Services Act, Regulation (EU) 2022/2065, article 17).
 */
export const unexplainedRemoval = mannerRule('moderation/unexplained-removal')
