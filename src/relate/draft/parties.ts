import type { Entities, Party } from '../../model.js'
import type { Reading } from '../readings.js'
import { type Cast, findActors } from '../sentence/actors.js'
import { union } from '../sentence/read-terms.js'
import type { Actor } from '../sentence/term.js'
import type { Draft } from './draft.js'
import { partyKeys, sidesOf, size } from './sides.js'

/** How many sentences back `the two countries` may have been named. */
const LOOK_BACK = 4

export interface DraftParties {
  readonly parties: readonly Party[]
  readonly reason: string
}

/**
 * Who is bound. A list that is complete by itself (`between A and B`, `the A-B pact`) wins; else all that subjects, partners and
 * signers name; `the two countries` and a single party look back for who they mean.
 */
export function partiesOf(draft: Draft, cast: Cast, entities: Entities): DraftParties {
  const sides = draft.readings.map(sidesOf)
  const complete = sides.find((side) => side.complete !== undefined)?.complete
  if (complete !== undefined) return { parties: toParties(complete, entities), reason: 'all named together' }
  const partial = union(sides.map((side) => side.partial))
  const isBoth = sides.some((side) => side.isBoth)
  if (size(partial) >= 2) return { parties: toParties(partial, entities), reason: 'subject, partner and signers' }
  const context = contextOf(draft, cast, partial, isBoth)
  if (context !== undefined)
    return { parties: toParties(context, entities), reason: 'the two that the text spoke of before' }
  return { parties: toParties(partial, entities), reason: 'the only one named' }
}

/** The pair of countries that the sentence or one before it names, if it holds the party that is known. */
function contextOf(draft: Draft, cast: Cast, known: Actor, isBoth: boolean): Actor | undefined {
  for (const { sentence } of draft.readings as readonly Reading[]) {
    for (let index = sentence.index; index >= Math.max(0, sentence.index - LOOK_BACK); index--) {
      const before = cast.document.sentences[index]
      if (before === undefined) break
      const actors = findActors(cast, before).filter(({ kind, acts }) => kind !== 'Country' || acts)
      const all = union(actors.map(({ actor }) => actor))
      if (all.countries.length === 2 && known.countries.every((country) => all.countries.includes(country)))
        return { ...all, organizations: known.organizations }
      if (all.countries.length > 2 && isBoth) break
    }
  }
  return undefined
}

function toParties(actor: Actor, entities: Entities): readonly Party[] {
  return partyKeys(actor).flatMap((key): Party[] => {
    const country = entities.countries.find(({ id }) => id === key)
    if (country !== undefined) return [{ kind: 'country', id: country.id, name: country.name }]
    const organization = entities.organizations.find(({ id }) => id === key)
    if (organization !== undefined) return [{ kind: 'organization', id: organization.id, name: organization.name }]
    return actor.countries.includes(key) ? [{ kind: 'country', id: key, name: key }] : []
  })
}
