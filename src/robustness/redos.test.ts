import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { checkSync } from 'recheck'
import ts from 'typescript'
import { describe, expect, it } from 'vitest'

const root = new URL('../', import.meta.url).pathname

interface Found {
  readonly where: string
  readonly source: string
  readonly flags: string
}

/** Every regular expression literal of the program's own modules. */
function expressionsOf(path: string): Found[] {
  const file = ts.createSourceFile(path, readFileSync(join(root, path), 'utf8'), ts.ScriptTarget.ES2022, true)
  const found: Found[] = []
  const visit = (node: ts.Node): void => {
    const line = file.getLineAndCharacterOfPosition(node.getStart()).line + 1
    const literal = ts.isRegularExpressionLiteral(node) ? node.text : undefined
    if (literal !== undefined) {
      const end = literal.lastIndexOf('/')
      found.push({ where: `${path}:${line}`, source: literal.slice(1, end), flags: literal.slice(end + 1) })
    }
    ts.forEachChild(node, visit)
  }
  visit(file)
  return found
}

/** The same expression is checked once. */
function distinct(found: readonly Found[]): Found[] {
  return [...new Map(found.map((one) => [`/${one.source}/${one.flags}`, one])).values()]
}

const paths = readdirSync(root, { recursive: true, encoding: 'utf8' })
  .filter((path) => path.endsWith('.ts') && !path.endsWith('.test.ts') && !path.startsWith('training/'))
  .sort()

/** Quadratic at worst, over a text of at most so many characters: harmless. */
const BOUNDED: ReadonlyMap<string, number> = new Map([
  // The first bytes of a page, where it says its encoding.
  ['<meta\\s[^>]{0,200}?charset\\s{0,9}=\\s{0,9}["\']?([\\w-]{1,40})', 1024],
])

describe('regular expressions', () => {
  const found = distinct(paths.flatMap(expressionsOf)).filter(({ source }) => !BOUNDED.has(source))

  it('are found', () => {
    expect(found.length).toBeGreaterThan(30)
  })

  it.each(found.map((one) => [`/${one.source}/${one.flags}`, one] as const))(
    '%s cannot be made slow',
    (_, { source, flags, where }) => {
      expect({ status: checkSync(source, flags, { timeout: 20_000 }).status, where }).toEqual({ status: 'safe', where })
    },
    30_000,
  )
})
