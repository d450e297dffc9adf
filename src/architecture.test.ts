import { readdirSync, readFileSync } from 'node:fs'
import { join, posix } from 'node:path'
import ts from 'typescript'
import { describe, expect, test } from 'vitest'

/** What the modules of each part may import besides their own part: earlier parts, packages, and modules of Node. */
const allowed: Readonly<Record<string, readonly string[]>> = {
  model: [],
  document: ['model'],
  gazetteer: ['model', 'document'],
  recognise: ['model', 'document', 'gazetteer'],
  resolve: ['model', 'document', 'gazetteer', 'recognise'],
  relate: ['model', 'document', 'gazetteer', 'recognise', 'resolve', 'compromise'],
  explain: ['model', 'document', 'gazetteer', 'recognise', 'relate'],
  record: ['model'],
  extract: ['model', 'document', 'gazetteer', 'recognise', 'resolve', 'relate', 'explain', 'record'],
  render: ['model', 'chalk', 'fast-string-width', 'papaparse', 'node:crypto'],
  index: ['model', 'gazetteer', 'extract', 'render'],
  schema: [],
  cli: [
    'model',
    'gazetteer',
    'extract',
    'index',
    'render',
    'schema',
    'package.json',
    'commander',
    '@mozilla',
    'fast-string-width',
    'linkedom',
    'papaparse',
    'tinyglobby',
    'node:*',
  ],
  bin: ['cli', 'index', 'node:*'],
  training: ['model', 'document', 'gazetteer', 'recognise', 'resolve', 'commander', 'node:*'],
  robustness: [
    'model',
    'document',
    'recognise',
    'resolve',
    'relate',
    'record',
    'extract',
    'render',
    'fast-check',
    'node:*',
  ],
}

/** The modules of the core that reach out of it: two read weights, one loads compromise late. */
const exceptions: readonly string[] = [
  'src/recognise/people/load.ts node:fs',
  'src/resolve/name-origin/likelihood.ts node:fs',
  'src/relate/engine.ts node:module',
  'src/relate/patterns.ready.ts node:module',
]

type Sources = Readonly<Record<string, string>>

/** The part that a module belongs to: `src/relate/rules/all.ts` to `relate`, `src/model.ts` to `model`. */
function partOf(path: string): string {
  const [root = '', first = ''] = path.split('/')
  return root === 'src' ? first.replace(/\.ts$/, '') : root
}

function importedPart(specifier: string, importer: string): string {
  if (specifier.startsWith('.')) return partOf(posix.join(posix.dirname(importer), specifier).replace(/\.js$/, '.ts'))
  return specifier.startsWith('node:') ? specifier : (specifier.split('/')[0] ?? '')
}

function violations(sources: Sources): string[] {
  return Object.entries(sources).flatMap(([path, source]) => {
    const part = partOf(path)
    return ts
      .preProcessFile(source)
      .importedFiles.map(({ fileName }) => importedPart(fileName, path))
      .filter(
        (imported) => imported !== part && !isAllowed(part, imported) && !exceptions.includes(`${path} ${imported}`),
      )
      .map((imported) => `${path} must not import ${imported}`)
  })
}

function isAllowed(part: string, imported: string): boolean {
  const known = allowed[part] ?? []
  return known.includes(imported) || (imported.startsWith('node:') && known.includes('node:*'))
}

function ownSources(): Sources {
  const root = new URL('..', import.meta.url).pathname
  const paths = ['bin', 'src'].flatMap((folder) =>
    readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' }).map((path) => posix.join(folder, path)),
  )
  const modules = paths.filter((path) => path.endsWith('.ts') && !path.endsWith('.test.ts'))
  return Object.fromEntries(modules.map((path) => [path, readFileSync(join(root, path), 'utf8')]))
}

describe('imports go one way', () => {
  const sources = ownSources()

  test('in all our modules', () => {
    expect(Object.keys(sources).length).toBeGreaterThan(50)
    expect(violations(sources)).toEqual([])
  })

  test('and every part is known', () => {
    expect([...new Set(Object.keys(sources).map(partOf))].filter((part) => !(part in allowed))).toEqual([])
  })

  test.each([
    ['src/document/read.ts', "import { lookUp } from '../gazetteer/trie.js'", 'gazetteer'],
    ['src/recognise/people.ts', "import type { Variant } from '../resolve/names.js'", 'resolve'],
    ['src/relate/rules/all.ts', "export { extract } from '../../extract.js'", 'extract'],
    ['src/render/json.ts', "const { run } = await import('../cli/run.js')", 'cli'],
    [
      'src/render/json.ts',
      "import { gazetteer } from '../gazetteer/countries.json' with { type: 'json' }",
      'gazetteer',
    ],
    ['src/resolve/people.ts', "import { train } from '../training/train.js'", 'training'],
    ['src/recognise/people.ts', "import nlp from 'compromise'", 'compromise'],
    ['src/resolve/people.ts', "import { readFileSync } from 'node:fs'", 'node:fs'],
    ['src/index.ts', "import { run } from './cli/run.js'", 'cli'],
    ['src/model.ts', "import type { Trie } from './gazetteer/trie.js'", 'gazetteer'],
  ])('%s: %s is found out', (path, source, imported) => {
    expect(violations({ [path]: source })).toEqual([`${path} must not import ${imported}`])
  })

  test.each([
    ['src/cli/run.ts', "import { extract } from '../extract.js'\nimport { stat } from 'node:fs/promises'"],
    ['src/relate/rules/all.ts', "import type { Span } from '../../model.js'\nimport { engine } from '../engine.js'"],
    ['src/gazetteer/trie.ts', "import { tokenize } from '../document/tokenize.js'"],
  ])('%s: %s is as it should be', (path, source) => {
    expect(violations({ [path]: source })).toEqual([])
  })
})
