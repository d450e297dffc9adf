import { unshared } from '../../document/lexeme.js'
import { foldSpace } from './fold.js'
import { isInitials, spellOut } from './initials.js'
import { keysOf, type NameKeys } from './keys.js'
import { cutGeneration, cutNickname, cutTitles } from './trim.js'
import { arrange, type NameWord } from './words.js'

export type { NameWord } from './words.js'

export type Gender = 'f' | 'm'

/** One way to read a name: its words in the order given name, patronymic, surname, as far as the text shows it. */
export type Reading = readonly NameWord[]

/** A name taken apart. `readings` has the likeliest first: `Le Drian` is a surname with a particle, or two words. */
export interface ParsedName {
  /** As written, white space folded. */
  readonly text: string
  readonly readings: readonly [Reading, ...Reading[]]
  /** `jr`, `sr`, `iii`. */
  readonly generation: string | undefined
  /** Said by the name's own grammar: a patronymic, `bin`, `qizi`. */
  readonly gender: Gender | undefined
  /** The title that was handed over with the name, folded: `queen`. */
  readonly title: string | undefined
  /** Whether it may name a person by itself: given name or initial, and surname. */
  readonly whole: boolean
  /** No small letters. */
  readonly capitals: boolean
  /** Orders names by how much they say: full words, then initials, then particles and suffixes. */
  readonly fullness: number
  /** `mbs`, of a whole name with three words or more, or written so. */
  readonly acronym: string | undefined
  readonly keys: NameKeys
}

const WORD_BREAK = /[\s,]+/u
/** Between an initial and a name that is glued to it: `Z.Hasanov`. */
const GLUE = /(?<=(?<!\p{L})\p{Lu}\.)(?=\p{Lu}\p{Ll})/u
const MAX_LENGTH = 120
const MAX_WORDS = 10

/**
 * Takes a name apart. Titles and possessives are dropped, initials spelt out (`VR` to `V`, `R`), particles tied to the
 * word they stand before, a nickname in quotes made a reading of its own.
 */
export function parseName(text: string): ParsedName {
  const known = cache.get(text)
  if (known) return known
  const written = unshared(text)
  const parsed = parse(foldSpace(written))
  if (text.length <= MAX_LENGTH) {
    if (cache.size >= MAX_CACHED) cache.clear()
    cache.set(written, parsed)
  }
  return parsed
}

/** The same few names fill millions of articles. */
const cache = new Map<string, ParsedName>()
const MAX_CACHED = 5_000

function parse(name: string): ParsedName {
  const { rest, nickname } = cutNickname(name.slice(0, MAX_LENGTH))
  const { words: untitled, title } = cutTitles(wordsOf(rest).slice(0, MAX_WORDS))
  const { words, generation } = cutGeneration(untitled)
  const capitals = name === name.toUpperCase()
  const spelt =
    words.length === 1 ? words : words.flatMap((word) => (isInitials(word) === 'surely' ? spellOut(word) : [word]))
  const [reading, gender] = arrange(spelt)
  const others = otherReadings(spelt, capitals, reading, nickname)
  if (generation !== undefined && SURNAMES_TOO.has(generation)) others.push(arrange(untitled)[0])
  const acronym = acronymOf(reading, capitals)
  return {
    text: name,
    readings: [reading, ...others],
    generation,
    gender,
    title,
    whole: isWhole(reading),
    capitals,
    fullness: fullnessOf(reading) + (generation ? 1 : 0) + (nickname ? 1 : 0),
    acronym,
    keys: keysOf([reading, ...others], acronym),
  }
}

/** `Jaime Bessa Neto` is called Neto. */
const SURNAMES_TOO: ReadonlySet<string> = new Set(['neto', 'sobrinho'])

function wordsOf(name: string): string[] {
  const words = name.split(WORD_BREAK).filter(Boolean)
  return words.flatMap((word) => (hasInnerPoint(word) ? word.split(GLUE) : [word]))
}

function hasInnerPoint(word: string): boolean {
  const point = word.indexOf('.')
  return point > 0 && point < word.length - 1
}

/** `Rustem Umerov`, `S Jaishankar`; not `Čmilytė-Nielsen`, `von der Leyen`, `Charles III`. */
function isWhole(reading: Reading): boolean {
  return reading.some((word) => word.group !== reading[0]?.group) && reading.some((word) => !word.initial)
}

/** `Le Minh`: perhaps no particle; `Ben Ali`: perhaps one. `AK Antony`, `LI Qiang`: perhaps initials. `Bezalel “Butzi” Machlis`: Butzi Machlis. */
function otherReadings(spelt: readonly string[], capitals: boolean, first: Reading, nickname?: string): Reading[] {
  const readings: Reading[] = []
  if (first[0]?.particle) readings.push(arrange(spelt, false)[0])
  if (spelt.length === 2 && spelt[0] === 'Ben') readings.push(arrange(['ben', ...spelt.slice(1)])[0])
  if (!capitals && spelt.some((word) => isInitials(word) === 'perhaps')) {
    readings.push(arrange(spelt.flatMap((word) => (isInitials(word) === 'perhaps' ? spellOut(word) : [word])))[0])
  }
  if (nickname && first.length > 1) readings.push(arrange([nickname, ...spelt.slice(1)])[0])
  return readings
}

/** `Mohammed bin Salman` is MBS, `MBS` too; `Mohamed bin Zayed Al Nahyan` is MBZAN, of which MBZ is the head. */
function acronymOf(reading: Reading, capitals: boolean): string | undefined {
  const [word] = reading
  if (reading.length === 1 && word && !word.particle)
    return capitals && /^[a-z]{3,4}$/.test(word.key) ? word.key : undefined
  const letters = reading.map(({ key, particles }) => `${particles.slice(0, 1)}${key.slice(0, 1)}`).join('')
  return letters.length >= 3 ? letters : undefined
}

function fullnessOf(reading: Reading): number {
  let sum = 0
  for (const word of reading) sum += (word.initial ? 10 : 100) + (word.particle ? 1 : 0)
  return sum
}
