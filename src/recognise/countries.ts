import type { CountryCode, CountryForm, CountryMention, Document, PersonMention } from '../model.js'
import { isAmericanTown } from './countries/american-town.js'
import { type Candidate, findCandidates } from './countries/candidates.js'
import { standsAmongCapitals } from './countries/capitals.js'
import { isGeorgiaTheState } from './countries/georgia.js'
import { isLanguage } from './countries/language.js'
import { isMicronesiaTheRegion } from './countries/micronesia.js'
import { isNamedThing } from './countries/named-thing.js'
import { isOrdinaryWord } from './countries/ordinary-word.js'
import { isHalfOfPair } from './countries/pair.js'
import { isPersonalName } from './countries/personal-name.js'
import { type Place, soleWord } from './countries/place.js'
import { isPronoun } from './countries/pronoun.js'
import { isWashingtonTheState } from './countries/washington.js'
import { whichOne } from './countries/which-one.js'

/** What only looks like a country, whatever else the article says. */
const LOOKALIKES: readonly ((place: Place) => boolean)[] = [
  isNamedThing,
  isAmericanTown,
  isLanguage,
  isOrdinaryWord,
  isPronoun,
  isMicronesiaTheRegion,
]

/**
 * The countries that an article names, by name, demonym, capital or metonym, in the order of the text. The words of a person's name
 * are none. Linear in the length of the text.
 */
export function recogniseCountries(document: Document, people: readonly PersonMention[]): readonly CountryMention[] {
  const candidates = findCandidates(document, people)
  const places: Place[] = []
  const mentions: (CountryMention | undefined)[] = []
  candidates.forEach((candidate, index) => {
    const { entry } = candidate
    if (entry.kind === 'prefix' && isHalfOfPair(document, candidates, index))
      mentions[index] = mentionOf(document, candidate, entry.country, 'demonym')
    if (entry.kind !== 'country') return
    const place = { document, people, candidates, index, candidate, alias: entry.alias }
    if (!LOOKALIKES.some((isLookalike) => isLookalike(place))) places.push(place)
  })
  const witnesses = countWitnesses(places)
  for (const place of places) {
    const country = settle(place, witnesses)
    if (country !== undefined) mentions[place.index] = mentionOf(document, place.candidate, country, place.alias.form)
  }
  return mentions.filter((mention) => mention !== undefined)
}

/** How the article names each country, words apart that may as well mean something else. */
type Witnesses = ReadonlyMap<CountryCode, ReadonlySet<string>>

function countWitnesses(places: readonly Place[]): Witnesses {
  const witnesses = new Map<CountryCode, Set<string>>()
  for (const { alias } of places) {
    const [country, other] = alias.countries
    if (alias.weak || other !== undefined || country === undefined) continue
    const texts = witnesses.get(country)
    if (texts) texts.add(alias.text)
    else witnesses.set(country, new Set([alias.text]))
  }
  return witnesses
}

function settle(place: Place, witnesses: Witnesses): CountryCode | undefined {
  const { alias } = place
  const isNamed = (country: CountryCode) => witnesses.has(country)
  const country = whichOne(place, isNamed)
  if (country === undefined) return undefined
  const texts = witnesses.get(country)
  const isNamedOtherwise = texts !== undefined && texts.size > (texts.has(alias.text) ? 1 : 0)
  if (alias.weak && !isNamedOtherwise && !isHalfOfPair(place.document, place.candidates, place.index)) return undefined
  if (alias.weak && alias.caseRule === 'exact' && standsAmongCapitals(place)) return undefined
  if (isPersonalName(place, isNamedOtherwise)) return undefined
  const word = soleWord(place)
  if (word === 'georgia' && isGeorgiaTheState(place)) return undefined
  if (word === 'washington' && isWashingtonTheState(place)) return undefined
  return country
}

function mentionOf(
  { text, tokens }: Document,
  { firstToken, endToken, sentence }: Candidate,
  country: CountryCode,
  form: CountryForm,
): CountryMention {
  const start = tokens[firstToken]?.start ?? 0
  const end = tokens[endToken - 1]?.end ?? start
  return { kind: 'country', country, form, start, end, text: text.slice(start, end), firstToken, endToken, sentence }
}
