/** Wrong use, or a file that cannot be read: told in one line, and the exit code is 2. */
export class UsageError extends Error {
  override readonly name = 'UsageError'
}

interface SystemError {
  readonly code: string
}

const isSystemError = (error: unknown): error is SystemError =>
  typeof error === 'object' && error !== null && typeof (error as { code?: unknown }).code === 'string'

const REASONS: Readonly<Record<string, string>> = {
  ENOENT: 'no such file or folder',
  EACCES: 'permission denied',
  EPERM: 'permission denied',
  EISDIR: 'a folder, not a file',
  ENOTDIR: 'a file where a folder is needed',
  ENOSPC: 'no space left',
  EROFS: 'a read-only file system',
  EMFILE: 'too many open files',
  ELOOP: 'a link that leads back to itself',
  EFBIG: 'too large a file',
  ERR_STRING_TOO_LONG: 'too large a file',
  ERR_FS_FILE_TOO_LARGE: 'too large a file',
}

/** Why the system refused, in words. */
export function reasonOf(error: unknown): string {
  if (isSystemError(error)) return REASONS[error.code] ?? error.code
  return 'an unknown error'
}
