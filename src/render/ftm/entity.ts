import type { Section } from '../sections.js'

/** An entity of FollowTheMoney. */
export interface Entity {
  readonly id: string
  readonly schema: string
  readonly properties: Readonly<Record<string, readonly string[]>>
}

/** What the entities of one article have in common. */
export interface Scope {
  /** The id of the article's own entity. */
  readonly article: string
  readonly wanted: ReadonlySet<Section>
}

type Values = string | readonly (string | undefined)[] | undefined

/** Properties that say nothing are left out, and no value comes twice. */
export function entity(id: string, schema: string, properties: Readonly<Record<string, Values>>): Entity {
  const filled = Object.entries(properties).flatMap(([name, values]) => {
    const list = [...new Set([values].flat().filter((value) => value !== undefined && value !== ''))] as string[]
    return list.length === 0 ? [] : [[name, list] as const]
  })
  return { id, schema, properties: Object.fromEntries(filled) }
}

/** The id of a part of an article, in the letters that ids may have: `LT/economy+innovation` to `lt-economy-innovation`. */
export function partId({ article }: Scope, part: string): string {
  return `${article}-${part.toLowerCase().replace(/[^a-z0-9]+/g, '-')}`
}

/** Country codes are in small letters there. */
export function countryCode(country: string | undefined): string | undefined {
  return country?.toLowerCase()
}
