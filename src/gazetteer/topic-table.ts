import { foldDiacritics, normalise } from '../document/lexeme.js'
import type { TermField } from './topic-phrase.js'
import type { TopicTerms } from './topic-terms.js'

/** What the phrases of one row have in common. */
export interface TableRule {
  /** Absent for phrases that stand for something else. */
  readonly topic?: string
  readonly field: TermField
  readonly near?: readonly string[]
  readonly within?: number
}

/**
 * Terms by their first word, normalised: under `air`, `12 air defence | 40 air bomb`, where the number is the rule's. Plain JSON,
 * so that the tool's own terms are read and not made at start-up.
 */
export interface TermTable {
  readonly rules: readonly TableRule[]
  readonly heads: Readonly<Record<string, string>>
}

const FIELDS: readonly TermField[] = ['terms', 'words', 'names', 'acronyms']
const SEPARATOR = ' | '

/** Sorts the phrases of term groups by their first words; `ignored` come before all others. */
export function tableOf(terms: readonly TopicTerms[], ignored: readonly string[] = []): TermTable {
  const rules: TableRule[] = []
  const heads = new Map<string, string[]>()
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
  return { rules, heads: Object.fromEntries([...heads].map(([head, phrases]) => [head, phrases.join(SEPARATOR)])) }
}

/** The phrases that begin with `word`, with their rules, in the order of the terms. */
export function phrasesOf({ rules, heads }: TermTable, word: string): { phrase: string; rule: TableRule }[] {
  if (!Object.hasOwn(heads, word)) return []
  return (heads[word] as string).split(SEPARATOR).map((entry) => {
    const space = entry.indexOf(' ')
    return { phrase: entry.slice(space + 1), rule: rules[Number(entry.slice(0, space))] as TableRule }
  })
}

function addPhrase(heads: Map<string, string[]>, phrase: string, rule: number): void {
  const head = normalise(phrase.slice(0, endOfFirstWord(phrase)))
  for (const form of new Set([head, foldDiacritics(head)])) {
    const list = heads.get(form)
    if (list === undefined) heads.set(form, [`${rule} ${phrase}`])
    else list.push(`${rule} ${phrase}`)
  }
}

/** Where the tokenizer ends the first word: at white space, a hyphen, slash, ampersand, plus, colon, parenthesis, possessive. */
function endOfFirstWord(phrase: string): number {
  const end = phrase.search(/[\s/&+:(-]|'s(?=\s)/)
  return end < 0 ? phrase.length : end
}
