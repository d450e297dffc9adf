import { renderedLetters, respellings, scripts } from '../../gazetteer/romanisation.ready.js'
import type { WordTable } from '../../gazetteer/word-table.js'

/** One letter of a script and the ways to write it. */
export interface Letter {
  /** Number of the script. */
  readonly script: number
  readonly letter: string
  readonly renderings: readonly string[]
  /** The name of the first system that has the rendering at the same place. */
  readonly systems: readonly string[]
}

/** Two renderings of one letter, and a bit set of the scripts in which they are. */
export interface Respelling {
  readonly one: string
  readonly two: string
  readonly scripts: number
}

interface Script {
  readonly name: string
  /** So many letters have to differ before it explains a whole name. */
  readonly least: number
  /** Its letters beyond a-z. */
  readonly own: readonly string[]
  /** Whether it may tie lone surnames. */
  readonly alone: boolean
  /** Whether it doubles consonants. */
  readonly doubles: boolean
  /** Whether it is for names that open with an East Asian surname. */
  readonly eastern: boolean
}

/** Bit sets of scripts. */
export interface ScriptSets {
  readonly doubling: number
  readonly alone: number
  readonly eastern: number
  readonly all: number
}

/** Read at first use: importing this module costs nothing. */
let allScripts: readonly Script[] | undefined
let sets: ScriptSets | undefined
let respellingRows: WordTable | undefined
let letterRows: WordTable | undefined

function scriptList(): readonly Script[] {
  allScripts ??= JSON.parse(scripts().get('scripts') ?? '[]') as Script[]
  return allScripts
}

export function scriptSets(): ScriptSets {
  sets ??= {
    doubling: maskOf('doubles'),
    alone: maskOf('alone'),
    eastern: maskOf('eastern'),
    all: 2 ** scriptList().length - 1,
  }
  return sets
}

function maskOf(property: 'alone' | 'doubles' | 'eastern'): number {
  return scriptList().reduce((mask, script, at) => (script[property] ? mask | (1 << at) : mask), 0)
}

const known = new Map<number, readonly Respelling[]>()

/** The respellings that turn a piece with the first unit into one with the second. */
export function respellingsFrom(one: number, two: number): readonly Respelling[] {
  const key = (one << 16) | two
  let found = known.get(key)
  if (found === undefined) {
    respellingRows ??= respellings()
    found = respellingRows.get(String.fromCharCode(one, two))?.split(',').map(readRespelling) ?? NONE
    if (found.length > 0 || known.size < MOST_KNOWN) known.set(key, found)
  }
  return found
}

const NONE: readonly Respelling[] = []
/** Any two letters may be asked for, and hostile text has all. */
const MOST_KNOWN = 2000

function readRespelling(row: string): Respelling {
  const [one = '', two = '', scripts] = row.split(' ')
  return { one, two, scripts: Number(scripts) }
}

/** Pieces that are nothing are kept too, so many of them. */
const MOST_PIECES = 20_000
const lettersBy = new Map<string, readonly Letter[]>()
const letters = new Map<string, Letter>()

/** The letters of which a piece is a rendering. */
export function lettersAs(rendering: string): readonly Letter[] {
  let found = lettersBy.get(rendering)
  if (found === undefined) {
    found = (letterRow(rendering)?.split(' ') ?? []).map(letterOf)
    if (found.length > 0 || lettersBy.size < MOST_PIECES) lettersBy.set(rendering, found)
  }
  return found
}

function letterOf(number: string): Letter {
  const known = letters.get(number)
  if (known !== undefined) return known
  const read = readLetter(number)
  letters.set(number, read)
  return read
}

function letterRow(key: string): string | undefined {
  letterRows ??= renderedLetters()
  return letterRows.get(key)
}

function readLetter(number: string): Letter {
  const [script, letter = '', renderings = '', systems = ''] = (letterRow(`#${number}`) ?? '').split('\t')
  const names = (letterRow('systems') ?? '').split('\t')
  return {
    script: Number(script),
    letter,
    renderings: renderings.split(','),
    systems: systems.split(',').map((system) => names[Number(system)] ?? ''),
  }
}

let longest: ReadonlyMap<string, number> | undefined

/** How long a rendering that begins with a character may be, anchors included. */
export function longestFrom(first: string): number {
  longest ??= readLongest((letterRow('longest') ?? '').split(' '))
  return longest.get(first) ?? 0
}

function readLongest(row: readonly string[]): Map<string, number> {
  const lengths = new Map<string, number>()
  for (let i = 0; i + 1 < row.length; i += 2) lengths.set(row[i] as string, Number(row[i + 1]))
  return lengths
}

/** How many letters have to differ before a script explains a whole name. */
export function leastOf(script: number): number {
  return scriptList()[script]?.least ?? 1
}

/** `Cyrillic є: "ie" in KMU 55, "e" in ISO 9`. */
export function explainLetter({ script, letter, renderings, systems }: Letter, one: string, two: string): string {
  const show = (rendering: string): string =>
    `"${rendering.replace(/[\^$]/g, '')}" in ${systems[renderings.indexOf(rendering)] ?? ''}`
  return `${scriptName(script)} ${letter}: ${show(one)}, ${show(two)}`
}

/** 1 where a text has a letter beyond a-z of which the script's table speaks (`ş`), else 0. */
export function usesScript(text: string, script: number): number {
  const small = text.toLowerCase()
  return scriptList()[script]?.own.some((letter) => small.includes(letter)) === true ? 1 : 0
}

export function scriptName(script: number): string {
  return scriptList()[script]?.name ?? ''
}
