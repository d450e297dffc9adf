import { topicById } from '../../gazetteer/topics.js'
import type { Document, Mentions, Sentence, Token, TopicMention } from '../../model.js'
import { isInTitle } from '../agreed-topics.js'
import type { Draft } from './draft.js'
import { type DraftPlaces, topicsIn, type Zone, zonesOf } from './topic-zones.js'

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
  const collect = ({ first, end, reason }: Zone): void => {
    for (const mention of topicsIn(mentions, first, end)) {
      if (isInTitle(mentions, mention) || isAttacked(document, mention)) continue
      if (!found.some(({ topic }) => topic === mention.topic)) found.push({ topic: mention.topic, mention, reason })
    }
  }
  for (const reading of draft.readings)
    for (const zone of zonesOf(reading, draft, places, document, mentions)) collect(zone)
  if (found.length === 0) for (const zone of zonesBefore(draft, places)) collect(zone)
  if (found.length === 0) for (const zone of zonesBack(draft, document)) collect(zone)
  withoutBareSupply(found)
  const supply = OF_SUPPLY.has(draft.type) ? supplyOf(found, mentions) : undefined
  return supply === undefined ? found : [...found, supply]
}

/** `agreed to pool their purchases of shells, putting their names to a letter of intent`: the matter stands before the name. */
function zonesBefore({ readings: [first] }: Draft, places: DraftPlaces): readonly Zone[] {
  if (first?.phrase === undefined || (places.get(first.sentence.index)?.length ?? 0) > 1) return []
  const { firstToken } = first.sentence.sentence
  return [{ first: firstToken, end: first.phrase.first, reason: 'before the phrase, in its sentence' }]
}

/** `The agency ordered mines. The contract was concluded in May.`: brought up as known, it goes back to the sentence before. */
function zonesBack({ readings: [first], type }: Draft, { sentences, tokens }: Document): readonly Zone[] {
  if (first?.phrase === undefined) return []
  const isKnown = first.phrase.definite && first.phrase.titleFirst === undefined && type === 'contract'
  if (!isKnown && !isToThisEnd(tokens, first.phrase.end)) return []
  const before = sentences[first.sentence.index - 1]
  if (before === undefined || before.paragraph !== first.sentence.sentence.paragraph) return []
  return [{ first: before.firstToken, end: before.endToken, reason: 'in the sentence before, to which it goes back' }]
}

const OF_SUPPLY: ReadonlySet<Draft['type']> = new Set(['contract', 'letter-of-intent'])

/** `They want to build drones. They signed a memorandum to this effect.` */
function isToThisEnd(tokens: readonly Token[], at: number): boolean {
  const [to, that, end] = tokens.slice(at, at + 3).map(({ lexeme }) => lexeme.norm)
  return to === 'to' && (that === 'this' || that === 'that') && (end === 'effect' || end === 'end')
}

/** A contract for equipment, or the intention of one, of which nothing else is said, is one of supply; where the article speaks of supply at all. */
function supplyOf(found: readonly TopicFound[], { topics }: Mentions): TopicFound | undefined {
  if (found.length === 0 || found.some(({ topic }) => topicById(topic)?.kind !== 'equipment')) return undefined
  const mention = topics.find(({ topic }) => topic === SUPPLY)
  return mention && { topic: SUPPLY, mention, reason: 'a contract for equipment' }
}

/** `a contract for the maintenance of radars`: the word alone is no supply where the text says what is done. */
function withoutBareSupply(found: TopicFound[]): void {
  const at = found.findIndex(({ topic, mention }) => topic === SUPPLY && BARE_SUPPLY.has(mention.text.toLowerCase()))
  if (at < 0) return
  if (found.some(({ topic }) => WORKS.has(topic))) found.splice(at, 1)
}

const WORKS: ReadonlySet<string> = new Set(['maintenance', 'joint-production', 'technology-research'])

const BARE_SUPPLY: ReadonlySet<string> = new Set(['contract', 'contracts', 'deal', 'deals'])

const SUPPLY = 'procurement'

/** `extends to armed attacks on vessels` */
function isAttacked({ tokens, sentences }: Document, mention: TopicMention): boolean {
  const { firstToken } = sentences[mention.sentence] as Sentence
  for (let i = mention.firstToken - 1; i >= Math.max(firstToken, mention.firstToken - 10); i--)
    if (ATTACKS.has((tokens[i] as Token).lexeme.norm)) return true
  return false
}

const ATTACKS: ReadonlySet<string> = new Set(['attack', 'attacks', 'attacked', 'shelling', 'refrain', 'refraining'])
