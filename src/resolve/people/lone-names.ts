import { equivalentsOf } from '../names/given-names.js'
import { type NameMatch, rankOf } from '../names/name-match.js'
import { sameName } from '../names/same-name.js'
import { type Candidate, type Choice, choose, genderOfMention } from './choose.js'
import { Cluster } from './cluster.js'
import type { Form, Forms } from './forms.js'
import { NameIndex } from './name-index.js'
import { explainMerge } from './reasons.js'
import type { Surroundings } from './surroundings.js'
import { aliasOf, closestForm, type WholeNames } from './whole-names.js'

/**
 * Goes through the mentions in the order of the text: whole names call their people to mind, lone names are given to one
 * of them, or to a person of their own. Returns all people in the order of first mention.
 */
export function placeMentions(
  { at: formAt }: Forms,
  wholeNames: WholeNames,
  surroundings: Surroundings,
): readonly Cluster[] {
  const { owners } = wholeNames
  const people: Cluster[] = []
  const clusterAt: Cluster[] = []
  const candidatesOf: (readonly Candidate[])[] = []
  const strangers = new Strangers()
  for (let mention = 0; mention < formAt.length; mention++) {
    const form = formAt[mention] as Form
    const cluster = owners[form.index] ?? find(form, mention)
    if (cluster.mentions.length === 0) people.push(cluster)
    cluster.mentions.push(mention)
    clusterAt.push(cluster)
  }
  return people

  function find(form: Form, mention: number): Cluster {
    const candidates = candidatesOf[form.index] ?? candidatesFor(form, wholeNames, surroundings)
    candidatesOf[form.index] = candidates
    const choice = choose(form, mention, possible(candidates, mention), surroundings)
    const gender = genderOfMention(form, mention, surroundings)
    const cluster = choice?.candidate.cluster ?? strangers.like(form, gender)
    if (choice && !cluster.reasons.has(form)) cluster.addReason(form, explain(form, choice))
    if (gender && !form.name.whole) cluster.addressed = true
    return cluster
  }

  /** Without those whom the text sets beside the mention. */
  function possible(candidates: readonly Candidate[], mention: number): readonly Candidate[] {
    if (candidates.length === 0) return candidates
    const others = surroundings.othersOf(mention)
    if (others.length === 0) return candidates
    const apart = others.map((other) => clusterAt[other] ?? owners[surroundings.formAt(other).index])
    return candidates.filter(({ cluster }) => !apart.includes(cluster))
  }
}

function explain(form: Form, { candidate, why }: Choice): string {
  return candidate.said ?? explainMerge(form, candidate.member, candidate.match, why)
}

/** The best match in each person who bears the name, else a form of it (`Bibi`), else the name with a slip. */
function candidatesFor(form: Form, { index, owners }: WholeNames, surroundings: Surroundings): readonly Candidate[] {
  const alias = aliasOf(form, owners, surroundings)
  if (alias) return [{ cluster: alias.cluster, member: alias.member, match: SAID, said: alias.reason }]
  const bearers = matchAll(form, form.name.whole ? index.like(form.name) : index.bearers(form.name))
  if (bearers.length > 0) return bearers
  const known = matchAll(form, index.bearersOf(equivalentsOf(form.name.readings[0][0]?.key ?? '')))
  return known.length > 0 ? known : matchAll(form, index.nearBearers(form.name))
}

const SAID: NameMatch = { relation: 'same', agreement: 'exact', changes: [], generationOpen: false, doubt: 'none' }

function matchAll(form: Form, clusters: ReadonlySet<Cluster>): readonly Candidate[] {
  const candidates: Candidate[] = []
  for (const cluster of clusters) {
    const candidate = closestForm(form, cluster)
    if (candidate) candidates.push(candidate)
  }
  return candidates
}

/** People known only by a lone name. Spellings of one name are one stranger; a Mr and a Mrs are two. */
class Strangers {
  readonly #index = new NameIndex<Cluster>()
  readonly #byForm = new Map<string, Cluster>()
  readonly #gender = new Map<Cluster, string>()

  like(form: Form, gender: string | undefined): Cluster {
    const key = `${gender ?? ''} ${form.name.text}`
    const known = this.#byForm.get(key) ?? this.#find(form, gender)
    const cluster = known ?? new Cluster()
    if (!known) {
      cluster.addForm(form)
      this.#index.add(form.name, cluster)
    }
    if (gender) this.#gender.set(cluster, gender)
    this.#byForm.set(key, cluster)
    return cluster
  }

  #find(form: Form, gender: string | undefined): Cluster | undefined {
    for (const cluster of this.#index.bearers(form.name)) {
      const own = this.#gender.get(cluster)
      if (own && gender && own !== gender) continue
      const match = sameName(form.name, cluster.head.name)
      if (match?.relation !== 'same' || rankOf(match) > MOST_UNSURE) continue
      if (form !== cluster.head) cluster.addReason(form, explainMerge(form, cluster.head, match))
      return cluster
    }
    return undefined
  }
}

/** `same` with `romanised`: spellings that a table ties. */
const MOST_UNSURE = 2
