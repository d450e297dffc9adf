import { readdir, readFile } from 'node:fs/promises'
import { join } from 'node:path'

/** The licence texts of the packages that a bundle contains: they ask to go wherever their code goes. */
export async function bundledLicenses(inputs) {
  const folders = new Set(inputs.flatMap((path) => path.match(/^.*node_modules\/(?:@[^/]+\/)?[^/]+/)?.[0] ?? []))
  const texts = await Promise.all([...folders].sort().map(licenseOf))
  return `The files of this folder contain these packages.\n\n${texts.join('\n')}`
}

async function licenseOf(folder) {
  const { name, version, license } = JSON.parse(await readFile(join(folder, 'package.json'), 'utf8'))
  const file = (await readdir(folder)).find((entry) => /^licen[cs]e/i.test(entry))
  if (file === undefined) throw new Error(`${folder} has no licence file`)
  const text = await readFile(join(folder, file), 'utf8')
  return `${'-'.repeat(80)}\n${name} ${version} (${license})\n\n${text.trim()}\n`
}
