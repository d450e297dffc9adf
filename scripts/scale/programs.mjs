import { spawnSync } from 'node:child_process'
import { existsSync, mkdirSync, renameSync, rmSync } from 'node:fs'
import { homedir } from 'node:os'
import { join } from 'node:path'

/** What the test needs and does not find is put here, once; nothing is installed into the system. */
const cacheFolder = join(process.env.XDG_CACHE_HOME || join(homedir(), '.cache'), 'entente-scale')

const debianFolder = join(cacheFolder, 'debian')

/** Where libraries are in the packages that were unpacked. */
export const libraryPath = ['usr/lib', 'lib'].map((lib) => join(debianFolder, lib, `${machine()}-linux-gnu`)).join(':')

/**
 * The path of a program: of the system, or of Debian's package, which is unpacked into {@link cacheFolder}.
 *
 * @param says what it says of itself, where another program of that name may be in its place.
 * @returns `undefined` if neither is to be had.
 */
export function findProgram(name, { package: debianPackage, libraries = [], says = '' }) {
  const folders = [...(process.env.PATH ?? '').split(':'), '/usr/sbin']
  const isIt = (path) => existsSync(path) && (says === '' || run(path, ['--version']).out.includes(says))
  const ofSystem = folders.map((folder) => join(folder, name)).find(isIt)
  if (ofSystem !== undefined) return ofSystem
  const unpacked = () => ['usr/bin', 'usr/sbin'].map((bin) => join(debianFolder, bin, name)).find(isIt)
  return unpacked() ?? (unpack([debianPackage, ...libraries]) ? unpacked() : undefined)
}

/** Runs a program to its end, for a minute at most. `code` is no number if it could not be run. */
export function run(program, argv, options = {}) {
  const { status, stdout, stderr } = spawnSync(program, argv, { encoding: 'utf8', timeout: 60_000, ...options })
  return { code: status, out: `${stdout ?? ''}${stderr ?? ''}` }
}

function unpack(packages) {
  const folder = join(cacheFolder, `debian.${process.pid}`)
  mkdirSync(folder, { recursive: true })
  try {
    // A machine that has never asked knows of no packages.
    const download = () => run('apt-get', ['download', ...packages], { cwd: folder }).code === 0
    if (!download() && !(run('apt-get', ['update']).code === 0 && download())) return false
    const script = 'for deb in *.deb; do dpkg-deb -x "$deb" root || exit; done'
    if (run('sh', ['-c', script], { cwd: folder }).code !== 0) return false
    return run('cp', ['-a', `${join(folder, 'root')}/.`, debianFolder]).code === 0
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}

/** Makes a folder in the cache by `fill(path)`; it is there only when it is whole. */
export function cachedFolder(name, fill) {
  const folder = join(cacheFolder, name)
  if (existsSync(folder)) return folder
  const aside = `${folder}.${process.pid}`
  mkdirSync(aside, { recursive: true })
  try {
    if (!fill(aside)) return undefined
    renameSync(aside, folder)
    return folder
  } finally {
    rmSync(aside, { recursive: true, force: true })
  }
}

function machine() {
  return run('uname', ['-m']).out.trim()
}
