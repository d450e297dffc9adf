import type { DictionaryKind } from '../../gazetteer/dictionary/entries.js'
import { type Dictionary, KIND_OF_LIST, type Owner, ownerOf } from '../../gazetteer/dictionary.js'
import type {
  CountryMention,
  Document,
  MinistryMention,
  OrganizationMention,
  PersonMention,
  Sentence,
  Token,
  TokenSpan,
} from '../../model.js'

export type KnownMention = PersonMention | CountryMention | MinistryMention | OrganizationMention

/** A phrase of the user's dictionary in the text. */
export interface KnownPlace extends TokenSpan {
  /** What is said there: at most one mention of each kind; none for a phrase that is only ignored. */
  readonly mentions: readonly KnownMention[]
  /** The kinds of which nothing else is there. */
  readonly kinds: ReadonlySet<DictionaryKind>
}

const ALL_KINDS: ReadonlySet<DictionaryKind> = new Set(['person', 'country', 'ministry', 'organization', 'topic'])

/** The dictionary's phrases in an article, the longest at each place, in the order of the text, none overlapping another. */
export function findKnown(document: Document, dictionary: Dictionary): KnownPlace[] {
  const { tokens, sentences } = document
  const places: KnownPlace[] = []
  for (let number = 0; number < sentences.length; number++) {
    const { firstToken, endToken } = sentences[number] as Sentence
    for (let at = firstToken; at < endToken; at++) {
      const phrase = dictionary.phrases.longestAt(tokens, at, endToken)
      if (phrase === undefined) continue
      const owners = phrase.numbers.map((one) => ownerOf(dictionary, one))
      places.push(placeOf(spanOf(document, at, phrase.end, number), owners, dictionary))
      at = phrase.end - 1
    }
  }
  return places
}

function spanOf({ text, tokens }: Document, firstToken: number, endToken: number, sentence: number): TokenSpan {
  const { start } = tokens[firstToken] as Token
  const { end } = tokens[endToken - 1] as Token
  return { start, end, text: text.slice(start, end), firstToken, endToken, sentence }
}

function placeOf(span: TokenSpan, owners: readonly Owner[], dictionary: Dictionary): KnownPlace {
  const mentions: KnownMention[] = []
  const kinds = new Set<DictionaryKind>()
  for (const owner of owners) {
    if (owner.list === 'ignore') {
      const ignored = dictionary.lists.ignore[owner.entry]
      const kind = typeof ignored === 'string' ? undefined : ignored?.kind
      for (const one of kind === undefined ? ALL_KINDS : [kind]) kinds.add(one)
      continue
    }
    const kind = KIND_OF_LIST[owner.list]
    kinds.add(kind)
    if (!mentions.some((mention) => mention.kind === kind)) mentions.push(mentionOf(span, owner, owners, dictionary))
  }
  return { ...span, mentions, kinds }
}

function mentionOf(
  span: TokenSpan,
  { list, entry }: Owner,
  owners: readonly Owner[],
  { lists }: Dictionary,
): KnownMention {
  if (list === 'people') {
    const bearers = owners.flatMap((other) => (other.list === 'people' ? [other.entry] : []))
    // An alias of two people says of neither that it is meant.
    const isSole = bearers.every((bearer) => lists.people[bearer]?.name === lists.people[entry]?.name)
    return { ...span, kind: 'person', confidence: 1, ...(isSole && { known: bearers }) }
  }
  if (list === 'ministries') {
    const { name, portfolios, country } = lists.ministries[entry] as (typeof lists.ministries)[number]
    return {
      ...span,
      kind: 'ministry',
      canonical: name,
      portfolios: [...portfolios].sort(),
      ...(country && { country }),
    }
  }
  if (list === 'organizations') {
    const { name, type = 'other', country } = lists.organizations[entry] as (typeof lists.organizations)[number]
    return { ...span, kind: 'organization', canonical: name, type, ...(country && { country }) }
  }
  const { code, form = 'name' } = lists.countries[entry] as (typeof lists.countries)[number]
  return { ...span, kind: 'country', country: code, form }
}
