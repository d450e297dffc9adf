import type { NameMatch } from '../names/name-match.js'
import type { Gender } from '../names/parse.js'
import type { Cluster } from './cluster.js'
import { GENDERED, ROYAL } from './cue-words.js'
import type { Form } from './forms.js'
import type { Surroundings } from './surroundings.js'

/** A person whom a form may mean, and how. */
export interface Candidate {
  readonly cluster: Cluster
  readonly member: Form
  readonly match: NameMatch
  /** The text itself says that they are one: the sentence to print. */
  readonly said?: string
}

export interface Choice {
  readonly candidate: Candidate
  /** What decided among several; empty where there was one. */
  readonly why: string
}

/** Common given names point at people spoken of no longer ago than this, in sentences. */
const GIVEN_NAME_REACH = 25
/** One person must be so much more in mind than the next to be meant. */
const CLEARLY = 1.25

/**
 * Whom a mention of a lone name means: the surname before the given name; then by gender, office and country; then the
 * person most in mind. `undefined` where nothing decides: the mention stays by itself.
 */
export function choose(
  form: Form,
  mention: number,
  candidates: readonly Candidate[],
  surroundings: Surroundings,
): Choice | undefined {
  if (candidates.length === 0) return undefined
  const possible = candidates.filter((candidate) => isPossible(form, mention, candidate, surroundings))
  const [only, ...others] = nearest(possible, (candidate) =>
    tierOf(candidate, royalOf(form, mention, surroundings) !== undefined),
  )
  if (!only) return undefined
  if (others.length === 0) return { candidate: only, why: '' }
  return decide([only, ...others], mention, surroundings)
}

function isPossible(form: Form, mention: number, { cluster, match }: Candidate, surroundings: Surroundings): boolean {
  const gender = genderOfMention(form, mention, surroundings)
  const known = gender && cluster.gender(surroundings)
  if (gender && known && gender !== known) return false
  const royal = royalOf(form, mention, surroundings)
  const sovereign = royal !== undefined && ROYAL.get(royal) === true
  if (sovereign && !cluster.evidence(surroundings).royal.has(royal) && cluster.introduced !== Number.POSITIVE_INFINITY)
    return false
  if (match.doubt !== 'none' && !sharesTitle(mention, cluster, surroundings)) return false
  if (match.relation !== 'given' && match.relation !== 'inner') return true
  if (surroundings.isIntroduced(mention)) return false
  if (royal !== undefined && match.relation === 'given') return true
  if (match.agreement !== 'exact' && (cluster.introduced > mention || form.name.title !== undefined)) return false
  if (form.name.readings[0][0]?.givenName !== true) return true
  const stranger = gender !== undefined && known === undefined
  return match.relation === 'given' && !stranger && isOnFirstNameTerms(mention, cluster, surroundings)
}

/** Said by the words before the name, or by a title that is part of the mention. */
export function genderOfMention(form: Form, mention: number, surroundings: Surroundings): Gender | undefined {
  return surroundings.genderAt(mention) ?? GENDERED.get(form.name.title ?? '')
}

function royalOf({ name }: Form, mention: number, surroundings: Surroundings): string | undefined {
  return surroundings.royalAt(mention) ?? (ROYAL.has(name.title ?? '') ? name.title : undefined)
}

/** `Defence Minister Umerov`, later `Minister Umelov`. */
function sharesTitle(mention: number, cluster: Cluster, surroundings: Surroundings): boolean {
  const { titles } = cluster.evidence(surroundings)
  return [...surroundings.titleWordsAt(mention)].some((word) => titles.has(word))
}

/** `I am grateful to Justin`, `Father Alexander`, said soon after the whole name; not `Corporal Ivan` of a minister. */
function isOnFirstNameTerms(mention: number, cluster: Cluster, surroundings: Surroundings): boolean {
  if (cluster.introduced > mention) return false
  if (surroundings.isTitled(mention) && !sharesTitle(mention, cluster, surroundings)) return false
  return surroundings.sentenceOf(mention) - cluster.lastSentence(surroundings) <= GIVEN_NAME_REACH
}

/** Surnames before given names before middle names; a spelling of one's own before another's. */
function tierOf({ match }: Candidate, royal: boolean): number {
  const { relation, agreement } = match
  const given = relation === 'given' && !royal
  const base = given ? 4 : relation === 'inner' ? 6 : 0
  if (agreement === 'exact') return base
  if (agreement === 'slip') return 8
  return base + (agreement === 'equivalent' ? 2 : 1)
}

function decide(candidates: readonly Candidate[], mention: number, surroundings: Surroundings): Choice | undefined {
  const so = `of ${candidates.length} people so named, the one`
  const [byEvidence, ...rivals] = nearest(candidates, ({ cluster }) => -agreementWith(cluster, mention, surroundings))
  if (!byEvidence) return undefined
  if (rivals.length === 0) return { candidate: byEvidence, why: `${so} whose office, country or gender agrees` }
  const bare = surroundings.genderAt(mention) === undefined
  const [plain, ...plainRivals] = nearest([byEvidence, ...rivals], ({ cluster }) => Number(bare && cluster.addressed))
  if (!plain) return undefined
  if (plainRivals.length === 0) return { candidate: plain, why: `${so} who is not called Mr or Mrs here` }
  return mostInMind([plain, ...plainRivals], mention, surroundings, so)
}

function mostInMind(
  candidates: readonly Candidate[],
  mention: number,
  surroundings: Surroundings,
  so: string,
): Choice | undefined {
  const sentence = surroundings.sentenceOf(mention)
  const known = candidates.filter(({ cluster }) => cluster.mentions.length > 0)
  if (known.length === 0) return firstIntroduced(candidates, so)
  const salience = ({ cluster }: Candidate): number => cluster.salienceIn(sentence, surroundings)
  const [first, second] = [...known].sort((one, two) => salience(two) - salience(one))
  if (!first) return undefined
  if (!second || salience(first) >= CLEARLY * salience(second))
    return { candidate: first, why: `${so} most spoken of here` }
  const [last, ...asLate] = nearest(known, ({ cluster }) => -cluster.lastSentence(surroundings))
  if (last && asLate.length === 0) return { candidate: last, why: `${so} last spoken of` }
  const [titled, ...others] = known.filter(({ cluster }) => cluster.evidence(surroundings).titles.size > 0)
  return titled && others.length === 0 ? { candidate: titled, why: `${so} with a title` } : undefined
}

/** A headline's surname: the person whom the text introduces first. */
function firstIntroduced(candidates: readonly Candidate[], so: string): Choice | undefined {
  const [first] = nearest(candidates, ({ cluster }) => cluster.introduced)
  return first && { candidate: first, why: `${so} who is introduced first` }
}

/** How many kinds of evidence around the mention speak for a person: title, country, gender. */
function agreementWith(cluster: Cluster, mention: number, surroundings: Surroundings): number {
  const { titles, countries } = cluster.evidence(surroundings)
  let points = 0
  for (const word of surroundings.titleWordsAt(mention)) if (titles.has(word)) points++
  for (const country of surroundings.countriesAt(mention))
    points += countries.size === 0 ? 0 : countries.has(country) ? 2 : -2
  const before = surroundings.countryBefore(mention)
  if (before && countries.has(before)) points++
  const gender = surroundings.genderAt(mention)
  if (gender && gender === cluster.gender(surroundings)) points++
  return points
}

/** The elements for which `measure` is smallest, in their order. */
function nearest<T>(values: readonly T[], measure: (value: T) => number): readonly T[] {
  let best: T[] = []
  let smallest = Number.POSITIVE_INFINITY
  for (const value of values) {
    const measured = measure(value)
    if (measured < smallest) {
      smallest = measured
      best = [value]
    } else if (measured === smallest) best.push(value)
  }
  return best
}
