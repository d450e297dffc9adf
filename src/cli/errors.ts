import { inspect } from 'node:util'
import { visible } from '../render/visible.js'

/** The user can do something about it: the message says what is wrong, where, and what to do. It is shown without a stack. */
export class UserError extends Error {
  override readonly name = 'UserError'

  /** By name, for each file of the bundle that is loaded later has a class of its own. */
  static override [Symbol.hasInstance](error: unknown): boolean {
    return error instanceof Error && error.name === 'UserError'
  }
}

/** `entente: no such file: a.txt`; anything but a `UserError` is a fault of ours and keeps its stack. */
export function describe(error: unknown): string {
  if (error instanceof UserError) return `entente: ${visible(error.message)}\n`
  const lines = inspect(error, { colors: false })
    .split('\n')
    .map((line) => `  ${visible(line)}`)
  return `entente: unexpected error, a fault of entente and not of the input; please report it\n${lines.join('\n')}\n`
}

/** Whether the system refused an operation with one of `codes` (`ENOENT`, ...). */
export function isSystemError(error: unknown, ...codes: readonly string[]): error is NodeJS.ErrnoException {
  const code = error instanceof Error ? (error as NodeJS.ErrnoException).code : undefined
  return code !== undefined && (codes.length === 0 || codes.includes(code))
}

const reasons: Readonly<Record<string, string>> = {
  EACCES: 'permission denied',
  EPERM: 'permission denied',
  ENOSPC: 'no space left on the device',
  EROFS: 'the file system is read-only',
  ENAMETOOLONG: 'the name is too long',
  ELOOP: 'too many symbolic links',
  ENOTDIR: 'a part of the path is not a folder',
  EMFILE: 'too many open files',
  EIO: 'the device reports an error',
}

/** The system's refusal in words, with its code. */
export function reason({ code = '', message }: NodeJS.ErrnoException): string {
  const words = reasons[code]
  return words === undefined ? message : `${words} (${code})`
}
