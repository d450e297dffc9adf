import { readDocument } from '../document/read.js'
import { recognise } from '../recognise/recognise.js'
import { resolve } from '../resolve/resolve.js'
import { relate } from './relate.js'

/** The day of the tests' articles: a Wednesday. */
const DAY = '2025-03-12'

/** For tests: `memorandum signed CL+PE 2025-03-10 by Ana Ruiz` for each agreement; parties in alphabetical order. */
export function agreementsIn(text: string): string[] {
  const document = readDocument(text, DAY)
  const mentions = recognise(document)
  const entities = resolve(document, mentions)
  const nameOf = (id: string) => entities.people.find((person) => person.id === id)?.name ?? id
  return relate(document, mentions, entities).agreements.map(({ type, status, parties, date, signatories }) =>
    [
      type,
      status,
      parties
        .map((party) => (party.kind === 'country' ? party.id : party.name))
        .sort()
        .join('+'),
      ...(date === undefined ? [] : [date]),
      ...(signatories.length === 0 ? [] : [`by ${signatories.map(nameOf).join(', ')}`]),
    ].join(' '),
  )
}
