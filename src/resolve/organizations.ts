import type { OrganizationEntity, OrganizationMention } from '../model.js'
import { groupBy } from './group-by.js'

/** One entity for each organization, in the order of first mention: by its usual name, or else by its name in the text. */
export function resolveOrganizations(mentions: readonly OrganizationMention[]): readonly OrganizationEntity[] {
  return groupBy(mentions, keyOf).map(([, own]) => {
    const [first] = own as [OrganizationMention]
    const country = own.find((mention) => mention.country !== undefined)?.country
    const name = first.canonical ?? nameOf(first)
    return { id: idOf(name), name, type: first.type, ...(country && { country }), mentions: own }
  })
}

function keyOf({ canonical, text, country, type }: OrganizationMention): string {
  const name = canonical ?? text
  const owner = OF_COUNTRY.has(type) ? (country ?? '') : ''
  return `${owner} ${name
    .replace(/^the\s+/i, '')
    .replace(/\s+/g, ' ')
    .toLowerCase()}`
}

/** The name in the text, white space folded, without an article. */
function nameOf({ text }: OrganizationMention): string {
  return text.replace(/\s+/g, ' ').replace(/^the /i, '')
}

/** `European Union` to `european-union`. */
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
