import { randomUUID } from 'node:crypto'
import { rmSync } from 'node:fs'
import { chmod, open, realpath, rename, rm, stat } from 'node:fs/promises'
import { reasonOf, UsageError } from './errors.js'

/** Files that are being written beside those that they shall replace. */
const pending = new Set<string>()
let guarded = false

/** Who is stopped in the middle leaves nothing behind: the old files are whole, and the half ones go. */
function guard(): void {
  if (guarded) return
  guarded = true
  for (const [signal, code] of [
    ['SIGINT', 130],
    ['SIGTERM', 143],
    ['SIGHUP', 129],
  ] as const) {
    process.once(signal, () => {
      for (const file of pending) rmSync(file, { force: true })
      process.exit(code)
    })
  }
}

/**
 * Writes beside the file and then renames, so that nobody ever sees half a file; a link stays a link.
 *
 * @throws {UsageError} when it cannot be written; the old file is then as it was
 */
export async function replaceFile(file: string, content: Uint8Array): Promise<void> {
  guard()
  const target = await realpath(file).catch(() => file)
  const beside = `${target}.${randomUUID().slice(0, 8)}.tmp`
  try {
    const mode = await stat(target).then(
      (info) => info.mode & 0o777,
      () => 0o666,
    )
    pending.add(beside)
    const handle = await open(beside, 'wx', mode)
    try {
      await handle.writeFile(content)
      // On the disk before it takes the other's name: a power cut leaves one of the two.
      await handle.sync()
    } finally {
      await handle.close()
    }
    if (mode !== 0o666) await chmod(beside, mode)
    await rename(beside, target)
  } catch (error) {
    await rm(beside, { force: true })
    throw new UsageError(`${file}: could not be written: ${reasonOf(error)}`)
  } finally {
    pending.delete(beside)
  }
}
