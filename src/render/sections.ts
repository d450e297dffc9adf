import type { Extraction } from '../model.js'

/** The parts of a record that can be asked for one by one, in the order in which a reader wants them. */
export const sections = ['agreements', 'people', 'ministries', 'countries', 'organizations', 'topics'] as const

export type Section = (typeof sections)[number]

/** A record without the sections that were not asked for. */
export type Selection = Omit<Extraction, Section> & Partial<Pick<Extraction, Section>>

/** Leaves out every section that is not wanted: an absent list was not asked for, an empty one was and has nothing. */
export function select(record: Extraction, wanted: ReadonlySet<Section>): Selection {
  if (sections.every((section) => wanted.has(section))) return record
  const unwanted = new Set<string>(sections.filter((section) => !wanted.has(section)))
  return Object.fromEntries(Object.entries(record).filter(([key]) => !unwanted.has(key))) as unknown as Selection
}
