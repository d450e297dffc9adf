// Makes dist/: the command as one file that starts fast, the library, its types, and what both read at run time.
import { execFileSync } from 'node:child_process'
import { copyFile, mkdir, rm, writeFile } from 'node:fs/promises'
import { fileURLToPath } from 'node:url'
import { bundle } from './bundle.mjs'
import { bundledLicenses } from './licenses.mjs'

process.chdir(fileURLToPath(new URL('..', import.meta.url)))
await rm('dist', { recursive: true, force: true })
await mkdir('dist')
const inputs = await bundle()
await copyFile('src/schema/extraction.schema.json', 'dist/schema.json')
await writeFile('dist/LICENSES.txt', await bundledLicenses(inputs))
execFileSync(
  'node_modules/.bin/dts-bundle-generator',
  [
    ...['--silent', '--no-check', '--export-referenced-types', 'false'],
    ...['--project', 'tsconfig.json', '--out-file', 'dist/index.d.ts', 'src/index.ts'],
  ],
  { stdio: 'inherit' },
)
