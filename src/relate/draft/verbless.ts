import { wordSet } from '../../document/word-lists.js'
import type { AgreementStatus } from '../../model.js'
import type { Reading } from '../readings.js'
import type { Term } from '../sentence/term.js'

/** How far before and after its phrase the words that only speak of an agreement may stand, in terms. */
const REACH = 6

/**
 * What a place says of an agreement on which no verb acts: `a way out: a pact with London` is an idea, `a grant agreement is on the home
 * straight` is to come, `a memorandum between Chile and Peru` is news, `the US-Iraq framework agreement` binds.
 */
export function verblessStatus(
  { phrase, sentence: { terms }, at }: Reading,
  isOld: boolean,
): AgreementStatus | undefined {
  if (phrase === undefined) return undefined
  if (hasWord(terms, at + 1, at + 4, WAITING)) return 'planned'
  // `they want to have agreements with Kyiv`: none in particular.
  if (!phrase.definite && phrase.plural && hasWord(terms, at - REACH, at, IDEAS)) return undefined
  if (!phrase.indefinite || isOld) return 'in-force'
  if (hasWord(terms, at + 1, at + REACH, CONDITIONAL) || hasWord(terms, at + 1, at + 2 * REACH, FAR_OFF))
    return undefined
  if (hasWord(terms, at - REACH, at, IDEAS)) return undefined
  return hasWord(terms, at + 1, at + 1 + 2 * REACH, TO_COME) ? 'planned' : 'signed'
}

function hasWord(terms: readonly Term[], first: number, end: number, words: ReadonlySet<string>): boolean {
  for (let i = Math.max(0, first); i < Math.min(end, terms.length); i++)
    if (words.has((terms[i] as Term).normal)) return true
  return false
}

const IDEAS = wordSet(
  'nobody knew know knows welcome suggests suggested suggesting suggest wants wanted want needs needed need wish wishes wished hopes hoped hope hoping seeks sought seeking idea option ' +
    'possibility chance prospects lack lacks lacked without favours favors favoured favored would could should might must if unless whether instead like ' +
    'advocates advocated way call demand demands asked asks imagine dreams deserves never no nor wait awaits rumours rumors rumour rumor speculation claims talk allegations reports',
)

const CONDITIONAL = wordSet('would could might')

const FAR_OFF = wordSet('not never far unlikely elusive impossible distant')

const WAITING = wordSet('awaits awaiting')

const TO_COME = wordSet(
  'straight desk awaits await awaiting ready close imminent near nearing pending soon table way track horizon cards pipeline works',
)
