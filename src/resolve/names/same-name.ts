import { align } from './align.js'
import type { NameMatch, WordMatch } from './name-match.js'
import type { ParsedName, Reading } from './parse.js'
import { compareJoined, compareReversed } from './reorder.js'

/** Whether two names can be one person's, by their likeliest readings. `undefined`: they are different. Symmetric. */
export function sameName(one: ParsedName, two: ParsedName): NameMatch | undefined {
  if (one.generation && two.generation && one.generation !== two.generation) return undefined
  for (const a of one.readings) {
    for (const b of two.readings) {
      const swap = a.length > b.length
      const match = swap ? compareReadings(b, a) : compareReadings(a, b)
      if (!match || !generationsFit(swap ? two : one, swap ? one : two, match)) continue
      return { ...match, generationOpen: one.generation !== two.generation }
    }
  }
  return areAcronym(one, two) ? ACRONYM : undefined
}

const ACRONYM: NameMatch = {
  relation: 'initials',
  agreement: 'initial',
  changes: [],
  doubt: 'none',
  generationOpen: false,
}

/** `MBS` and Mohammed bin Salman. */
function areAcronym(one: ParsedName, two: ParsedName): boolean {
  const [lone, whole] = one.readings[0].length === 1 ? [one, two] : [two, one]
  if (lone.readings[0].length > 1 || whole.readings[0].length === 1) return false
  return lone.acronym !== undefined && whole.acronym?.startsWith(lone.acronym) === true
}

/** `Charles III` is not Charles Michel, nor `Marcos Jr.` Imee Marcos. */
function generationsFit(short: ParsedName, long: ParsedName, { relation }: WordMatch): boolean {
  const alone = relation === 'surname' || relation === 'given' || relation === 'inner'
  return !(alone && short.generation && short.generation !== long.generation)
}

function compareReadings(short: Reading, long: Reading): WordMatch | undefined {
  const inOrder = align(short, long)
  if (inOrder && (inOrder.relation === 'same' || short.length < long.length)) return inOrder
  const joined = short.length === long.length ? undefined : compareJoined(short, long)
  return joined ?? compareReversed(short, long) ?? inOrder
}
