import type { Actor, Term } from './term.js'

/** Words that a list of actors may hold beside them: `the governments of A and B`. */
const LIST_WORDS: ReadonlySet<string> = new Set(
  'and , & of the as well its on one side other governments government his her their'.split(' '),
)
const ENDING_WORDS: ReadonlySet<string> = new Set('on in for to about was is were are that which will'.split(' '))
/** Other words that may stand between two actors of a list. */
const LOOSEST = 4

/** All that several actors name, in order, without repetition. */
export function union(actors: readonly Actor[]): Actor {
  const anaphor = actors.find((actor) => actor.anaphor !== undefined)?.anaphor
  return {
    countries: [...new Set(actors.flatMap(({ countries }) => countries))],
    organizations: [...new Set(actors.flatMap(({ organizations }) => organizations))],
    people: [...new Set(actors.flatMap(({ people }) => people))],
    ...(anaphor && { anaphor }),
  }
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
