import type { Document, Mentions, Sentence, Token, TopicMention } from '../../model.js'
import { isInTitle } from '../agreed-topics.js'
import type { Draft } from './draft.js'
import { type DraftPlaces, topicsIn, zonesOf } from './topic-zones.js'

export interface TopicFound {
  readonly topic: string
  readonly mention: TopicMention
  readonly reason: string
}

/** What the agreement is about: named in its phrase, after it, before `under it`, in the list that it opens. */
export function topicsOf(
  draft: Draft,
  places: DraftPlaces,
  document: Document,
  mentions: Mentions,
): readonly TopicFound[] {
  const found: TopicFound[] = []
  for (const reading of draft.readings)
    for (const { first, end, reason } of zonesOf(reading, draft, places, document, mentions))
      for (const mention of topicsIn(mentions, first, end)) {
        if (isInTitle(mentions, mention) || isAttacked(document, mention)) continue
        if (!found.some(({ topic }) => topic === mention.topic)) found.push({ topic: mention.topic, mention, reason })
      }
  return found
}

/** `extends to armed attacks on vessels` */
function isAttacked({ tokens, sentences }: Document, mention: TopicMention): boolean {
  const { firstToken } = sentences[mention.sentence] as Sentence
  for (let i = mention.firstToken - 1; i >= Math.max(firstToken, mention.firstToken - 10); i--)
    if (ATTACKS.has((tokens[i] as Token).lexeme.norm)) return true
  return false
}

const ATTACKS: ReadonlySet<string> = new Set(['attack', 'attacks', 'attacked', 'shelling', 'refrain', 'refraining'])
