import { randomUUID } from 'node:crypto'
import { chmod, realpath, rename, rm, stat, writeFile } from 'node:fs/promises'
import { reasonOf, UsageError } from './errors.js'

/**
 * Writes beside the file and then renames, so that nobody ever sees half a file; a link stays a link.
 *
 * @throws {UsageError} when it cannot be written; the old file is then as it was
 */
export async function replaceFile(file: string, content: Uint8Array): Promise<void> {
  const target = await realpath(file).catch(() => file)
  const beside = `${target}.${randomUUID().slice(0, 8)}.tmp`
  try {
    const mode = await stat(target).then(
      (info) => info.mode,
      () => undefined,
    )
    await writeFile(beside, content, { flag: 'wx' })
    if (mode !== undefined) await chmod(beside, mode & 0o777)
    await rename(beside, target)
  } catch (error) {
    await rm(beside, { force: true })
    throw new UsageError(`${file}: could not be written: ${reasonOf(error)}`)
  }
}
