/**
 * What a post as a whole says of conduct and of channels tried. Two networks read it: one the whole post, one each
 * sentence with its neighbours. Where they differ, the one that is surer is believed. The sums were settled on posts
 * that neither had learned from.
 */
import type { Saying } from '../../src/core/wording-columns.js'
import { columnBeside } from './columns.js'
import type { Weighed } from './weigh.js'

/** What is said of the whole post, as sums: from 0 on it is more likely than not. */
export type Whole = Pick<Weighed, 'first'>

/** A sentence may lie so far below its own cut where the whole post says so. */
export const LEEWAY = 2

const sumOf = ({ first }: Whole, saying: Saying): number => first[columnBeside(saying)] as number

/** Says the whole post so? */
export const asserts = (whole: Whole, saying: Saying, from: number): boolean => sumOf(whole, saying) >= from

const DENIED = -6

/** Says the whole post plainly that it is not so? */
export const denies = (whole: Whole, saying: Saying): boolean => sumOf(whole, saying) < DENIED
