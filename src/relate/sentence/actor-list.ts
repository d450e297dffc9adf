import type { PersonEntity } from '../../model.js'
import type { Actor, Term } from './term.js'

/** Words that a list of actors may hold beside them: `the governments of A and B`. */
const LIST_WORDS: ReadonlySet<string> = new Set(
  'and , & of the as well its on one side other governments government his her their'.split(' '),
)
const ENDING_WORDS: ReadonlySet<string> = new Set('on in for to about was is were are that which will'.split(' '))
/** Other words that may stand between two actors of a list. */
const LOOSEST = 4

export const NOBODY: Actor = { countries: [], organizations: [], people: [] }

/** All that several actors name, in order, without repetition. */
export function union(actors: readonly Actor[]): Actor {
  const [first] = actors
  if (first === undefined) return NOBODY
  if (actors.length === 1) return first
  const countries: string[] = []
  const organizations: string[] = []
  const people: PersonEntity[] = []
  let anaphor = first.anaphor
  for (const actor of actors) {
    addNew(countries, actor.countries)
    addNew(organizations, actor.organizations)
    addNew(people, actor.people)
    anaphor ??= actor.anaphor
  }
  return { countries, organizations, people, ...(anaphor && { anaphor }) }
}

function addNew<T>(known: T[], items: readonly T[]): void {
  for (const item of items) if (!known.includes(item)) known.push(item)
}

/** How many parties the actor names. */
export function size({ countries, organizations }: Actor): number {
  return countries.length + organizations.length
}

/** All actors of a coordination that begins at `at`: `the Ministry of Defence of Ukraine, the State Agency of Chile and Peru`. */
export function listFrom(terms: readonly Term[], at: number): Actor {
  const actors: Actor[] = []
  let between = 0
  for (let i = at; i < terms.length && between < LOOSEST; i++) {
    const { actor, tags, normal } = terms[i] as Term
    if (actor !== undefined) {
      actors.push(actor)
      between = 0
    } else if (!tags.has('Joint') && !LIST_WORDS.has(normal)) {
      if (actors.length > 1 || ENDING_WORDS.has(normal) || isBreak(tags)) break
      between++
    }
  }
  return union(actors)
}

function isBreak(tags: ReadonlySet<string>): boolean {
  return tags.has('Act') || tags.has('Stop') || tags.has('Agreement') || tags.has('Relative')
}
