import type { Agreement } from './compare-words.js'
import type { NameWord } from './words.js'

/**
 * How a shorter form says a longer one, or a form its equal, from the surest to the least sure:
 *
 *     same      Rustem Umierov / Rustem Umerov        initials  V R Chaudhari / Vivek Ram Chaudhari
 *     reversed  Kamikawa Yoko / Yoko Kamikawa         surnames  Lund Poulsen / Troels Lund Poulsen
 *     middle    Chad Wolf / Chad F. Wolf              opening   Pedro Sánchez / Pedro Sánchez Pérez-Castejón
 *     surname   Umerov / Rustem Umerov                given     Badaru / Badaru Abubakar      inner  Múcio / José Múcio Monteiro
 */
export const RELATIONS = [
  'same',
  'reversed',
  'middle',
  'initials',
  'surnames',
  'opening',
  'surname',
  'given',
  'inner',
] as const
export type NameRelation = (typeof RELATIONS)[number]

/**
 * `none`: no slip, or a plain one in a long surname (`Mirone`, `Mirones`). `some`: in a shorter surname (`Kihara`,
 * `Kihira`), or an English name spelt otherwise (`John Moore`, `John More`).
 * `much`: in a given name, where one letter makes another person (`Harjit Singh`, `Harjot Singh`).
 */
export type Doubt = 'none' | 'some' | 'much'

/** A verdict that two forms may name one person. Which people there are to choose from is not known here. */
export interface NameMatch {
  readonly relation: NameRelation
  /** The weakest agreement of any two words. */
  readonly agreement: Agreement
  /** The words that differ, folded; whole names where their words are cut differently. */
  readonly changes: readonly (readonly [string, string])[]
  /** One has `Jr.`, the other nothing: father or son. */
  readonly generationOpen: boolean
  /** Needs more than the name to be believed. */
  readonly doubt: Doubt
}

/** What the words alone say, suffixes left aside. */
export type WordMatch = Omit<NameMatch, 'generationOpen'>

/** Lower is surer. */
export function rankOf({ relation, agreement }: NameMatch): number {
  return RELATIONS.indexOf(relation) * 10 + AGREEMENTS.indexOf(agreement)
}

/** From the surest to the least sure. */
export const AGREEMENTS: readonly Agreement[] = ['exact', 'initial', 'romanised', 'transcribed', 'equivalent', 'slip']

/** A word of the shorter name and the one of the longer name that it stands for. */
export interface Pair {
  readonly word: NameWord
  readonly other: NameWord
  /** Place in the longer name. */
  readonly at: number
  /** Neither is an initial. */
  readonly full: boolean
}
