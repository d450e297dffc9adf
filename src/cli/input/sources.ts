import { type Stats, statSync } from 'node:fs'
import { join } from 'node:path'
import { UserError } from '../errors.js'

/** Names standard input, as an argument and as a record's `source`. */
export const standardInput = '-'

/** A source's name in a message. */
export function spokenName(name: string): string {
  return name === standardInput ? 'standard input' : name
}

/** What the arguments name, before any of it is opened: paths, standard input, and patterns that matched nothing. */
export type Source = { readonly name: string } | { readonly failure: UserError }

export interface SourceOptions {
  /** Whether a folder stands for the files in it and below. */
  readonly recursive: boolean
  /** Which files of a folder: all but hidden ones, where it is absent. */
  readonly glob?: string
}

/**
 * The names with every pattern replaced by the files it matches, and with `recursive` every folder by its files, in the order
 * of their names. A pattern that is the name of a file stands for that file.
 */
export async function expandSources(names: readonly string[], options: SourceOptions): Promise<readonly Source[]> {
  if (names.filter((name) => name === standardInput).length > 1) {
    throw new UserError('standard input (-) can be read only once')
  }
  const sources: Source[] = []
  for (const name of names) for (const source of await expand(name, options)) sources.push(source)
  return sources
}

async function expand(name: string, { recursive, glob }: SourceOptions): Promise<readonly Source[]> {
  const isPattern = /[*?[{]/.test(name)
  if (!isPattern && !recursive) return [{ name }]
  const found = statIfThere(name)
  if (recursive && found?.isDirectory()) return filesOf(name, glob)
  if (!isPattern || found !== undefined) return [{ name }]
  const paths = await matches(name, {})
  return named(paths, `no file matches ${name}`)
}

/** What stands at a path, if anything does that we may see. */
export function statIfThere(path: string): Stats | undefined {
  try {
    return statSync(path)
  } catch {
    return undefined
  }
}

async function filesOf(folder: string, glob = '*'): Promise<readonly Source[]> {
  const paths = await matches(glob.includes('/') ? glob : `**/${glob}`, { cwd: folder })
  return named(
    paths.map((path) => join(folder, path)),
    `no file in ${folder} matches ${glob}`,
  )
}

async function matches(pattern: string, options: { readonly cwd?: string }): Promise<readonly string[]> {
  const { glob } = await import('tinyglobby')
  return glob(pattern, { ...options, absolute: pattern.startsWith('/'), expandDirectories: false })
}

function named(paths: readonly string[], nothing: string): readonly Source[] {
  if (paths.length === 0) return [{ failure: new UserError(nothing) }]
  return [...paths].sort().map((name) => ({ name }))
}
