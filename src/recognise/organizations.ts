import type { CountryMention, Document, OrganizationMention, PersonMention, Sentence, Token } from '../model.js'
import { findLandmarks, type Landmarks } from './landmarks.js'
import { MentionIndex } from './mention-index.js'
import { namesThatDeal } from './organizations/by-dealing.js'
import { byForm } from './organizations/by-form.js'
import { byName } from './organizations/by-name.js'
import { byPrefix } from './organizations/by-prefix.js'
import { type FoundNames, foundNames, matchFound, mayHoldFound } from './organizations/found-names.js'
import { introducedNames } from './organizations/introduced.js'
import type { Known, OrganizationName, Place } from './organizations/organization-name.js'
import { ENDING, NAME, organizationWord, PREFIX } from './organizations/triggers.js'

/**
 * The organizations that an article names, in the order of the text, none overlapping: by a name that the gazetteer knows, by the
 * form of the name, by an acronym that the text itself has explained, or because they sign what companies sign. Ministries are found
 * elsewhere.
 */
export function recogniseOrganizations(
  document: Document,
  countries: readonly CountryMention[],
  people: readonly PersonMention[],
  landmarks: readonly Landmarks[] = findLandmarks(document),
): readonly OrganizationMention[] {
  const known = { countries: new MentionIndex(countries), persons: new MentionIndex(people) }
  const mentions: OrganizationMention[] = []
  document.sentences.forEach((_, sentence) => {
    readSentence(document, known, sentence, NONE, mentions)
  })
  const introduced = introducedNames(document.tokens, mentions)
  const found = foundNames(document.tokens, introduced, namesThatDeal(document, known, mentions, landmarks))
  return found.size === 0 ? mentions : readAgain(document, known, found, mentions)
}

const NONE: FoundNames = new Map()

/** Reads the sentences that may hold a found name once more; in the others everything stays. */
function readAgain(
  document: Document,
  known: Known,
  found: FoundNames,
  mentions: readonly OrganizationMention[],
): readonly OrganizationMention[] {
  const all: OrganizationMention[] = []
  let next = 0
  document.sentences.forEach((sentence, index) => {
    const isAnew = mayHoldFound(found, document.tokens, sentence)
    for (; next < mentions.length && (mentions[next] as OrganizationMention).sentence === index; next++)
      if (!isAnew) all.push(mentions[next] as OrganizationMention)
    if (isAnew) readSentence(document, known, index, found, all)
  })
  return all
}

/** Adds the organizations of a sentence to `mentions`. */
function readSentence(
  document: Document,
  { countries, persons }: Known,
  sentenceIndex: number,
  found: FoundNames,
  mentions: OrganizationMention[],
): void {
  const { tokens } = document
  const sentence = document.sentences[sentenceIndex] as Sentence
  let free = sentence.firstToken
  for (let at = free; at < sentence.endToken; at++) {
    const { lexeme } = tokens[at] as Token
    if (lexeme.casing === 'lower' || lexeme.casing === 'none') continue
    const person = persons.starting(at)
    if (person !== undefined) {
      free = person.endToken
      at = free - 1
      continue
    }
    const given = found.size === 0 ? undefined : matchFound(found, tokens, at, sentence.endToken)
    const word = organizationWord(lexeme)
    if (given === undefined && word === 0) continue
    const name = longer(firstName({ tokens, sentence, countries, persons, at, floor: free }, word), given)
    if (name === undefined) continue
    mentions.push(mentionOf(document, name, sentenceIndex))
    free = name.endToken
    at = free - 1
  }
}

/** The ways to know an organization, the surest first, each where the word may begin one. */
function firstName(place: Place, word: number): OrganizationName | undefined {
  const named = (word & NAME) === 0 ? undefined : byName(place)
  const prefixed = named ?? ((word & PREFIX) === 0 ? undefined : byPrefix(place))
  return prefixed ?? ((word & ENDING) === 0 ? undefined : byForm(place))
}

function longer(name: OrganizationName | undefined, found: OrganizationName | undefined): OrganizationName | undefined {
  return name === undefined || (found !== undefined && found.endToken > name.endToken) ? found : name
}

function mentionOf({ text, tokens }: Document, name: OrganizationName, sentence: number): OrganizationMention {
  const start = (tokens[name.firstToken] as Token).start
  const end = (tokens[name.endToken - 1] as Token).end
  const { firstToken, endToken, type, canonical, country } = name
  return {
    kind: 'organization',
    start,
    end,
    text: text.slice(start, end),
    sentence,
    firstToken,
    endToken,
    type,
    canonical,
    country,
  }
}
