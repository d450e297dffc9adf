import { rankOf, sameName } from '../names/same-name.js'
import { type Candidate, choose } from './choose.js'
import { Cluster } from './cluster.js'
import type { Form } from './forms.js'
import { NameIndex } from './name-index.js'
import { explainMerge } from './reasons.js'
import type { Surroundings } from './surroundings.js'
import { closestForm, type WholeNames } from './whole-names.js'

/** How much a mention brings its person to mind: a whole name with its title most, somebody's late father least. */
function weightOf(mention: number, surroundings: Surroundings): number {
  if (surroundings.isKin(mention)) return 0.3
  return surroundings.isTitled(mention) ? 1.5 : 1
}

/**
 * Goes through the mentions in the order of the text: whole names call their people to mind, lone names are given to one
 * of them, or to a person of their own. Returns all people; those known by a lone name come last.
 */
export function placeMentions(
  forms: readonly Form[],
  { clusters, index, undecided }: WholeNames,
  surroundings: Surroundings,
): readonly Cluster[] {
  const formAt: Form[] = []
  for (const form of forms) for (const mention of form.mentions) formAt[mention] = form
  const ownerOf = new Map<Form, Cluster>()
  for (const cluster of clusters) for (const form of cluster.forms) ownerOf.set(form, cluster)
  const open = new Set(undecided)
  const candidatesOf = new Map<Form, readonly Candidate[]>()
  const strangers = new Strangers()

  formAt.forEach((form, mention) => {
    const sentence = surroundings.sentenceOf(mention)
    const owner = open.has(form) ? undefined : ownerOf.get(form)
    if (owner) {
      owner.addMention(mention, sentence, weightOf(mention, surroundings))
      return
    }
    const known = candidatesOf.get(form)
    const candidates = known ?? candidatesFor(form, index)
    if (!known) candidatesOf.set(form, candidates)
    const choice = choose(form, mention, candidates, surroundings)
    const cluster = choice?.candidate.cluster ?? strangers.like(form, surroundings.genderAt(mention))
    if (choice && !cluster.reasons.has(form)) {
      cluster.reasons.set(form, explainMerge(form, choice.candidate.member, choice.candidate.match, choice.why))
    }
    cluster.addMention(mention, sentence, 1)
  })
  return [...clusters, ...strangers.all]
}

/** The best match in each person who bears the name; those with a slip only where nobody bears it. */
function candidatesFor(form: Form, index: NameIndex<Cluster>): readonly Candidate[] {
  const bearers = matchAll(form, form.whole ? index.like(form.name) : index.bearers(form.name))
  return bearers.length > 0 ? bearers : matchAll(form, index.nearBearers(form.name))
}

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
