import type { CountryCode } from '../model.js'
import data from './offices-of-states.json' with { type: 'json' }

const WITHOUT_PRESIDENT: ReadonlySet<string> = new Set(data.withoutPresident)
const WITHOUT_PRIME_MINISTER: ReadonlySet<string> = new Set(data.withoutPrimeMinister)
const WITH_CHANCELLOR: ReadonlySet<string> = new Set(data.withChancellor)
const TITLES: ReadonlyMap<string, readonly CountryCode[]> = new Map(Object.entries(data.titles))

/** The states that alone, or nearly alone, use a title (in lower case): `external affairs minister` is India's. */
export function usersOfTitle(title: string): readonly CountryCode[] {
  return TITLES.get(title) ?? TITLES.get(title.split(' for ', 1)[0] as string) ?? usersOfPart(title)
}

/** `Joint Secretary in the Ministry of External Affairs` */
function usersOfPart(title: string): readonly CountryCode[] {
  return WHERE_EVER_SAID.flatMap(([part, country]) => (title.includes(part) ? [country] : []))
}

const WHERE_EVER_SAID: readonly (readonly [part: string, country: CountryCode])[] = [
  ['external affairs', 'IN'],
  ['white house', 'US'],
  ['pentagon', 'US'],
  ['kremlin', 'RU'],
  ['homeland security', 'US'],
]

/** Whether a state has such an office at all: no president of a monarchy, no prime minister of the United States. */
export function hasOffice(country: CountryCode, words: ReadonlySet<string>): boolean {
  if (words.size > MOST_WORDS) return true
  if (words.has('president')) return !WITHOUT_PRESIDENT.has(country) || words.has('senate')
  if (words.has('prime') && words.has('minister')) return !WITHOUT_PRIME_MINISTER.has(country)
  if (words.has('chancellor') && words.size <= 2) return WITH_CHANCELLOR.has(country)
  if (words.has('king') || words.has('queen') || words.has('prince')) return WITHOUT_PRESIDENT.has(country)
  return true
}

/** `President`, `First Deputy Prime Minister`; a longer title is one of something else: `president of the Constitutional Court`. */
const MOST_WORDS = 4
