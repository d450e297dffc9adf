import { wordSet } from '../../document/word-lists.js'
import type { Act, Reading } from '../readings.js'
import { size, union } from '../sentence/actor-list.js'
import type { AgreementPhrase } from '../sentence/agreement-phrase.js'
import { dateSaid } from './dates-beside.js'
import { partyKeys, sidesOf } from './sides.js'
import { FURTHER } from './told-again.js'

/** A phrase of which nothing is said but its noun brings up no agreement; weak nouns and documents take more than others. */
export function opensDraft(phrase: AgreementPhrase, reading: Reading): boolean {
  if (PRONOUNS.has(phrase.noun)) return false
  const isActed = reading.acts.some((act) => countsAsAct(phrase, act))
  if (phrase.type === 'document')
    return (isActed || isNamedTo(reading)) && (phrase.plural || phrase.indefinite || isSignedByTwo(reading))
  const isHeadline = reading.sentence.sentence.kind === 'headline'
  if (phrase.weak) return isActed || namesSides(reading) >= (phrase.plural ? 2 : 1) || isStated(reading)
  if (isBare(phrase) && !isHeadline)
    return isActed || (phrase.plural ? namesSides(reading) > 0 : reading.states.length > 0 || namesSides(reading) > 1)
  // `the issue of direct agreement with Oslo`: a matter, no document.
  if (isUncounted(phrase) && !isHeadline) return isActed || reading.states.length > 0
  if (isHeadline && !isActed && reading.states.length === 0 && namesSides(reading) < 2) return false
  const isTitled = phrase.titleFirst !== undefined && !isHeadline
  // `Another memorandum deals with incidents at sea.`
  if (isFurther(phrase) && reading.content !== undefined) return true
  return isActed || namesSides(reading) > 0 || reading.states.length > 0 || isTitled || dateSaid(reading) !== undefined
}

/** Whether what is done makes an agreement of the phrase: a plan, a paper or a declaration needs two who do it, or a signature. */
function countsAsAct(phrase: AgreementPhrase, { verb, group, subject, partner }: Act): boolean {
  const classes = verb.verb?.classes ?? []
  if (classes.includes('End')) return phrase.type !== 'document'
  if (group.reality === 'denied' || (group.reality === 'unreal' && subject === undefined)) return false
  if (classes.includes('Conclude')) return true
  if (phrase.type === 'document') return false
  if (!phrase.weak) return true
  if (classes.every((name) => name === 'Reach') && !phrase.indefinite) return false
  const sides = union([subject, partner].filter((actor) => actor !== undefined))
  return size(sides) > 1 || sides.anaphor === 'sides' || sides.anaphor === 'persons'
}

/** `another memorandum`, `a second agreement` */
export function isFurther({ indefinite, modifiers }: AgreementPhrase): boolean {
  return indefinite && modifiers.some((word) => FURTHER.has(word))
}

/** `put their signatures to documents` */
function isNamedTo({ states }: Reading): boolean {
  return states.some(({ rule }) => rule.name === 'names-to-agreement')
}

/** `The document was signed on behalf of Mongolia by Bat and of Germany by Klein`: its kind may be said later. */
function isSignedByTwo(reading: Reading): boolean {
  const isSigned = reading.acts.some(({ group, verb }) => group.reality === 'done' && verb.tags.has('Sign'))
  return isSigned && partyKeys(sidesOf(reading).partial).length > 1
}

/** How many sides the words around the phrase name or point at. */
function namesSides({ between, partner, named, holder, signers }: Reading): number {
  const actors = [between, partner, named, holder, signers].filter((actor) => actor !== undefined)
  const all = union(actors)
  return size(all) + (all.anaphor === undefined || all.anaphor === 'we' ? 0 : 2)
}

/** Rules that speak of a coming or past signing say enough of a weak noun. */
function isStated({ states }: Reading): boolean {
  return states.some(
    ({ rule }) => rule.status === 'signed' || rule.name === 'nominal-ahead' || rule.name === 'prospect',
  )
}

/** `violations of agreements`, `study under contract`: none in particular. */
function isBare({ definite, indefinite, modifiers, titleFirst }: AgreementPhrase): boolean {
  return !definite && !indefinite && titleFirst === undefined && modifiers.length === 0
}

/** A singular with modifiers, but without article, possessor or capitals. */
function isUncounted({ definite, indefinite, plural, titleFirst, modifiers, first, head }: AgreementPhrase): boolean {
  return !definite && !indefinite && !plural && titleFirst === undefined && modifiers.length > 0 && head > first
}

export const PRONOUNS = wordSet('it this')
