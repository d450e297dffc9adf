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
import { ENDING, isCapitalised, isOrganizationWord, NAME, organizationWord, PREFIX } from './organizations/triggers.js'

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
  for (let sentence = 0; sentence < landmarks.length; sentence++)
    readSentence(document, known, sentence, (landmarks[sentence] as Landmarks).organizations, NONE, mentions)
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
    if (isAnew) readSentence(document, known, index, wordsWith(found, document.tokens, sentence), found, all)
  })
  return all
}

/** The tokens of a sentence at which an organization's name may begin or end. */
function wordsWith(found: FoundNames, tokens: readonly Token[], { firstToken, endToken }: Sentence): readonly number[] {
  const words: number[] = []
  for (let at = firstToken; at < endToken; at++) {
    const { lexeme } = tokens[at] as Token
    if (isOrganizationWord(lexeme) || (isCapitalised(lexeme) && found.has(lexeme.text))) words.push(at)
  }
  return words
}

/** Adds the organizations of a sentence to `mentions`, by the words at which one may begin or end. */
function readSentence(
  document: Document,
  { countries, persons }: Known,
  sentenceIndex: number,
  words: readonly number[],
  found: FoundNames,
  mentions: OrganizationMention[],
): void {
  if (words.length === 0) return
  const { tokens } = document
  const people = persons.mentions
  const sentence = document.sentences[sentenceIndex] as Sentence
  let free = sentence.firstToken
  let next = persons.indexFrom(free)
  for (const at of words) {
    for (; next < people.length && (people[next] as PersonMention).firstToken <= at; next++) {
      const { firstToken, endToken } = people[next] as PersonMention
      if (firstToken >= free && isCapitalised((tokens[firstToken] as Token).lexeme)) free = endToken
    }
    if (at < free) continue
    const given = found.size === 0 ? undefined : matchFound(found, tokens, at, sentence.endToken)
    const word = organizationWord((tokens[at] as Token).lexeme)
    const name = longer(firstName({ tokens, sentence, countries, persons, at, floor: free }, word), given)
    if (name === undefined) continue
    mentions.push(mentionOf(document, name, sentenceIndex))
    free = name.endToken
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
