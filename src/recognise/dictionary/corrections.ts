import type { DictionaryKind } from '../../gazetteer/dictionary/entries.js'
import type { Dictionary } from '../../gazetteer/dictionary.js'
import { TopicIndex } from '../../gazetteer/topic-index.js'
import type {
  CountryMention,
  Document,
  MinistryMention,
  OrganizationMention,
  PersonMention,
  TokenSpan,
  TopicMention,
} from '../../model.js'
import { findKnown, type KnownPlace } from './known-mentions.js'

interface Mentions {
  readonly person: PersonMention
  readonly country: CountryMention
  readonly ministry: MinistryMention
  readonly organization: OrganizationMention
  readonly topic: TopicMention
}

/** Gives the user's word on what was found of one kind: adds, takes away, leaves the rest. Keeps the order of the text. */
export type Correct = <Kind extends DictionaryKind>(
  kind: Kind,
  found: readonly Mentions[Kind][],
) => readonly Mentions[Kind][]

/** Without a dictionary everything stays. */
export const asFound: Correct = (_, found) => found

/**
 * The dictionary's corrections to what is found in this article. A phrase of the dictionary displaces what overlaps it: all of its
 * own kind and all people, and what is no longer than itself of other kinds. One exception: a single word within a longer name
 * says nothing about that name (`Umerov` in `Umerov Institute`), and is not found there. People are to be corrected first.
 */
export function correctionsOf(document: Document, dictionary: Dictionary): Correct {
  let places: readonly KnownPlace[] = findKnown(document, dictionary)
  if (places.length === 0) return asFound
  return <Kind extends DictionaryKind>(kind: Kind, found: readonly Mentions[Kind][]) => {
    const yielding = new Set<KnownPlace>()
    const kept: Mentions[Kind][] = []
    let next = 0
    for (const mention of found) {
      while (next < places.length && (places[next] as KnownPlace).endToken <= mention.firstToken) next++
      const contenders: KnownPlace[] = []
      for (let i = next; i < places.length && (places[i] as KnownPlace).firstToken < mention.endToken; i++)
        contenders.push(places[i] as KnownPlace)
      if (contenders.some((place) => displaces(place, mention, kind))) continue
      kept.push(mention)
      for (const place of contenders) if (contends(place, kind)) yielding.add(place)
    }
    const open = places.filter((place) => !yielding.has(place))
    // The words of a person's name are nothing else.
    if (kind === 'person') places = open
    const own = open.flatMap(({ mentions }) => mentions.filter((mention) => mention.kind === kind))
    return own.length === 0 ? kept : [...kept, ...(own as Mentions[Kind][])].sort((a, b) => a.start - b.start)
  }
}

function contends({ kinds, mentions }: KnownPlace, kind: DictionaryKind): boolean {
  return kinds.has(kind) || (kind === 'person' && mentions.length > 0)
}

function displaces(place: KnownPlace, mention: TokenSpan, kind: DictionaryKind): boolean {
  const isSame = mention.firstToken === place.firstToken && mention.endToken === place.endToken
  if (contends(place, kind)) {
    const isLonger = mention.firstToken <= place.firstToken && mention.endToken >= place.endToken
    return isSame || !isLonger || place.endToken - place.firstToken > 1
  }
  const isWithin = mention.firstToken >= place.firstToken && mention.endToken <= place.endToken
  return isWithin && place.mentions.length > 0 && !place.mentions.some((own) => isAtHome(kind, isSame, own.kind))
}

/** `Ukraine` in `Ministry of Defence of Ukraine` is a country all the same; a topic may have the name of what makes it. */
function isAtHome(kind: DictionaryKind, isSame: boolean, place: string): boolean {
  return (kind === 'country' && place === 'ministry') || (kind === 'topic' && isSame)
}

/** What a mention of a topic of the user's says of its neighbours: `delivery` of such things is one of arms. */
const EQUIPMENT_CUES = 'military weapons goods troops partnership'

const indexes = new WeakMap<Dictionary, TopicIndex>()

/** The tool's own terms and the dictionary's; nothing where the dictionary has none. Of two terms as long the user's counts. */
export function topicIndexOf(dictionary: Dictionary): { readonly index?: TopicIndex } {
  const { topics } = dictionary.lists
  if (topics.length === 0) return {}
  let index = indexes.get(dictionary)
  if (index === undefined) {
    index = new TopicIndex(
      topics.map(({ id, kind, terms }) => ({
        topic: id,
        groups: terms.map(groupOf),
        ...(kind === 'equipment' && { cues: EQUIPMENT_CUES }),
      })),
    )
    indexes.set(dictionary, index)
  }
  return { index }
}

/** `UGV` is an acronym, `Black Hornet` a name, `loitering munition` a noun. */
function groupOf(term: string) {
  if (term === term.toLowerCase()) return { terms: [term] }
  return /[\p{Ll} ]/u.test(term) ? { names: [term] } : { acronyms: [term] }
}
