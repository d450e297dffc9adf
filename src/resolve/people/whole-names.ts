import { type NameMatch, rankOf, sameName } from '../names/same-name.js'
import { Cluster, gather } from './cluster.js'
import { byFullness, type Form } from './forms.js'
import { NameIndex } from './name-index.js'
import { explainMerge } from './reasons.js'
import type { Surroundings } from './surroundings.js'

/** A cluster is compared by so many of its forms. */
const MOST_COMPARED = 6

export interface WholeNames {
  readonly clusters: readonly Cluster[]
  readonly index: NameIndex<Cluster>
  /** Forms that fit several people equally well (`George Bush`): each mention is decided by what stands around it. */
  readonly undecided: readonly Form[]
}

/**
 * Puts whole names together, fullest first: a form joins the one person whom it fits best, and founds a new one where it
 * fits nobody. Near-linear: candidates come from the index.
 */
export function clusterWholeNames(forms: readonly Form[], surroundings: Surroundings): WholeNames {
  const clusters: Cluster[] = []
  const undecided: Form[] = []
  const index = new NameIndex<Cluster>()
  for (const form of [...forms].sort(byFullness)) {
    const best = bestMatches(form, index.like(form.name), surroundings)
    if (best.length > 1) {
      undecided.push(form)
      continue
    }
    const [match] = best
    const cluster = match?.cluster ?? new Cluster()
    if (!match) clusters.push(cluster)
    cluster.addForm(form, match && explainMerge(form, match.member, match.match))
    index.add(form.name, cluster)
  }
  return { clusters, index, undecided }
}

interface Candidate {
  readonly cluster: Cluster
  readonly member: Form
  readonly match: NameMatch
}

function bestMatches(form: Form, clusters: Iterable<Cluster>, surroundings: Surroundings): readonly Candidate[] {
  let best: Candidate[] = []
  for (const cluster of clusters) {
    const candidate = closestForm(form, cluster)
    if (!candidate || !isBelievable(form, candidate, surroundings)) continue
    const lead = best[0] ? rankOf(candidate.match) - rankOf(best[0].match) : -1
    if (lead < 0) best = [candidate]
    else if (lead === 0) best.push(candidate)
  }
  return best
}

/** The form that fits best, unless the fullest form of the person contradicts it. */
export function closestForm(form: Form, cluster: Cluster): Candidate | undefined {
  let best: Candidate | undefined
  for (const member of cluster.forms.slice(0, MOST_COMPARED)) {
    const match = sameName(form.name, member.name)
    if (match && (!best || rankOf(match) < rankOf(best.match))) best = { cluster, member, match }
    if (!match && member === cluster.head && form.whole && member.name.fullness > form.name.fullness) return undefined
  }
  return best
}

/** What the text says besides the names: father and son, offices in two countries, a slip or another person. */
function isBelievable(form: Form, { cluster, match }: Candidate, surroundings: Surroundings): boolean {
  if (match.relation === 'same' && match.agreement === 'exact' && !match.generationOpen) return true
  const mentions = [...form.mentions, ...cluster.forms.flatMap(({ mentions }) => mentions)]
  if (match.generationOpen && mentions.slice(0, 12).some((mention) => surroundings.isKin(mention))) return false
  const genders = [cluster.gender(surroundings), ownGender(form, surroundings)]
  if (genders[0] && genders[1] && genders[0] !== genders[1]) return false
  const { titles, countries } = cluster.evidence(surroundings)
  const ownCountries = gather([form], (mention) => surroundings.countriesAt(mention))
  if (countries.size > 0 && ownCountries.size > 0 && !overlap(countries, ownCountries)) return isSure(match)
  if (match.agreement !== 'slip' || match.doubt === 'none') return true
  const ownTitles = gather([form], (mention) => surroundings.titleWordsAt(mention))
  if (overlap(titles, ownTitles)) return true
  const mentionedOnce = form.mentions.length === 1 || cluster.forms.every((member) => member.mentions.length === 1)
  return match.doubt === 'some' && mentionedOnce && (titles.size === 0 || ownTitles.size === 0)
}

function ownGender(form: Form, surroundings: Surroundings): 'm' | 'f' | undefined {
  const own = new Cluster()
  own.addForm(form)
  return own.gender(surroundings)
}

function isSure({ relation, agreement }: NameMatch): boolean {
  return (
    (relation === 'same' || relation === 'reversed' || relation === 'middle') &&
    (agreement === 'exact' || agreement === 'romanised')
  )
}

function overlap<T>(one: ReadonlySet<T>, two: ReadonlySet<T>): boolean {
  for (const value of one) if (two.has(value)) return true
  return false
}
