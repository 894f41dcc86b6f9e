/** One thing wrong in a policy. Values are never repeated, since a policy holds names and numbers. */
export interface PolicyIssue {
  /** Where: `channels.chat.hours`, `rules.emoji/limit[1].max`; empty for the policy as a whole. */
  path: string
  /** What stands there: its kind, or the name of an unknown key. */
  found: string
  /** What may stand there. */
  accepted: string
  /** The known name most like the one found. */
  nearest?: string
  /** The whole in one sentence. */
  message: string
}

const LONGEST_NAME = 60
const SETTING_NAME = /^\p{Ll}+(?:\p{Lu}\p{Ll}+|[-_/.]\p{Ll}+)*\d{0,2}$/u
const BULLET = '•'

/**
 * A name that somebody gave, as an error may repeat it. Settings are written in small letters, hyphens and slashes;
 * what is written otherwise could be a person, a number or a password, and is masked.
 */
export const sayName = (name: string): string =>
  name.length <= LONGEST_NAME && SETTING_NAME.test(name)
    ? name
    : BULLET.repeat(Math.min([...name].length, LONGEST_NAME))

/** Write an issue's sentence from its parts. */
export function issue(path: string, found: string, accepted: string, near?: string): PolicyIssue {
  const where = path === '' ? 'The policy' : path
  const hint = near === undefined ? '' : ` Did you mean "${near}"?`
  return {
    path,
    found,
    accepted,
    ...(near === undefined ? {} : { nearest: near }),
    message: `${where}: found ${found}; accepted: ${accepted}.${hint}`,
  }
}

/** Thrown for a policy that cannot be used; `issues` holds everything that is wrong with it. */
export class PolicyError extends Error {
  override readonly name = 'PolicyError'
  readonly issues: readonly PolicyIssue[]

  constructor(issues: readonly PolicyIssue[]) {
    super(issues.map((one) => one.message).join('\n'))
    this.issues = issues
  }
}
