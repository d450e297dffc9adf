import { wordSet } from '../../document/word-lists.js'
import type { CountryMention, Sentence } from '../../model.js'
import { NOBODY } from './actor-list.js'
import type { ActorSpan } from './actors.js'
import { type Cast, wordAt } from './cast.js'
import { within } from './mentions-within.js'
import { isPlaced, isPossessive, PLACES } from './placing.js'
import type { Actor } from './term.js'

export function organizationsOf(cast: Cast, sentence: Sentence, countries: readonly CountryMention[]): ActorSpan[] {
  return within(cast.mentions.organizations, sentence).map((organization) => {
    const id = cast.organizationAt.get(organization.firstToken)
    let first = organization.firstToken
    // `the French company Thales`, `India's Defence Research and Development Organisation`
    while (first > sentence.firstToken && COMPANY_NOUNS.has(wordAt(cast, first - 1))) first--
    const demonym = countries.find(
      (c) => c.endToken === first || (c.endToken === first - 1 && isPossessive(cast, first - 1)),
    )
    if (demonym !== undefined) first = demonym.firstToken
    // `the Thai-Cambodian General Border Committee` is the two countries.
    const inside = countries.filter(
      (c) => c.firstToken >= organization.firstToken && c.endToken <= organization.endToken,
    )
    const codes = [...new Set(inside.map(({ country }) => country))]
    const actor = codes.length > 1 ? { ...NOBODY, countries: codes } : organizationActor(cast, id)
    const acts = !isPlaced(cast, first, PLACES)
    return { first, end: organization.endToken, kind: 'Organization' as const, actor, acts }
  })
}

/** A parliament and a mission bind their country; other organizations bind themselves. */
function organizationActor({ organizationById }: Cast, id: string | undefined): Actor {
  const organization = id === undefined ? undefined : organizationById.get(id)
  if (organization === undefined) return NOBODY
  const speaksForState = organization.type === 'parliament' || MISSION.test(organization.name)
  if (speaksForState && organization.country !== undefined)
    return { countries: [organization.country], organizations: [], people: [] }
  return { countries: [], organizations: [organization.id], people: [] }
}

/** `the Nigerian High Commission` */
const MISSION = /^(High Commission|Embassy)\b|\b(High Commission|Embassy)$/

const COMPANY_NOUNS = wordSet(
  'company firm manufacturer maker giant group contractor shipbuilder builder utility conglomerate startup start-up producer ' +
    'planemaker supplier state - owned run controlled private leading largest biggest major public sector technology shipbuilding weapons missile ' +
    'engineering industrial electronics corporation defence defense arms aerospace drone shipyard yard magnate exporter integrator agency',
)
