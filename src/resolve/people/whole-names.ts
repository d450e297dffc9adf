import { type NameMatch, rankOf } from '../names/name-match.js'
import { sameName } from '../names/same-name.js'
import { Cluster, gather, genderOf, isSaid, MOST_READ } from './cluster.js'
import { byFullness, type Form } from './forms.js'
import { NameIndex } from './name-index.js'
import { explainAlias, explainMerge, explainToldSpelling } from './reasons.js'
import type { Surroundings } from './surroundings.js'

/** A cluster is compared by so many of its forms. */
const MOST_COMPARED = 6

/** Whose each form is, by its index; nobody's as long as it is not known, and where each mention is decided by itself. */
export type Owners = readonly (Cluster | undefined)[]

export interface WholeNames {
  readonly index: NameIndex<Cluster>
  /** A form without owner that fits several people equally well (`George Bush`) is decided by what stands around each mention. */
  readonly owners: Owners
}

/**
 * Puts whole names together, fullest first: a form joins the one person whom it fits best, and founds a new one where it
 * fits nobody. Near-linear: candidates come from the index.
 */
export function clusterWholeNames(forms: readonly Form[], surroundings: Surroundings): WholeNames {
  const index = new NameIndex<Cluster>()
  const owners: (Cluster | undefined)[] = forms.map(() => undefined)
  const place = (form: Form, cluster: Cluster, reason?: string): void => {
    cluster.addForm(form, reason)
    owners[form.index] = cluster
    index.add(form.name, cluster)
  }
  for (const form of forms.filter(({ name }) => name.whole).sort(byFullness)) {
    const alias = aliasOf(form, owners, surroundings)
    if (alias) {
      place(form, alias.cluster, alias.reason)
      continue
    }
    const [match, rival] = bestMatches(form, index.like(form.name), owners, surroundings)
    if (match === undefined) place(form, new Cluster())
    else if (rival === undefined) place(form, match.cluster, explainMerge(form, match.member, match.match))
  }
  return { index, owners }
}

/** `Motu Ram Mandavi alias Manoj Mandavi`: the text itself says so. */
export function aliasOf(
  form: Form,
  owners: Owners,
  surroundings: Surroundings,
): { readonly cluster: Cluster; readonly member: Form; readonly reason: string } | undefined {
  if (!surroundings.tellAliases) return undefined
  for (let at = 0; at < Math.min(form.mentions.length, MOST_READ); at++) {
    const mention = form.mentions[at] as number
    for (const other of surroundings.aliasesOf(mention)) {
      const member = surroundings.formAt(other)
      const cluster = owners[member.index]
      if (cluster) return { cluster, member, reason: reasonOf(form, member, mention, other, surroundings) }
    }
  }
  return undefined
}

function reasonOf(form: Form, member: Form, mention: number, other: number, surroundings: Surroundings): string {
  return surroundings.isSpelling(mention, other)
    ? explainToldSpelling(form, member)
    : explainAlias(form, member, surroundings.wordsBetween(mention, other))
}

interface Candidate {
  readonly cluster: Cluster
  readonly member: Form
  readonly match: NameMatch
}

function bestMatches(
  form: Form,
  clusters: ReadonlySet<Cluster>,
  owners: Owners,
  surroundings: Surroundings,
): readonly Candidate[] {
  if (clusters.size === 0) return NO_CANDIDATES
  let best: Candidate[] = []
  for (const cluster of clusters) {
    const candidate = closestForm(form, cluster)
    if (!candidate || !isBelievable(form, candidate, surroundings) || areApart(form, cluster, owners, surroundings))
      continue
    const lead = best[0] ? rankOf(candidate.match) - rankOf(best[0].match) : -1
    if (lead < 0) best = [candidate]
    else if (lead === 0) best.push(candidate)
  }
  return best
}

const NO_CANDIDATES: readonly Candidate[] = []

/** The form that fits best, unless the fullest form of the person contradicts it. */
export function closestForm(form: Form, cluster: Cluster): Candidate | undefined {
  let best: Candidate | undefined
  for (let at = 0; at < Math.min(cluster.forms.length, MOST_COMPARED); at++) {
    const member = cluster.forms[at] as Form
    const match = sameName(form.name, member.name)
    if (match && (!best || rankOf(match) < rankOf(best.match))) best = { cluster, member, match }
    if (!match && member === cluster.head && form.name.whole && member.name.fullness > form.name.fullness)
      return undefined
  }
  return best
}

/** What the text says besides the names: father and son, offices in two countries, a slip or another person. */
function isBelievable(form: Form, { cluster, match }: Candidate, surroundings: Surroundings): boolean {
  if (match.relation === 'same' && match.agreement === 'exact' && !match.generationOpen) return true
  const compared = [form, ...cluster.forms.slice(0, MOST_COMPARED)]
  if (match.generationOpen && compared.some((one) => isSaid(one, (mention) => surroundings.isKin(mention))))
    return false
  if (LOOSE.has(match.relation) && isSaid(form, (mention) => surroundings.isNamesakeKin(mention))) return false
  const genders = [cluster.gender(surroundings), genderOf([form], surroundings)]
  if (genders[0] && genders[1] && genders[0] !== genders[1]) return false
  const { titles, countries } = cluster.evidence(surroundings)
  const ownCountries = gather([form], (mention) => surroundings.countriesAt(mention))
  if (countries.size > 0 && ownCountries.size > 0 && !overlap(countries, ownCountries)) return isSure(match)
  if (match.doubt === 'none') return true
  const ownTitles = gather([form], (mention) => surroundings.titleWordsAt(mention))
  if (overlap(titles, ownTitles)) return true
  const mentionedOnce = form.mentions.length === 1 || cluster.forms.every((member) => member.mentions.length === 1)
  return match.doubt === 'some' && mentionedOnce && (titles.size === 0 || ownTitles.size === 0)
}

/** Relations that father and son may have: `George W. Bush`, `George Bush`. */
const LOOSE: ReadonlySet<string> = new Set(['middle', 'initials', 'opening'])

/** `John Quincy Adams, son of John Adams`; `George Bush and George W. Bush`. */
function areApart(form: Form, cluster: Cluster, owners: Owners, surroundings: Surroundings): boolean {
  return isSaid(form, (mention) =>
    surroundings.othersOf(mention).some((other) => owners[surroundings.formAt(other).index] === cluster),
  )
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
