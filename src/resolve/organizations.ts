import type { OrganizationEntity, OrganizationMention } from '../model.js'
import { groupBy } from './group-by.js'
import { singleSpaced } from './names/fold.js'

/** One entity for each organization, in the order of first mention: by its usual name, or else by its name in the text. */
export function resolveOrganizations(mentions: readonly OrganizationMention[]): readonly OrganizationEntity[] {
  const entities: OrganizationEntity[] = []
  for (const own of groupBy(mentions, keyOf).values()) {
    const [{ canonical, text, type }] = own as [OrganizationMention]
    const read = readName(canonical ?? text)
    // A usual name may have an article: `The Gambia Armed Forces`.
    const name = canonical ?? read.name
    const id = name === read.name ? read.id : idOf(name)
    const country = own.find((mention) => mention.country !== undefined)?.country
    entities.push(country ? { id, name, type, country, mentions: own } : { id, name, type, mentions: own })
  }
  return entities
}

function keyOf({ canonical, text, country, type }: OrganizationMention): string {
  const { key } = readName(canonical ?? text)
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
function readName(written: string): ReadName {
  let read = known.get(written)
  if (read === undefined) {
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
