import { LAPSING_LEMMAS, SIGNING_LEMMAS, type VerbClass, type VerbUse } from '../lexicon/verbs.js'
import type { ActorSpan } from './actors.js'

/** The tags of a term, with those that are asked of every one. */
export class Tags extends Set<string> {
  /** Each set of tags is made once and has a number. */
  readonly number = tagSets++
  readonly isActor = this.has('Actor')
  readonly isPlaced = this.has('Placed')
  readonly isRelative = this.has('Relative')
}

let tagSets = 0

const verbTagCache = new Map<VerbUse, Tags>()

export function tagsOfVerb(verb: VerbUse): Tags {
  let tags = verbTagCache.get(verb)
  if (tags === undefined) {
    const isDone = verb.form === 'past' || verb.form === 'participle'
    const acts = verb.classes.some((verbClass) => ACTS.has(verbClass))
    tags = tagsOf(
      'Verb',
      'Plain',
      ...verb.classes,
      ...(acts ? ['Act'] : []),
      ...(acts && isDone ? ['Done'] : []),
      ...(SIGNING_LEMMAS.has(verb.lemma) ? ['Sign'] : []),
      ...(LAPSING_LEMMAS.has(verb.lemma) ? ['Lapse'] : []),
      ...(acts ? [] : ['Inert']),
      ...(acts || verb.classes.some((name) => name === 'Say' || name === 'Provide') ? [] : ['Gap', 'Near']),
    )
    verbTagCache.set(verb, tags)
  }
  return tags
}

/** No pattern begins with these, nor needs one. */
export const CLASSES: ReadonlySet<string> = new Set(['Plain', 'Inert', 'Gap', 'Near', 'Word'])

const ACTS: ReadonlySet<VerbClass> = new Set([
  'Conclude',
  'Light',
  'Happen',
  'Reach',
  'Announce',
  'Negotiate',
  'Ratify',
  'End',
  'Keep',
])

/**
 * Each class of words holds the next: `Plain` is all but agreements and full stops, `Inert` leaves out verbs that act on agreements,
 * `Gap` leaves out actors and verbs of saying, `Word` also countries and dates, `Near` leaves out prepositions that a verb's object does not stand behind.
 */
const tagsOf = (...tags: string[]): Tags => new Tags(tags)

export const NEAR = tagsOf('Plain', 'Inert', 'Gap', 'Near', 'Word')

export const FAR = tagsOf('Plain', 'Inert', 'Gap', 'Word')

export const COMMA = tagsOf('Plain', 'Inert', 'Gap', 'Near', 'Word', 'Comma')

export const STOP = tagsOf('Stop')

export const DATE = tagsOf('Plain', 'Inert', 'Gap', 'Near', 'Date')

export const JOINT = tagsOf('Plain', 'Inert', 'Actor', 'Joint')

export const FORCE = tagsOf('Plain', 'Inert', 'Gap', 'Word', 'Force')

export const AUXILIARY = tagsOf('Plain', 'Inert', 'Gap', 'Near', 'Aux')

export const AGREEMENT = tagsOf('Agreement', 'Typed')

export const TALKS_TAGS = tagsOf('Agreement', 'Talks')

export const TRADE = tagsOf('Agreement', 'Typed', 'Trade')

export const DOCUMENT = tagsOf('Agreement', 'Document')

export const ACTING: Readonly<Record<ActorSpan['kind'], Tags>> = {
  Person: tagsOf('Plain', 'Inert', 'Actor', 'Person'),
  Office: tagsOf('Plain', 'Inert', 'Actor', 'Office'),
  Ministry: tagsOf('Plain', 'Inert', 'Actor', 'Ministry'),
  Organization: tagsOf('Plain', 'Inert', 'Actor', 'Organization'),
  Country: tagsOf('Plain', 'Inert', 'Actor', 'Country'),
  Both: tagsOf('Plain', 'Inert', 'Actor', 'Both'),
  We: tagsOf('Plain', 'Inert', 'Actor', 'We'),
}

export const PLACED: Readonly<Record<ActorSpan['kind'], Tags>> = {
  ...ACTING,
  Organization: tagsOf('Plain', 'Inert', 'Gap', 'Near', 'Placed', 'Organization'),
  Ministry: tagsOf('Plain', 'Inert', 'Gap', 'Near', 'Placed', 'Ministry'),
  Person: tagsOf('Plain', 'Inert', 'Gap', 'Near', 'Placed', 'Person'),
  Country: tagsOf('Plain', 'Inert', 'Gap', 'Near', 'Placed', 'Country'),
}

export const GRAMMAR: ReadonlyMap<string, Tags> = new Map([
  ...['is', 'are', 'was', 'were', 'be', 'been', 'being'].map(
    (w) => [w, tagsOf('Plain', 'Inert', 'Gap', 'Near', 'Aux', 'Be')] as const,
  ),
  ...['has', 'have', 'had', 'having'].map((w) => [w, tagsOf('Plain', 'Inert', 'Gap', 'Near', 'Aux', 'Have')] as const),
  ...['will', 'shall', 'would', 'could', 'might', 'may', 'can', 'should', 'must'].map(
    (w) => [w, tagsOf('Plain', 'Inert', 'Gap', 'Near', 'Aux', 'Modal')] as const,
  ),
  ...['not', 'never', 'no', "n't"].map((w) => [w, tagsOf('Plain', 'Inert', 'Gap', 'Near', 'Aux', 'Not')] as const),
  ...['who', 'which', 'that', 'whom', 'whose'].map((w) => [w, tagsOf('Plain', 'Inert', 'Gap', 'Relative')] as const),
  ...['met', 'meet', 'meets', 'meeting', 'received', 'hosted', 'visited', 'joined', 'welcomed'].map(
    (w) => [w, tagsOf('Plain', 'Inert', 'Gap', 'Near', 'Meet')] as const,
  ),
])
