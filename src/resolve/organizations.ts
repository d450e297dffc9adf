import { isLetterOrNumber, runsOf, withoutMarks } from '../document/letters.js'
import { TextMemo } from '../document/text-memo.js'
import type { CountryCode, OrganizationEntity, OrganizationMention } from '../model.js'
import { singleSpaced } from './names/fold.js'

/** One entity for each organization, in the order of first mention: by its usual name, or else by its name in the text. */
export function resolveOrganizations(mentions: readonly OrganizationMention[]): readonly OrganizationEntity[] {
  const groups = new Map<string, Group>()
  for (const mention of mentions) {
    const read = names.of(mention.canonical ?? mention.text)
    const key = keyOf(mention, read)
    const group = groups.get(key)
    if (group === undefined) groups.set(key, { read, country: mention.country, mentions: [mention] })
    else {
      group.mentions.push(mention)
      group.country ??= mention.country
    }
  }
  return Array.from(groups.values(), entityOf)
}

/** The mentions of one organization, what the first one is called, and the country that the first one with a country says. */
interface Group {
  readonly read: ReadName
  readonly mentions: OrganizationMention[]
  country: CountryCode | undefined
}

function entityOf({ read, country, mentions }: Group): OrganizationEntity {
  const [{ canonical, type }] = mentions as [OrganizationMention]
  // A usual name may have an article: `The Gambia Armed Forces`.
  const name = canonical ?? read.name
  const id = name === read.name ? read.id : idOf(name)
  return country ? { id, name, type, country, mentions } : { id, name, type, mentions }
}

function keyOf({ country, type }: OrganizationMention, { key }: ReadName): string {
  return country !== undefined && OF_COUNTRY.has(type) ? `${country} ${key}` : key
}

interface ReadName {
  /** White space folded, without an article. */
  readonly name: string
  /** Equal for the spellings of one name. */
  readonly key: string
  /** `European Union` to `european-union`. */
  readonly id: string
}

const names = new TextMemo(readName, 5000)

function readName(written: string): ReadName {
  const name = singleSpaced(written).replace(/^the /i, '')
  return { name, key: name.toLowerCase(), id: idOf(name) }
}

function idOf(name: string): string {
  return runsOf(withoutMarks(name.normalize('NFKD').toLowerCase()), isLetterOrNumber).join('-')
}

/** `the Air Force` of one country is not that of another. */
const OF_COUNTRY: ReadonlySet<string> = new Set(['armed-service', 'parliament'])
