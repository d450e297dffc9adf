import { wordSet } from '../../document/word-lists.js'
import type { CountryMention, Sentence } from '../../model.js'
import type { ActorSpan } from './actors.js'
import { type Cast, wordAt } from './cast.js'
import { within } from './mentions-within.js'
import { isPlaced, isPossessive, PLACES, STATE_PLACES, STATE_PLACES_OF, withCountry } from './placing.js'
import type { Actor } from './term.js'

export function ministriesOf(cast: Cast, sentence: Sentence, countries: readonly CountryMention[]): ActorSpan[] {
  const ministries = within(cast.mentions.ministries, sentence)
  return ministries.map((ministry) => {
    const [first, end] = withCountry(cast, ministry.firstToken, ministry.endToken, countries)
    const inside = countries.find((c) => c.firstToken >= first && c.endToken <= end)
    const country = ministry.country ?? cast.ministryCountryAt.get(ministry.firstToken) ?? inside?.country
    const codes = ministries.flatMap((other) =>
      other !== ministry && other.firstToken === ministry.firstToken ? (other.country ?? []) : [],
    )
    const actor: Actor = {
      countries: country === undefined ? [] : [...new Set([country, ...codes])],
      organizations: [],
      people: [],
    }
    return { first, end, kind: 'Ministry' as const, actor, acts: !isPlaced(cast, first, STATE_PLACES_OF) }
  })
}

/** A country acts by its name, capital or government; a bare demonym describes the noun after it. */
export function countryActor(cast: Cast, mention: CountryMention, countries: readonly CountryMention[]): ActorSpan {
  let end = mention.endToken
  if (isPossessive(cast, end)) end++
  const possessed = end > mention.endToken
  const noun = stateNoun(cast, end)
  const joined = isJoined(cast, mention.endToken, countries)
  if (noun !== undefined) end = noun
  else if (possessed) end = mention.endToken
  const bare =
    noun === undefined && (possessed || joined || (mention.form === 'demonym' && !isPluralDemonym(mention.text)))
  const actor: Actor = { countries: [mention.country], organizations: [], people: [] }
  const acts = !bare && !isPlaced(cast, mention.firstToken, noun === undefined ? PLACES : STATE_PLACES)
  return { first: mention.firstToken, end, kind: 'Country', actor, acts }
}

/** `government`, `defence ministers`, `side` right after a country, with at most one word between: the token after it. */
function stateNoun(cast: Cast, at: number): number | undefined {
  if (STATE_NOUNS.has(wordAt(cast, at))) return at + 1
  if (wordAt(cast, at) === 'opposite' && wordAt(cast, at + 1) === 'number') return at + 2
  return STATE_NOUNS.has(wordAt(cast, at + 1)) && STATE_ADJECTIVES.has(wordAt(cast, at)) ? at + 2 : undefined
}

/** `Panama-flagged`; but `Kyiv-Warsaw` joins two. */
function isJoined(cast: Cast, at: number, countries: readonly CountryMention[]): boolean {
  const token = cast.document.tokens[at]
  if (token === undefined || token.lexeme.norm !== '-' || token.gap !== 'none') return false
  return !countries.some(({ firstToken }) => firstToken === at + 1)
}

function isPluralDemonym(text: string): boolean {
  return text.endsWith('s') && !text.endsWith('ss') && !text.endsWith('us')
}

const STATE_NOUNS = wordSet(
  'government governments side sides party authorities officials delegation delegations partners partner minister ministers president ' +
    'presidents leader leaders counterpart counterparts colleague colleagues cabinet cabinets parliament parliaments army armies ' +
    'military militaries forces navy navies embassy ambassador state states ministry ministries administration leadership ' +
    'representatives envoy envoys negotiators diplomats people officer officers chiefs premier king emir guest host friend friends ally allies neighbour neighbours neighbor neighbors comrades brothers',
)

const STATE_ADJECTIVES = wordSet(
  'defence defense foreign prime armed military naval air interior finance trade health state federal defence-ministry deputy ' +
    'economy energy industry government senior top civil',
)
