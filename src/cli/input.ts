import { readFile, stat } from 'node:fs/promises'
import { buffer } from 'node:stream/consumers'
import { isSystemError, reason, UserError } from './errors.js'
import type { InputStream } from './io.js'

/** Names standard input, as an argument and as a record's `source`. */
const standardInput = '-'

/** A source's name in a message. */
export function spokenName(name: string): string {
  return name === standardInput ? 'standard input' : name
}

/** What the arguments name, before any of it is opened: paths, standard input, and patterns that matched nothing. */
export type Source = { readonly name: string } | { readonly failure: UserError }

/**
 * The arguments with every pattern replaced by the files it matches, in the order of their names. A pattern that is the name of
 * a file stands for that file; no argument stands for standard input.
 */
export async function expandSources(names: readonly string[]): Promise<readonly Source[]> {
  if (names.filter((name) => name === standardInput).length > 1) {
    throw new UserError('standard input (-) can be read only once')
  }
  if (names.length === 0) return [{ name: standardInput }]
  return (await Promise.all(names.map(expand))).flat()
}

async function expand(name: string): Promise<readonly Source[]> {
  if (!/[*?[{]/.test(name) || (await exists(name))) return [{ name }]
  const { glob } = await import('tinyglobby')
  const paths = await glob(name, { absolute: name.startsWith('/'), expandDirectories: false })
  if (paths.length === 0) return [{ failure: new UserError(`no file matches ${name}`) }]
  return paths.sort().map((path) => ({ name: path }))
}

async function exists(path: string): Promise<boolean> {
  return stat(path).then(
    () => true,
    () => false,
  )
}

/**
 * The bytes of one source.
 *
 * @throws {UserError} if it cannot be read.
 */
export async function readSource(name: string, stdin: InputStream): Promise<Uint8Array> {
  try {
    return name === standardInput ? await buffer(stdin) : await readFile(name)
  } catch (error) {
    throw isSystemError(error) ? new UserError(refusal(name, error)) : error
  }
}

function refusal(name: string, error: NodeJS.ErrnoException): string {
  if (error.code === 'ENOENT') return `no such file: ${name}`
  if (error.code !== 'EISDIR') return `cannot read ${spokenName(name)}: ${reason(error)}`
  return `${name} is a folder; name its files, for example '${name.replace(/\/+$/, '')}/*.txt'`
}
