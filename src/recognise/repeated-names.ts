import { bitOf, foldDiacritics, isHyphen } from '../document/lexeme.js'
import { LexemeCode, LexemeFlag, LexemeMemo } from '../document/lexeme-memo.js'
import { countryByName } from '../gazetteer/countries.js'
import { countriesOfSurname } from '../gazetteer/offices-holders.js'
import type { Document, PersonMention, Token } from '../model.js'
import { isMediaOrFirm } from './not-people/media.js'
import { isNameOfThing } from './not-people/named-things.js'
import { hasWordHash } from './people/word-hashes.js'
import { hasWord } from './people/word-set.js'
import { wordClass } from './people/words.js'
import { peopleLexicon } from './people.js'
import { isCapitalisedAt, standsAlone } from './repeated-names/stands-alone.js'

/** A full name must be so sure before its family name is sought elsewhere. */
const SURE = 0.8
/** What a name found by repetition is worth beside the one that it repeats. */
const DISCOUNT = 0.9
const SHORTEST = 4
const SHORTEST_KNOWN = 5
/** What the name of a well-known person is worth by itself, before the discount. */
const OF_WELL_KNOWN = 0.6
const LONGEST_HYPHENATED = 5

/**
 * Adds the places that repeat the family name of a person the article names in full, where the tagger saw nothing: it judges each
 * place by what stands around it, and `Peru thanked Kasčiunas` says little. With or without diacritics; whole hyphenated names
 * only; never beside another capitalised word (`the Umerov Institute`), never a name that is also a place's (`Jordan`, `Washington`). Who is well known
 * needs no full name in the article: `For Putin it is a failure`.
 */
export function withRepeatedNames(document: Document, people: readonly PersonMention[]): PersonMention[] {
  const families = familyNames(document, people)
  const found: PersonMention[] = []
  let next = 0
  document.sentences.forEach(({ firstToken, endToken }, sentence) => {
    for (let i = firstToken; i < endToken; i++) {
      if (!isCapitalisedAt(document.tokens, i) && !isHyphenAt(document.tokens, i + 1)) continue
      while (next < people.length && (people[next] as PersonMention).endToken <= i) next++
      const covering = people[next]
      if (covering !== undefined && covering.firstToken <= i) {
        i = covering.endToken - 1
        continue
      }
      const end = endOfHyphenated(document.tokens, i, endToken)
      const mayBeFamily = (families.begins & foldedBit.of((document.tokens[i] as Token).lexeme)) !== 0
      const family = mayBeFamily ? families.confidences.get(keyOf(document.tokens, i, end)) : undefined
      const confidence = family ?? ofWellKnown(document.tokens, i, end)
      const reachesIntoName = covering !== undefined && covering.firstToken < end
      if (confidence !== undefined && !reachesIntoName && standsAlone(document.tokens, i, end, firstToken, endToken)) {
        const mention = mentionOf(document, i, end, sentence, confidence)
        if (!isNameOfThing(document.tokens, mention) && !isMediaOrFirm(document, mention)) found.push(mention)
      }
      i = end - 1
    }
  })
  return found.length === 0 ? [...people] : [...people, ...found].sort((a, b) => a.start - b.start)
}

/** How sure a lone name is that of somebody well known; `undefined` where it is none's. */
function ofWellKnown(tokens: readonly Token[], first: number, end: number): number | undefined {
  if (end !== first + 1 || !isWellKnown.of((tokens[first] as Token).lexeme)) return undefined
  // `Charles de Gaulle Airport`
  if (first > 0 && wordClass((tokens[first - 1] as Token).lexeme.norm) === 'particle') return undefined
  return OF_WELL_KNOWN
}

/** A name of such a person that is no place's, no word's and no given name. */
const isWellKnown = new LexemeFlag((lexeme) => {
  const key = folded.of(lexeme)
  if (lexeme.kind !== 'word' || key.length < SHORTEST_KNOWN) return false
  const { known, lower, mixed, place, given } = peopleLexicon()
  if (!hasWordHash(known, key) && countriesOfSurname(key).length === 0) return false
  return ![lower, mixed, place, given].some((words) => hasWord(words, key)) && wordClass(lexeme.norm) !== 'month'
})

interface Families {
  /** The family names of the people named in full, folded, each with the confidence of its surest bearer. */
  readonly confidences: ReadonlyMap<string, number>
  /** The bits of their first words. */
  readonly begins: number
}

function familyNames({ tokens }: Document, people: readonly PersonMention[]): Families {
  const confidences = new Map<string, number>()
  let begins = 0
  const { place } = peopleLexicon()
  for (const { firstToken, endToken, confidence } of people) {
    if (confidence < SURE) continue
    const end = endOfFamily(tokens, firstToken, endToken)
    let first = end - 1
    while (first - 2 >= firstToken && isHyphenAt(tokens, first - 1)) first -= 2
    if (first <= firstToken) continue
    const key = keyOf(tokens, first, end)
    if (key.length < SHORTEST || countryByName(key) !== undefined || hasWord(place, key)) continue
    confidences.set(key, Math.max(confidences.get(key) ?? 0, confidence))
    begins |= foldedBit.of((tokens[first] as Token).lexeme)
  }
  return { confidences, begins }
}

/** The family name of `Marcus Hadley III` and of `Marcus Hadley, Jr.` ends before what tells generations apart. */
function endOfFamily(tokens: readonly Token[], first: number, end: number): number {
  let last = end
  while (last > first && isGeneration.of((tokens[last - 1] as Token).lexeme)) last--
  return last
}

const isGeneration = new LexemeFlag(({ norm }) => norm === ',' || wordClass(norm) === 'suffix')

function keyOf(tokens: readonly Token[], first: number, end: number): string {
  let key = folded.of((tokens[first] as Token).lexeme)
  for (let i = first + 1; i < end; i++) key += folded.of((tokens[i] as Token).lexeme)
  return key
}

function endOfHyphenated(tokens: readonly Token[], first: number, limit: number): number {
  let end = first + 1
  while (end + 1 < limit && end - first < LONGEST_HYPHENATED && isHyphenAt(tokens, end)) {
    if (tokens[end]?.gap !== 'none' || tokens[end + 1]?.gap !== 'none') break
    end += 2
  }
  return end
}

const folded = new LexemeMemo(({ norm }) => foldDiacritics(norm))
/** Of most words it says that they begin no family's name. */
const foldedBit = new LexemeCode(({ norm }) => bitOf(foldDiacritics(norm)))

function isHyphenAt(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at]
  return token !== undefined && isHyphen.of(token.lexeme)
}

function mentionOf(
  { text, tokens }: Document,
  first: number,
  end: number,
  sentence: number,
  confidence: number,
): PersonMention {
  const { start } = tokens[first] as Token
  const stop = (tokens[end - 1] as Token).end
  return {
    kind: 'person',
    start,
    end: stop,
    text: text.slice(start, stop),
    firstToken: first,
    endToken: end,
    sentence,
    confidence: Math.round(confidence * DISCOUNT * 1000) / 1000,
  }
}
