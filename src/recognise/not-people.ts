import { knownOrganizations } from '../gazetteer/organizations.js'
import type { WordTable } from '../gazetteer/word-table.js'
import type { Document, PersonMention, Token } from '../model.js'
import { placeNames } from './countries/lexicon.ready.js'
import { wordClass } from './people/words.js'

let places: WordTable | undefined

/**
 * Leaves out what the gazetteers know to be no person: `Oman was mediating`, `signed with Nammo`. The tagger judges by what stands
 * around a name, and countries and companies also speak, sign and buy. A word that is part of a person's name elsewhere in the
 * article (`Jordan` beside `Jordan Bardella`), or stands after a title, stays.
 */
export function withoutOtherNames(document: Document, people: readonly PersonMention[]): PersonMention[] {
  const partsOfNames = wordsOfLongerNames(document, people)
  return people.filter((mention) => !isOtherName(document, mention, partsOfNames))
}

function isOtherName({ tokens }: Document, mention: PersonMention, partsOfNames: ReadonlySet<string>): boolean {
  const { firstToken, endToken } = mention
  const { norm } = (tokens[firstToken] as Token).lexeme
  const isSingle = endToken === firstToken + 1
  if (isSingle && (partsOfNames.has(norm) || followsTitle(tokens, firstToken))) return false
  places ??= placeNames()
  if (isSingle && places.get(norm) !== undefined) return true
  const known = knownOrganizations.match(tokens, firstToken, tokens.length)
  return known !== undefined && known.end >= endToken
}

function wordsOfLongerNames({ tokens }: Document, people: readonly PersonMention[]): ReadonlySet<string> {
  const words = new Set<string>()
  for (const { firstToken, endToken } of people) {
    if (endToken === firstToken + 1) continue
    for (let i = firstToken; i < endToken; i++) words.add((tokens[i] as Token).lexeme.norm)
  }
  return words
}

function followsTitle(tokens: readonly Token[], at: number): boolean {
  const before = tokens[at - 1]
  if (before === undefined) return false
  const name = wordClass(before.lexeme.norm)
  return name === 'honorific' || name === 'rank' || name === 'office'
}
