import { equivalentsOf } from '../names/given-names.js'
import { type NameMatch, rankOf } from '../names/name-match.js'
import { sameName } from '../names/same-name.js'
import { type Candidate, type Choice, choose, genderOfMention } from './choose.js'
import { Cluster } from './cluster.js'
import type { Form } from './forms.js'
import { NameIndex } from './name-index.js'
import { explainMerge } from './reasons.js'
import type { Surroundings } from './surroundings.js'
import { aliasOf, closestForm, formsAt, type WholeNames } from './whole-names.js'

/** How much a mention brings its person to mind: a whole name with its title most, somebody's late father least. */
function weightOf(mention: number, form: Form, surroundings: Surroundings): number {
  if (!form.whole) return 1
  if (surroundings.isKin(mention)) return 0.3
  return surroundings.isTitled(mention) ? 1.5 : 1
}

/**
 * Goes through the mentions in the order of the text: whole names call their people to mind, lone names are given to one
 * of them, or to a person of their own. Returns all people; those known by a lone name come last.
 */
export function placeMentions(
  forms: readonly Form[],
  wholeNames: WholeNames,
  surroundings: Surroundings,
): readonly Cluster[] {
  const { ownerOf } = wholeNames
  const formAt = formsAt(forms)
  const candidatesOf = new Map<Form, readonly Candidate[]>()
  const strangers = new Strangers()
  const clusterAt: Cluster[] = []
  const others = (mention: number): readonly (Cluster | undefined)[] =>
    surroundings.othersOf(mention).map((other) => clusterAt[other] ?? ownerOf.get(formAt[other] as Form))

  formAt.forEach((form, mention) => {
    if (!form) return
    let cluster = ownerOf.get(form)
    if (!cluster) {
      const candidates = candidatesOf.get(form) ?? candidatesFor(form, wholeNames, formAt, surroundings)
      candidatesOf.set(form, candidates)
      const apart = candidates.length > 0 ? others(mention) : []
      const possible =
        apart.length > 0 ? candidates.filter((candidate) => !apart.includes(candidate.cluster)) : candidates
      const choice = choose(form, mention, possible, surroundings)
      cluster = choice?.candidate.cluster ?? strangers.like(form, genderOfMention(form, mention, surroundings))
      if (choice && !cluster.reasons.has(form)) cluster.reasons.set(form, explain(form, choice))
    }
    cluster.addMention(mention, surroundings.sentenceOf(mention), weightOf(mention, form, surroundings))
    if (!form.whole && genderOfMention(form, mention, surroundings)) cluster.addressed = true
    clusterAt[mention] = cluster
  })
  return [...wholeNames.clusters, ...strangers.all]
}

function explain(form: Form, { candidate, why }: Choice): string {
  return candidate.said ?? explainMerge(form, candidate.member, candidate.match, why)
}

/** The best match in each person who bears the name, else a form of it (`Bibi`), else the name with a slip. */
function candidatesFor(
  form: Form,
  { index, ownerOf }: WholeNames,
  formAt: readonly (Form | undefined)[],
  surroundings: Surroundings,
): readonly Candidate[] {
  const alias = aliasOf(form, { formAt, ownerOf }, surroundings)
  if (alias) return [{ cluster: alias.cluster, member: alias.member, match: SAID, said: alias.reason }]
  const bearers = matchAll(form, form.whole ? index.like(form.name) : index.bearers(form.name))
  if (bearers.length > 0) return bearers
  const known = matchAll(form, index.bearersOf(equivalentsOf(form.name.readings[0][0]?.key ?? '')))
  return known.length > 0 ? known : matchAll(form, index.nearBearers(form.name))
}

const SAID: NameMatch = { relation: 'same', agreement: 'exact', changes: [], generationOpen: false, doubt: 'none' }

function matchAll(form: Form, clusters: Iterable<Cluster>): readonly Candidate[] {
  return [...clusters].flatMap((cluster) => closestForm(form, cluster) ?? [])
}

/** People known only by a lone name. Spellings of one name are one stranger; a Mr and a Mrs are two. */
class Strangers {
  readonly all: Cluster[] = []
  readonly #index = new NameIndex<Cluster>()
  readonly #byForm = new Map<string, Cluster>()
  readonly #gender = new Map<Cluster, string>()

  like(form: Form, gender: string | undefined): Cluster {
    const key = `${gender ?? ''} ${form.name.text}`
    const known = this.#byForm.get(key) ?? this.#find(form, gender)
    const cluster = known ?? new Cluster()
    if (!known) {
      this.all.push(cluster)
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
      if (form !== cluster.head) cluster.reasons.set(form, explainMerge(form, cluster.head, match))
      return cluster
    }
    return undefined
  }
}

/** `same` with `romanised`: spellings that a table ties. */
const MOST_UNSURE = 2
