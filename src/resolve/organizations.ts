import { unshared } from '../document/lexeme.js'
import type { CountryCode, OrganizationEntity, OrganizationMention } from '../model.js'
import { singleSpaced } from './names/fold.js'

/** One entity for each organization, in the order of first mention: by its usual name, or else by its name in the text. */
export function resolveOrganizations(mentions: readonly OrganizationMention[]): readonly OrganizationEntity[] {
  const groups = new Map<string, Group>()
  for (const mention of mentions) {
    const read = readName(mention.canonical ?? mention.text)
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

/** Reads a name, or remembers what it read: names come again and again. */
function readName(text: string): ReadName {
  let read = known.get(text)
  if (read === undefined) {
    const written = unshared(text)
    const name = singleSpaced(written).replace(/^the /i, '')
    read = { name, key: name.toLowerCase(), id: idOf(name) }
    if (known.size >= MOST_NAMES) known = new Map()
    known.set(written, read)
  }
  return read
}

/** So many are remembered at most. */
const MOST_NAMES = 5000
let known = new Map<string, ReadName>()

function idOf(name: string): string {
  return name
    .normalize('NFKD')
    .toLowerCase()
    .replace(/\p{Mn}/gu, '')
    .replace(/[^\p{L}\p{N}]+/gu, '-')
    .replace(/^-|-$/g, '')
}

/** `the Air Force` of one country is not that of another. */
const OF_COUNTRY: ReadonlySet<string> = new Set(['armed-service', 'parliament'])
