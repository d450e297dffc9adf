import type { Reading } from '../readings.js'
import { size, union } from '../sentence/actor-list.js'
import type { Actor } from '../sentence/term.js'

/** Who a reading says is bound, and by which words. */
export interface Sides {
  /** `between A and B`, `the A-B agreement`: complete by themselves. */
  readonly complete: Actor | undefined
  /** Subjects, partners, holders, signers: whoever else the sentence ties to the agreement. */
  readonly partial: Actor
  readonly isBoth: boolean
}

const known = new WeakMap<Reading, Sides>()

/** Worked out once for a reading. */
export function sidesOf(reading: Reading): Sides {
  let sides = known.get(reading)
  if (sides === undefined) {
    sides = readSides(reading)
    known.set(reading, sides)
  }
  return sides
}

function readSides(reading: Reading): Sides {
  const { between, named, partner, holder, signers, acts } = reading
  const complete = [between, named].find((actor) => actor !== undefined && size(actor) >= 2)
  const actors = acts
    .filter(({ group }) => group.reality !== 'denied')
    .flatMap(({ subject, partner: other, met }) => [subject, other, met])
  const partial = [holder, ...actors, named, between, partner, signers].filter((actor) => actor !== undefined)
  const all = union(partial)
  return { complete, partial: all, isBoth: partial.some(({ anaphor }) => anaphor !== undefined && anaphor !== 'we') }
}

/** Country codes and organization ids together: neither looks like the other's. */
export function partyKeys({ countries, organizations }: Actor): readonly string[] {
  return [...countries, ...organizations]
}
