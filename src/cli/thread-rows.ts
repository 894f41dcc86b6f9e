/** Threads as they come in from files. */
import type { Thread, ThreadPost } from '../core/reports.js'
import { parseTime } from '../policy/zone.js'
import { isRow, kindOf, optionalText, type Row, RowError, requiredText } from './rows.js'

const AUTHORS = ['customer', 'agent', 'other'] as const

/** One thread, or a list of them. @throws {RowError} with the path of what is wrong */
export function readThreads(data: unknown): { id: string; thread: Thread }[] {
  const list = Array.isArray(data) ? data : [data]
  return list.map((one: unknown, index) => {
    const at = Array.isArray(data) ? `[${index}]` : ''
    if (!isRow(one)) throw new RowError(at || 'thread', kindOf(one), 'an object')
    return { id: String(one.id ?? index), thread: within(at, () => readThread(one)) }
  })
}

function within<T>(at: string, read: () => T): T {
  try {
    return read()
  } catch (error) {
    if (!(error instanceof RowError) || at === '') throw error
    throw new RowError(
      `${at}${error.path.startsWith('[') ? '' : '.'}${error.path}`,
      error.found,
      error.accepted,
    )
  }
}

function readThread(row: Row): Thread {
  const { posts, promises } = row
  if (!Array.isArray(posts)) throw new RowError('posts', kindOf(posts), 'a list')
  if (promises !== undefined && !Array.isArray(promises))
    throw new RowError('promises', kindOf(promises), 'a list')
  return {
    channel: requiredText(row, 'channel'),
    posts: posts.map((post: unknown, index) => within(`posts[${index}]`, () => readPost(post, index))),
    ...(promises === undefined ? {} : { promises: promises as NonNullable<Thread['promises']> }),
  }
}

function readPost(post: unknown, index: number): ThreadPost {
  if (!isRow(post)) throw new RowError('', kindOf(post), 'an object')
  const author = AUTHORS.find((one) => one === post.author)
  if (author === undefined) throw new RowError('author', kindOf(post.author), AUTHORS.join(', '))
  const at = requiredText(post, 'at')
  if (Number.isNaN(parseTime(at))) throw new RowError('at', 'a string that is no time', 'ISO 8601')
  const name = optionalText(post, 'name')
  const id = typeof post.id === 'number' ? String(post.id) : (optionalText(post, 'id') ?? String(index))
  return { id, author, text: requiredText(post, 'text'), at, ...(name === undefined ? {} : { name }) }
}
