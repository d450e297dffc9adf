import { TITLE_STOPS } from '../../gazetteer/offices.js'
import type { OrganizationMention, Sentence, Token } from '../../model.js'
import type { MentionIndex } from '../mention-index.js'
import { wordClass } from '../people/words.js'
import { DIVISIONS, NAME_NOUNS, NOT_OF_COMPANIES } from './dealing-words.js'
import type { Known } from './organization-name.js'

/** No company's name is longer, in tokens. */
const LONGEST = 7

/** What is known of an article when its unexplained names are read. */
export interface Scene extends Known {
  readonly tokens: readonly Token[]
  readonly organizations: MentionIndex<OrganizationMention>
}

/** Tokens `[first, end)` of a capitalised name. */
export interface NameRun {
  readonly first: number
  readonly end: number
}

/** Whether a token is inside a person's name or an organization's that is known already. */
export function isTaken({ persons, organizations }: Scene, at: number): boolean {
  return persons.covers(at) || organizations.covers(at)
}

/** The name that ends before token `end`: `Kazakhstan Engineering`, `Boniface & Daughters`. */
export function runBefore(scene: Scene, end: number, sentence: Sentence): NameRun | undefined {
  let first = end
  for (let i = end - 1; i >= Math.max(sentence.firstToken, end - LONGEST); i--) {
    if (isNameWord(scene, i)) first = i
    else if (!isInner(scene.tokens, i)) break
  }
  return first === end ? undefined : named(scene, first, end, sentence)
}

/** The name that begins at token `first`. */
export function runFrom(scene: Scene, first: number, sentence: Sentence): NameRun | undefined {
  let end = first
  for (let i = first; i < Math.min(sentence.endToken, first + LONGEST); i++) {
    if (isNameWord(scene, i)) end = i + 1
    else if (i === first || !isInner(scene.tokens, i)) break
  }
  return end === first ? undefined : named(scene, first, end, sentence)
}

function isNameWord(scene: Scene, at: number): boolean {
  const lexeme = scene.tokens[at]?.lexeme
  if (lexeme === undefined || lexeme.kind !== 'word' || lexeme.casing === 'lower' || lexeme.casing === 'none')
    return false
  return !isTaken(scene, at) && !TITLE_STOPS.has(lexeme.norm)
}

/** `&` and a hyphen may stand within a name, never at its end; so may `and` before a noun of companies: `Research and Technologies`. */
function isInner(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at]
  if (token === undefined) return false
  const next = tokens[at + 1]?.lexeme
  if (token.lexeme.norm === 'and')
    return next?.casing === 'title' && (NAME_NOUNS.has(next.norm) || DIVISIONS.has(next.norm))
  return token.lexeme.norm === '&' || (token.lexeme.norm === '-' && token.gap === 'none')
}

/** The run without the country it may begin with, where it reads as the name of a company; else none. */
function named(scene: Scene, from: number, end: number, sentence: Sentence): NameRun | undefined {
  // What stands right beside a known name belongs to it.
  if (isTaken(scene, from - 1)) return undefined
  const first = pastCountry(scene, from, end)
  if (first === undefined || first >= end) return undefined
  const { tokens } = scene
  // `Government Arsenal`, `Defence Industries`
  const isMadeOf = end - first > 1 && NAME_NOUNS.has((tokens[end - 1] as Token).lexeme.norm)
  for (let i = first; i < end; i++) {
    const { norm } = (tokens[i] as Token).lexeme
    if (NOT_CLASSES.has(wordClass(norm)) || (NOT_OF_COMPANIES.has(norm) && !isMadeOf)) return undefined
    if (i > first && scene.countries.hasStarting(i)) return undefined
  }
  return end - first === 1 && !standsOut(tokens, first, sentence) ? undefined : { first, end }
}

/** A demonym only describes (`Norwegian Nordvik`), unless what follows takes it in (`Turkish Petroleum`); a country's name belongs to it. */
function pastCountry({ tokens, countries }: Scene, first: number, end: number): number | undefined {
  const country = countries.starting(first)
  if (country === undefined) return first
  if (country.endToken >= end) return undefined
  const takesIn = NAME_NOUNS.has((tokens[end - 1] as Token).lexeme.norm)
  if (country.form === 'name' || takesIn) return tokens[country.endToken]?.lexeme.norm === '-' ? undefined : first
  return country.form === 'demonym' ? country.endToken : undefined
}

/** A capital at the head of a sentence says nothing. */
function standsOut(tokens: readonly Token[], at: number, sentence: Sentence): boolean {
  const { casing, text } = (tokens[at] as Token).lexeme
  return at > sentence.firstToken ? text.length > 2 : casing !== 'title' && text.length > 2
}

const NOT_CLASSES: ReadonlySet<string> = new Set(['office', 'rank', 'honorific', 'month', 'kin', 'speech'])

export function isArticle(norm: string): boolean {
  return norm === 'a' || norm === 'an' || norm === 'the' || norm === 'one'
}

/** One plain capitalised word may be anything (`with Brussels`), unless only companies sign the like of it. */
export function isWorthy(tokens: readonly Token[], { first, end }: NameRun, isTrade: boolean): boolean {
  return isTrade || end - first > 1 || (tokens[first] as Token).lexeme.casing !== 'title'
}
