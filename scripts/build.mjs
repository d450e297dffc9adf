// Makes dist/: the command, the library, its types, and what they read at run time. With --if-stale, only if a source is newer.
import { execFileSync } from 'node:child_process'
import { mkdir, readdir, readFile, rename, rm, stat, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { tsImport } from 'tsx/esm/api'
import { bundle } from './bundle.mjs'
import { bundledLicenses } from './licenses.mjs'

process.chdir(fileURLToPath(new URL('..', import.meta.url)))
// npm runs `prepare` once more when npx links the checkout, and then all is there.
if (!process.argv.includes('--if-stale') || (await isStale())) await buildAll()

async function buildAll() {
  const fresh = `dist.${process.pid}`
  await mkdir(fresh)
  try {
    const inputs = await bundle(fresh)
    await writeSchema('extraction', join(fresh, 'schema.json'))
    await writeSchema('dictionary', join(fresh, 'dictionary.schema.json'))
    await writeFile(join(fresh, 'LICENSES.txt'), await bundledLicenses(inputs))
    bundleTypes(join(fresh, 'index.d.ts'))
    await writeManPage(join(fresh, 'entente.1'))
    await rm('dist', { recursive: true, force: true })
    await rename(fresh, 'dist')
  } finally {
    await rm(fresh, { recursive: true, force: true })
  }
}

function bundleTypes(file) {
  const options = ['--silent', '--no-check', '--export-referenced-types', 'false', '--project', 'tsconfig.json']
  execFileSync('node_modules/.bin/dts-bundle-generator', [...options, '--out-file', file, 'src/index.ts'], {
    stdio: 'inherit',
  })
}

/** From the definition of the options, as the sources have it. */
async function writeManPage(file) {
  const { manPage } = await tsImport('../src/cli/manual/man-page.ts', import.meta.url)
  const { createProgram } = await tsImport('../src/cli/command.ts', import.meta.url)
  await writeFile(file, manPage(createProgram()))
}

async function isStale() {
  const built = await stat('dist/index.d.ts').catch(() => undefined)
  if (built === undefined) return true
  const lists = await Promise.all(
    ['src', 'bin', 'scripts'].map((folder) => readdir(folder, { recursive: true, withFileTypes: true })),
  )
  const paths = lists.flat().flatMap((entry) => (entry.isFile() ? [join(entry.parentPath, entry.name)] : []))
  const times = await Promise.all(
    [...paths, 'package.json', 'package-lock.json'].map(async (path) => (await stat(path)).mtimeMs),
  )
  return Math.max(...times) > built.mtimeMs
}

/** The very bytes that `entente schema` prints. */
async function writeSchema(name, file) {
  const schema = JSON.parse(await readFile(`src/schema/${name}.schema.json`, 'utf8'))
  await writeFile(file, `${JSON.stringify(schema, null, 2)}\n`)
}
