import type { Reading } from '../readings.js'
import { size } from '../sentence/actor-list.js'
import type { AgreementPhrase } from '../sentence/agreement-phrase.js'
import { dateSaid } from './dates-beside.js'
import { type Draft, isGenericNoun, readingParties } from './draft.js'

/** An item of a list speaks of an agreement outside it only where it names one of its parties. */
export function isWithinItem(draft: Draft, reading: Reading, start: number): boolean {
  if ((draft.readings.at(-1)?.sentence.index ?? 0) >= start) return true
  const known = draft.parties
  return readingParties(reading).some((party) => known.includes(party))
}

export function fits(draft: Draft, reading: Reading, phrase: AgreementPhrase): boolean {
  if (
    isPartOf(draft, reading, phrase) ||
    isRevived(draft, reading) ||
    isOthers(draft, reading) ||
    isDatedApart(draft, reading) ||
    isOneOf(draft, reading, phrase)
  )
    return false
  const said = readingParties(reading)
  // `the agreement that Lithuania, Finland and Latvia concluded` says whose it is: not that of the first two.
  if (RELATIVES.some((rule) => reading.rules.includes(rule)) && !said.every((party) => draft.parties.includes(party)))
    return false
  if (isTalks(draft.readings[0]?.phrase) || isTalks(phrase))
    return isTalks(draft.readings[0]?.phrase) && isTalks(phrase) && said.some((party) => draft.parties.includes(party))
  return fitsType(draft, phrase) && fitsParties(draft.parties, said)
}

const RELATIVES = ['relative', 'contact-relative']

function isTalks(phrase: AgreementPhrase | undefined): boolean {
  return phrase?.noun === 'talks'
}

/** `inked two deals` ... `signed the military training protocol`: one of them, told by itself. */
function isOneOf({ readings: [first] }: Draft, { acts }: Reading, { type, plural, noun }: AgreementPhrase): boolean {
  if (plural || type === 'document' || isGenericNoun(noun) || first?.phrase === undefined) return false
  return first.phrase.plural && isGenericNoun(first.phrase.noun) && first.phrase.type !== 'document' && acts.length > 0
}

/** `a protocol on amendments to the Agreement between ...`: two agreements of one sentence, unless both have the same noun. */
function isPartOf({ readings }: Draft, { sentence }: Reading, { type, definite }: AgreementPhrase): boolean {
  return readings.some(
    ({ sentence: { index }, phrase }) =>
      index === sentence.index &&
      phrase?.type !== type &&
      type !== 'document' &&
      phrase?.type !== 'document' &&
      !(definite && phrase?.definite && isGenericNoun(phrase.noun)),
  )
}

/** One was signed on Monday, the other in 2023. */
function isDatedApart({ readings }: Draft, reading: Reading): boolean {
  const said = dateSaid(reading)
  if (said?.date === undefined) return false
  return readings.some((known) => {
    const before = dateSaid(known)
    if (before?.date === undefined) return false
    const length = Math.min(PREFIX[said.precision], PREFIX[before.precision])
    return before.date.slice(0, length) !== said.date?.slice(0, length)
  })
}

/** How much of `YYYY-MM-DD` a date of each precision says. */
const PREFIX = { day: 10, month: 7, year: 4 } as const

/** `its agreement with Astana` names its sides itself: it is none of which the text has named nobody. */
function isOthers({ parties }: Draft, { partner, between, named }: Reading): boolean {
  return parties.length === 0 && [partner, between, named].some((actor) => actor !== undefined && size(actor) > 0)
}

/** What was planned before is not what was signed long ago: `may ink a pact` ... `The Agreement, signed in 2023,`. */
function isRevived(draft: Draft, reading: Reading): boolean {
  if (!draft.isOnlyPlanned) return false
  if (reading.signers !== undefined && reading.phrase?.type === 'document') return true
  return reading.acts.some(({ group, verb }) => group.reality === 'done' && verb.verb?.classes.includes('Conclude'))
}

/** `the deal`, `the agreement` and `the document` can mean any kind; other nouns only their own. */
function fitsType(draft: Draft, { type, definite, titleFirst }: AgreementPhrase): boolean {
  if (type === 'document' || draft.readings.every(({ phrase }) => phrase?.type === 'document')) return true
  const known = draft.type
  if (known === type) return true
  if (isGeneric(draft)) return true
  if (titleFirst !== undefined) return false
  if (type === 'agreement' && definite) return true
  if (type === 'framework-agreement' && definite) return known === 'agreement'
  return type === 'contract' && definite && draft.readings.every((reading) => reading.phrase?.noun === 'deal')
}

/** Only called a deal, a pact or an accord so far. */
export function isGeneric({ readings }: Draft): boolean {
  return readings.every(({ phrase }) => phrase === undefined || isGenericNoun(phrase.noun))
}

/** One list holds the other, or one is empty. */
export function fitsParties(known: readonly string[], said: readonly string[]): boolean {
  return said.every((party) => known.includes(party)) || known.every((party) => said.includes(party))
}
