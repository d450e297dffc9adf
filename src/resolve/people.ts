import type { CountryMention, Document, OfficeMention, PersonMention } from '../model.js'
import { sameName } from './names/same-name.js'
import type { Cluster } from './people/cluster.js'
import { byFullness, type Form, formsOf } from './people/forms.js'
import { placeMentions } from './people/lone-names.js'
import { explainMerge } from './people/reasons.js'
import { Surroundings } from './people/surroundings.js'
import { clusterWholeNames } from './people/whole-names.js'

/** One person of the article, before offices are tied to them. */
export interface PersonCluster {
  /** The fullest form in the text, white space folded; a tie goes to the first, and capitals yield. */
  readonly name: string
  /** In the order of the text. */
  readonly mentions: readonly PersonMention[]
  /** One sentence for each other form. */
  readonly mergeReasons: readonly string[]
}

/**
 * Puts the mentions of each person together: whole names first, then surnames, given names and other short forms, each
 * given to the one person whom name, gender, office, country and the course of the text point at. What nothing decides
 * stays a person of its own: to lose a person is worse than to split one.
 *
 * Near-linear in the number of mentions. Throws nothing.
 *
 * @param people in the order of the text.
 * @param offices their `holder` is an index into `people`.
 * @returns the people in the order of first mention.
 */
export function resolvePeople(
  document: Document,
  people: readonly PersonMention[],
  offices: readonly OfficeMention[],
  countries: readonly CountryMention[],
): readonly PersonCluster[] {
  if (people.length === 0) return NOBODY
  const forms = formsOf(people)
  const surroundings = new Surroundings(document, people, forms.at, offices, countries)
  const wholeNames = clusterWholeNames(forms.all, surroundings)
  return placeMentions(forms, wholeNames, surroundings).map((cluster) => describe(cluster, people))
}

const NOBODY: readonly PersonCluster[] = []

function describe(cluster: Cluster, people: readonly PersonMention[]): PersonCluster {
  const mentions = cluster.mentions.map((mention) => people[mention] as PersonMention)
  if (cluster.forms.length === 1 && cluster.reasons.size === 0)
    return { name: cluster.head.name.text, mentions, mergeReasons: [] }
  const forms = [...new Set([...cluster.forms, ...cluster.reasons.keys()])].sort(byFirst)
  const named = [...forms].sort(byFullness)[0] as Form
  return {
    name: named.name.text,
    mentions,
    mergeReasons: forms
      .filter((form) => form !== named)
      .map((form) => cluster.reasons.get(form) ?? explainAgain(form, named)),
  }
}

function byFirst(one: Form, two: Form): number {
  return (one.mentions[0] as number) - (two.mentions[0] as number)
}

/** The form that founded the person, where another became the name. */
function explainAgain(form: Form, named: Form): string {
  const match = sameName(form.name, named.name)
  return match
    ? explainMerge(form, named, match)
    : `"${form.name.text}" and "${named.name.text}" are tied by other forms`
}
