import type { OrganizationEntity, OrganizationMention } from '../model.js'
import { groupBy } from './group-by.js'
import { singleSpaced } from './names/fold.js'

/** One entity for each organization, in the order of first mention: by its usual name, or else by its name in the text. */
export function resolveOrganizations(mentions: readonly OrganizationMention[]): readonly OrganizationEntity[] {
  const entities: OrganizationEntity[] = []
  for (const own of groupBy(mentions, keyOf).values()) {
    const [{ canonical, text, type }] = own as [OrganizationMention]
    const name = canonical ?? withoutArticle(singleSpaced(text))
    const id = idOf(name)
    const country = own.find((mention) => mention.country !== undefined)?.country
    entities.push(country ? { id, name, type, country, mentions: own } : { id, name, type, mentions: own })
  }
  return entities
}

function keyOf({ canonical, text, country, type }: OrganizationMention): string {
  const name = withoutArticle(singleSpaced(canonical ?? text)).toLowerCase()
  return OF_COUNTRY.has(type) ? `${country ?? ''} ${name}` : ` ${name}`
}

function withoutArticle(name: string): string {
  return /^the /i.test(name) ? name.slice(4) : name
}

/** `European Union` to `european-union`. Names come again and again. */
function idOf(name: string): string {
  let id = known.get(name)
  if (id === undefined) {
    id = name
      .normalize('NFKD')
      .toLowerCase()
      .replace(/\p{Mn}/gu, '')
      .replace(/[^\p{L}\p{N}]+/gu, '-')
      .replace(/^-|-$/g, '')
    if (known.size >= MOST_NAMES) known = new Map()
    known.set(name, id)
  }
  return id
}

/** So many are remembered at most. */
const MOST_NAMES = 5000
let known = new Map<string, string>()

/** `the Air Force` of one country is not that of another. */
const OF_COUNTRY: ReadonlySet<string> = new Set(['armed-service', 'parliament'])
