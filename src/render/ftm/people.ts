import type { Extraction, Person, Role } from '../../model.js'
import { countryCode, type Entity, entity, partId, type Scope } from './entity.js'

/** Each person, each position that the article gives to anyone, and who holds which. */
export function peopleOf(record: Extraction, scope: Scope): readonly Entity[] {
  if (!scope.wanted.has('people')) return []
  const positions = new Map<string, Entity>()
  const people = record.people.map((person) => personOf(person, scope))
  const occupancies = record.people.flatMap(({ id, roles }) =>
    roles.map((role, index) => {
      const position = positionOf(role, scope, positions)
      return entity(partId(scope, `occupancy-${id}-${index + 1}`), 'Occupancy', {
        holder: partId(scope, `person-${id}`),
        post: position.id,
        date: record.published,
      })
    }),
  )
  return [...people, ...positions.values(), ...occupancies]
}

function personOf({ id, name, mentions, roles }: Person, scope: Scope): Entity {
  return entity(partId(scope, `person-${id}`), 'Person', {
    name,
    weakAlias: mentions.map(({ text }) => text).filter((text) => text !== name),
    position: roles.map(({ title }) => title),
    country: roles.map(({ country }) => countryCode(country)),
    proof: scope.article,
  })
}

/** Two people with the same title in the same ministry hold the same position. */
function positionOf({ title, country, ministry }: Role, scope: Scope, known: Map<string, Entity>): Entity {
  const key = JSON.stringify([title, country, ministry])
  const position =
    known.get(key) ??
    entity(partId(scope, `position-${known.size + 1}`), 'Position', {
      name: title,
      country: countryCode(country),
      organization: ministry && scope.wanted.has('ministries') ? partId(scope, `ministry-${ministry}`) : undefined,
      proof: scope.article,
    })
  known.set(key, position)
  return position
}
