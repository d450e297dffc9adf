import { readFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { setFlagsFromString } from 'node:v8'
import { Script } from 'node:vm'

/** Loads a file that stands beside the launcher (`./index.cjs`) once, and modules of Node (`node:fs`); parts require nothing else. */
export type LoadPart = (id: string) => unknown

/** The code of a part as V8 has compiled it, so that a start neither parses nor compiles; made by `scripts/code-cache.mjs`. */
export const cacheEnding = '.v8'

/** A large part that few runs need is packed with Brotli, to keep the package small. */
const packedEnding = '.br'

/**
 * A `require` for the parts of the bundle in `folder`; Node's own (`createRequire`) would cost a start 1 ms. V8 checks a cache against its
 * own version, its flags and the source; one that it refuses, or none, costs only the time to compile. Parts are in ASCII, which V8 takes
 * as it is.
 *
 * @param compiled is told of each part as it is compiled.
 */
export function partLoader(folder: string, compiled: (file: string, script: Script) => void = () => {}): LoadPart {
  collectLittleAtFirst()
  optimiseLate()
  const loaded = new Map<string, { exports: unknown }>()
  const load: LoadPart = (id) => {
    if (!id.startsWith('./')) return process.getBuiltinModule(id)
    const known = loaded.get(id)
    if (known !== undefined) return known.exports
    const file = join(folder, id)
    const source = readSource(file)
    const cachedData = readIfThere(file + cacheEnding)
    // V8 takes a cache only under the flags that it was made under, whichever they are.
    setOptimising(false)
    const script = new Script(`(function (exports, require, module, __filename, __dirname) {${source}\n})`, {
      filename: file,
      ...(cachedData && { cachedData }),
    })
    setOptimising(true)
    compiled(file, script)
    const part = { exports: {} }
    loaded.set(id, part)
    script.runInThisContext()(part.exports, load, part, file, dirname(file))
    return part.exports
  }
  return load
}

/**
 * Whether V8 compiles hot code once more, to run faster. That pays after some articles; one alone is done sooner without, and without a
 * second thread at work. Flags are the process's, all its threads share them.
 */
export function setOptimising(isOn: boolean): void {
  setFlagsFromString(isOn ? '--opt' : '--no-opt')
}

/**
 * What a start loads is there to stay, and to move it about or to look for garbage in it is time lost: the space for new objects grows
 * fast, and the heap is not marked. Saves a tenth of one article's time. When it is first cleared out, V8 settles how far it may grow until
 * the next time: by default to four times what is in use then.
 */
function collectLittleAtFirst(): void {
  setFlagsFromString('--semi-space-growth-factor=4')
  setFlagsFromString('--no-incremental-marking')
  setFlagsFromString('--heap-growing-percent=25')
}

/**
 * How much must run of a function before V8 compiles it anew, in bytes of its code; V8's own measure is 135,168. The extractor has a
 * thousand functions that are a little hot: to compile them all, and again when they were compiled too early, takes longer than it saves,
 * in each thread. Over 6 MB of news it takes a third off the processor time.
 */
function optimiseLate(): void {
  setFlagsFromString('--interrupt-budget=500000')
}

/** Undoes both, for a process that is not ours. */
export function runAsUsual(): void {
  setFlagsFromString('--interrupt-budget=135168')
  setFlagsFromString('--semi-space-growth-factor=2')
  setFlagsFromString('--incremental-marking')
  setFlagsFromString('--heap-growing-percent=0')
}

/**
 * By default V8 lets garbage grow to as much as is in use and more, and gives 32 MB to new objects, though an article's garbage dies young:
 * space for new objects that stays in the processor's cache costs no time. All parts must be loaded by now, for no cache is taken after it.
 */
export function keepHeapSmall(): void {
  setFlagsFromString('--incremental-marking')
  setFlagsFromString('--semi-space-growth-factor=1')
  setFlagsFromString('--optimize-for-size')
}

function readSource(file: string): string {
  const plain = readIfThere(file)
  if (plain !== undefined) return plain.toString('latin1')
  const { brotliDecompressSync } = process.getBuiltinModule('node:zlib')
  return brotliDecompressSync(readFileSync(file + packedEnding)).toString('latin1')
}

function readIfThere(file: string): Buffer | undefined {
  try {
    return readFileSync(file)
  } catch {
    return undefined
  }
}
