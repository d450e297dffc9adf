import { foldDiacritics, normalise } from '../document/lexeme.js'
import type { TermField } from './topic-phrase.js'
import type { TopicTerms } from './topic-terms.js'
import type { WordTable } from './word-table.js'

/** What the phrases of one row have in common. */
export interface TableRule {
  /** Absent for phrases that stand for something else. */
  readonly topic?: string
  readonly field: TermField
  readonly near?: readonly string[]
  readonly within?: number
}

/** A phrase of the table with its rule. */
export interface TableRow {
  readonly phrase: string
  readonly rule: TableRule
}

/** Terms by their first word, normalised: under `air`, `12 air defence | 40 air bomb`, where the number is the rule's. */
export interface TermTable {
  readonly rules: readonly TableRule[]
  readonly heads: WordTable
}

const FIELDS: readonly TermField[] = ['terms', 'words', 'names', 'acronyms']
const SEPARATOR = ' | '
/** No word: what the tool's own table keeps its rules under. */
const RULES = ''

/** Sorts the phrases of term groups by their first words; `ignored` come before all others. */
export function tableOf(
  terms: readonly TopicTerms[],
  ignored: readonly string[] = [],
): TermTable & { readonly heads: Map<string, string> } {
  const rules: TableRule[] = []
  const heads = new Map<string, string>()
  const addRows = (rows: readonly string[], rule: TableRule) => {
    rules.push(rule)
    for (const row of rows) for (const phrase of row.split(SEPARATOR)) addPhrase(heads, phrase, rules.length - 1)
  }
  if (ignored.length > 0) addRows(ignored, { field: 'terms' })
  for (const { topic, groups } of terms)
    for (const { near, within, ...rows } of groups)
      for (const field of FIELDS) {
        const own = rows[field]
        if (own !== undefined) addRows(own, { topic, field, ...(near && { near }), ...(within && { within }) })
      }
  return { rules, heads }
}

/** The same with the rules in it. */
export function packedTableOf(terms: readonly TopicTerms[], ignored: readonly string[]): Map<string, string> {
  const { rules, heads } = tableOf(terms, ignored)
  return heads.set(RULES, JSON.stringify(rules))
}

/** Undoes `packedTableOf`. */
export function unpackedTable(heads: WordTable): TermTable {
  return { rules: JSON.parse(heads.get(RULES) ?? '[]') as TableRule[], heads }
}

/** The phrases that begin with `word`, with their rules, in the order of the terms. */
export function phrasesOf({ rules, heads }: TermTable, word: string): TableRow[] {
  const entries = word === RULES ? undefined : heads.get(word)?.split(SEPARATOR)
  if (entries === undefined) return []
  return entries.map((entry) => {
    const space = entry.indexOf(' ')
    return { phrase: entry.slice(space + 1), rule: rules[Number(entry.slice(0, space))] as TableRule }
  })
}

function addPhrase(heads: Map<string, string>, phrase: string, rule: number): void {
  const head = normalise(phrase.slice(0, endOfFirstWord(phrase)))
  for (const form of new Set([head, foldDiacritics(head)])) {
    const list = heads.get(form)
    heads.set(form, list === undefined ? `${rule} ${phrase}` : `${list}${SEPARATOR}${rule} ${phrase}`)
  }
}

/** Where the tokenizer ends the first word: at white space, a hyphen, slash, ampersand, plus, colon, comma, parenthesis, possessive. */
function endOfFirstWord(phrase: string): number {
  const end = phrase.search(/[\s/&+:,(-]|'s(?=\s)/)
  return end < 0 ? phrase.length : end
}
