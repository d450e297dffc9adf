import { readDocument } from '../document/read.js'
import type { Agreement, Entities } from '../model.js'
import { recognise } from '../recognise/recognise.js'
import { resolve } from '../resolve/resolve.js'
import { relate } from './relate.js'

/** The day of the tests' articles: a Wednesday. */
const DAY = '2025-03-12'

/** What a test says of an agreement: `memorandum signed CL+PE`, parties in alphabetical order; the day; names; ids of topics. */
export interface Said {
  readonly said: string
  readonly date: string
  readonly by: string
  readonly on: string
}

/** For tests: each agreement of a text in its parts. */
export function saidIn(text: string): Said[] {
  const { agreements, entities } = read(text)
  return agreements.map((agreement) => ({
    said: kernelOf(agreement),
    date: agreement.date ?? '',
    by: signersOf(agreement, entities),
    on: [...agreement.topics].sort().join(', '),
  }))
}

/** For tests: `memorandum signed CL+PE 2025-03-10 by Ana Ruiz` for each agreement. */
export function agreementsIn(text: string): string[] {
  return saidIn(text).map(({ said, date, by }) => [said, date, by && `by ${by}`].filter(Boolean).join(' '))
}

function read(text: string): { agreements: readonly Agreement[]; entities: Entities } {
  const document = readDocument(text, DAY)
  const mentions = recognise(document)
  const entities = resolve(document, mentions)
  return { agreements: relate(document, mentions, entities).agreements, entities }
}

function kernelOf({ type, status, parties }: Agreement): string {
  const names = parties.map((party) => (party.kind === 'country' ? party.id : party.name)).sort()
  return `${type} ${status} ${names.join('+')}`
}

function signersOf({ signatories }: Agreement, { people }: Entities): string {
  return signatories.map((id) => people.find((person) => person.id === id)?.name ?? id).join(', ')
}
