import type { PersonEntity } from '../../model.js'
import type { Reading } from '../readings.js'
import { findActors } from '../sentence/actors.js'
import type { Cast } from '../sentence/cast.js'
import { itemStart } from './context.js'
import { type Draft, signersOf } from './draft.js'

/** How many sentences back `the two ministers` may have been named. */
const LOOK_BACK = 3

/** Who the text says signed: by name, by title, or as `the two ministers` of before. */
export function signatoriesOf({ readings }: Draft, cast: Cast): readonly PersonEntity[] {
  const named = signersOf(readings)
  const signers = named.length > 0 ? named : readings.flatMap((reading) => pointedAt(reading, cast))
  return [...new Set(signers)]
}

/** `The two ministers signed`: the two people of the sentence, or of the nearest one before it that names just two. */
function pointedAt(reading: Reading, cast: Cast): readonly PersonEntity[] {
  const isPointing = reading.acts.some(
    ({ group, subject, verb }) =>
      group.reality === 'done' && subject?.anaphor === 'persons' && verb.verb?.classes.includes('Conclude'),
  )
  if (!isPointing) return []
  const { index } = reading.sentence
  const first = Math.max(itemStart(cast.document, index), index - LOOK_BACK)
  for (let i = index; i >= first; i--) {
    const sentence = cast.document.sentences[i]
    if (sentence === undefined) break
    const spans = findActors(cast, sentence).filter(({ kind }) => kind === 'Person' || kind === 'Office')
    const people = [...new Set(spans.flatMap(({ actor }) => actor.people))]
    if (people.length === 2) return people
    if (people.length > 2) break
  }
  return []
}
