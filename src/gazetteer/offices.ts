import { LexemeFlag } from '../document/lexeme-memo.js'
import type { Lexeme, OfficeTime, Token } from '../model.js'
import data from './offices.json' with { type: 'json' }
import { rankPhrases, titleExtensions } from './offices.ready.js'
import { PhraseIndex } from './phrase-index.js'

/** What kind of office a title's head noun speaks of; it decides which words may follow it and what is guessed about it. */
export type OfficeClass = keyof typeof data.heads

export interface OfficeHead {
  /** The noun in the singular: `minister`, `spokesman`. */
  readonly singular: string
  readonly officeClass: OfficeClass
  readonly isPlural: boolean
}

const CLASSES: ReadonlyMap<string, OfficeClass> = new Map(classes())
const HEADS: ReadonlyMap<string, OfficeHead> = new Map(nouns())
const ABBREVIATIONS: ReadonlyMap<string, OfficeHead> = new Map(abbreviations())
const TIMES: ReadonlyMap<string, OfficeTime> = new Map(
  Object.entries(data.time).flatMap(([time, words]) => words.map((word) => [word, time as OfficeTime] as const)),
)

/** Words that may stand before a title's head whatever their case: `deputy`, `defence`, `prime`. */
export const TITLE_MODIFIERS: ReadonlySet<string> = new Set(data.modifiers)
/** Lower-case words that name an institution or a part of one: `the armed forces`, `the general staff`. */
export const INSTITUTION_NOUNS: ReadonlySet<string> = new Set(data.nouns)
/** `head of the delegation` is a task, not an office. */
export const PASSING_TASKS: ReadonlySet<string> = new Set(data.temporary)
/** Words at which a title has ended for certain: verbs of the news, function words, days and months. */
export const TITLE_STOPS: ReadonlySet<string> = new Set(data.stops)
/** Words of respect that may stand between a title and a name. */
export const HONORIFICS: ReadonlySet<string> = new Set(data.honorifics)
/** Letters after a name: `Richard Marles MP`. */
export const POSTNOMINALS: ReadonlySet<string> = new Set(data.postnominals)
/** What stands before a sentence to say who sent it: `SOURCE: PTI External Affairs Minister ...`. */
export const NEWS_AGENCIES: ReadonlySet<string> = new Set(data.agencies)

/** The head noun that a word is; an abbreviation (`PM`) only letter for letter. */
export function officeHead(lexeme: Lexeme): OfficeHead | undefined {
  return isHead.of(lexeme) ? headOf(lexeme) : undefined
}

const isHead = new LexemeFlag((lexeme) => headOf(lexeme) !== undefined)

function headOf({ norm, text, casing }: Lexeme): OfficeHead | undefined {
  return HEADS.get(norm) ?? (casing === 'upper' || casing === 'mixed' ? ABBREVIATIONS.get(text) : undefined)
}

/** `prime minister` for `PM`. */
export function spelledOut(text: string): string | undefined {
  return SPELLINGS.get(text)
}

export function officeTime(norm: string): OfficeTime | undefined {
  return TIMES.get(norm)
}

const ranks = new PhraseIndex<true>(rankPhrases)
const extensions = new PhraseIndex<true>(titleExtensions)

/** The token after the military rank that begins at `at`: `Maj. Gen.`, `Vice Admiral`. */
export function endOfRank(tokens: readonly Token[], at: number, limit: number): number | undefined {
  return ranks.match(tokens, at, limit)?.end
}

/** Whether a rank may end with a word: asked before a rank is looked for backwards, from many beginnings. */
export function mayEndRank(lexeme: Lexeme): boolean {
  return rankEnds.of(lexeme)
}

/** The last words of ranks, and the sign that the tokenizer may cut off: `Capt. (Navy)`. */
const RANK_ENDS: ReadonlySet<string> = new Set(
  data.ranks.flatMap((text) => [
    text.slice(Math.max(text.lastIndexOf(' '), text.lastIndexOf('-')) + 1),
    text.slice(-1),
  ]),
)
const rankEnds = new LexemeFlag(({ norm }) => RANK_ENDS.has(norm))

/** The token after what belongs to a head noun on its right: `General` in `Secretary General`, `-elect`, `in-Chief`. */
export function endOfExtension(
  tokens: readonly Token[],
  at: number,
  limit: number,
  { singular }: OfficeHead,
): number | undefined {
  if (at >= limit) return undefined
  const general = tokens[at]?.lexeme.norm === '-' ? at + 1 : at
  if (singular === 'commander' && THEATRES.has(tokens[at]?.lexeme.norm ?? '')) return at + 1
  if (GENERALS.has(singular) && general < limit && tokens[general]?.lexeme.norm === 'general') return general + 1
  return extensions.match(tokens, at, limit)?.end
}

/** `Supreme Allied Commander Europe` */
const THEATRES: ReadonlySet<string> = new Set(['europe', 'transformation', 'atlantic'])
/** Heads that `General` follows as a part of the title; after others it is a rank. */
const GENERALS: ReadonlySet<string> = new Set([
  'secretary',
  'director',
  'attorney',
  'inspector',
  'adjutant',
  'prosecutor',
  'consul',
  'governor',
  'commissioner',
  'auditor',
  'comptroller',
  'undersecretary',
])

const SPELLINGS: ReadonlyMap<string, string> = new Map(Object.entries(data.abbreviations))

function* classes(): Generator<[string, OfficeClass]> {
  for (const [officeClass, words] of Object.entries(data.heads) as [OfficeClass, readonly string[]][]) {
    for (const word of words) yield [word, officeClass]
  }
}

function* nouns(): Generator<[string, OfficeHead]> {
  for (const [singular, officeClass] of CLASSES) {
    yield [singular, { singular, officeClass, isPlural: false }]
    yield [`${singular}s`, { singular, officeClass, isPlural: true }]
  }
  for (const [plural, singular] of Object.entries(data.plurals)) {
    yield [plural, { singular, officeClass: CLASSES.get(singular) ?? 'leader', isPlural: true }]
  }
}

function* abbreviations(): Generator<[string, OfficeHead]> {
  for (const [text, full] of Object.entries(data.abbreviations)) {
    const singular = full.split(' ').findLast((word) => CLASSES.has(word)) ?? full
    yield [text, { singular, officeClass: CLASSES.get(singular) ?? 'leader', isPlural: false }]
  }
}
