import type { PersonEntity } from '../../model.js'
import type { Reading } from '../readings.js'
import { findActors } from '../sentence/actors.js'
import type { Cast } from '../sentence/cast.js'
import { itemStart } from './context.js'
import { type Draft, signersOf } from './draft.js'

/** How many sentences back `the two ministers` may have been named. */
const LOOK_BACK = 5

/** Who the text says signed: by name, by title, or as `the two ministers` of before. */
export function signatoriesOf({ readings }: Draft, cast: Cast): readonly PersonEntity[] {
  const named = signersOf(readings)
  const signers = named.length > 0 ? named : readings.flatMap((reading) => pointedAt(reading, cast))
  return [...new Set(signers)]
}

/** `the three ministers`: 3; `the ministers`: 2. */
function countOfPersons({ sentence: { terms } }: Reading, { document: { tokens } }: Cast): number {
  const term = terms.find(({ actor }) => actor?.anaphor === 'persons')
  for (let i = term?.firstToken ?? 0; i < (term?.endToken ?? 0); i++) {
    const count = COUNTS.get(tokens[i]?.lexeme.norm ?? '')
    if (count !== undefined) return count
  }
  return 2
}

const COUNTS: ReadonlyMap<string, number> = new Map([
  ['three', 3],
  ['four', 4],
  ['five', 5],
])

/** `they`, where the text has just named so many people. */
const POINTERS: ReadonlySet<string> = new Set(['persons', 'they'])

/** `The two ministers signed`, `They signed`: the people of the sentence, or of the nearest one before it that names just so many. */
function pointedAt(reading: Reading, cast: Cast): readonly PersonEntity[] {
  const isPointing = reading.acts.some(
    ({ group, subject, verb }) =>
      group.reality === 'done' && POINTERS.has(subject?.anaphor ?? '') && verb.verb?.classes.includes('Conclude'),
  )
  if (!isPointing) return []
  const { index } = reading.sentence
  const count = countOfPersons(reading, cast)
  const first = Math.max(itemStart(cast.document, index), index - LOOK_BACK)
  for (let i = index; i >= first; i--) {
    const sentence = cast.document.sentences[i]
    if (sentence === undefined) break
    const spans = findActors(cast, sentence).filter(({ kind }) => kind === 'Person' || kind === 'Office')
    const people = [...new Set(spans.flatMap(({ actor }) => actor.people))]
    if (people.length === count) return people
    if (people.length > count) break
  }
  return []
}
