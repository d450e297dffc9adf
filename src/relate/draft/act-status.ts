import type { AgreementStatus } from '../../model.js'
import { LAPSING_LEMMAS, type VerbUse } from '../lexicon/verbs.js'
import type { Act, Reading } from '../readings.js'

/** The status that a verb says of the agreement it acts on: `signed`, `will sign`, `expired`, `refused to sign`. */
export function statusOfAct(
  reading: Reading,
  verb: VerbUse | undefined,
  reality: Act['group']['reality'],
): AgreementStatus | undefined {
  const { phrase } = reading
  const classes: readonly string[] = verb?.classes ?? []
  if (classes.includes('Keep')) return reality === 'denied' ? undefined : 'in-force'
  if (classes.includes('End')) return reality === 'done' && !isYetToLapse(reading, verb) ? 'ended' : 'in-force'
  if (reality === 'denied' || reality === 'unreal') return undefined
  const lemma = verb?.lemma ?? ''
  if (PROLONGING.has(lemma) && reality === 'done' && phrase?.definite) return 'in-force'
  if (REACHING.has(lemma) && reality === 'done' && isSettled(reading)) return 'signed'
  if (classes.includes('Conclude') || classes.includes('Light') || classes.includes('Happen'))
    return reality === 'done' ? 'signed' : 'planned'
  if (classes.includes('Announce')) return reality === 'done' ? 'signed' : 'planned'
  if (classes.includes('Reach')) return reality === 'ahead' && phrase?.plural ? undefined : 'planned'
  // `approved a draft memorandum`
  if (classes.includes('Ratify')) return phrase?.modifiers.includes('draft') ? 'planned' : 'signed'
  return phrase?.definite && phrase.titleFirst !== undefined ? undefined : 'planned'
}

/** `The contract lapses in June`: until then it binds; headlines speak of what has happened so. */
function isYetToLapse({ sentence: { sentence } }: Reading, verb: VerbUse | undefined): boolean {
  return verb?.form === 'third' && LAPSING_LEMMAS.has(verb.lemma) && sentence.kind !== 'headline'
}

/** `An agreement on exercises has been reached`; not one in principle, not all that was agreed. */
function isSettled({ phrase, sentence: { terms }, at }: Reading): boolean {
  if (terms[at + 1]?.normal === 'in' && terms[at + 2]?.normal === 'principle') return false
  return phrase?.indefinite === true && !phrase.plural && !phrase.modifiers.some((word) => UNSETTLED.has(word))
}

const REACHING: ReadonlySet<string> = new Set(['reach', 'broker', 'hammer'])
const UNSETTLED: ReadonlySet<string> = new Set(['preliminary', 'tentative', 'initial', 'provisional', 'principle'])
const PROLONGING: ReadonlySet<string> = new Set(['extend', 'renew', 'prolong'])
