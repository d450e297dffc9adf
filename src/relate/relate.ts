import type { Agreement, Document, Entities, Mentions, Party, Relations, Sentence, Span, Token } from '../model.js'
import { cooperationTopics } from './agreed-topics.js'
import { gatherDrafts } from './draft/coreference.js'
import { countOf, type Draft } from './draft/draft.js'
import { partiesOf } from './draft/parties.js'
import { signatoriesOf } from './draft/signatories.js'
import { signingDate } from './draft/signing-date.js'
import { statusClues, statusOf } from './draft/status.js'
import { type DraftPlaces, placesOf, topicsOf } from './draft/topics.js'
import { createExplainer } from './explain.js'
import { AGREEMENT_NOUNS, COMPOUND_NOUNS } from './lexicon/nouns.js'
import { SIGNING_LEMMAS, VERBS } from './lexicon/verbs.js'
import { type Reading, readAgreements } from './readings.js'
import { size } from './sentence/actor-list.js'
import { type Cast, castOf } from './sentence/actors.js'
import { TALKS } from './sentence/agreement-phrase.js'
import { readTerms } from './sentence/read-terms.js'

/** Says which agreements an article reports, and which topics are agreed in it; where it is to explain, also why. */
export function relate(document: Document, mentions: Mentions, entities: Entities, explain = false): Relations {
  const relevant = relevantSentences(document)
  if (relevant.length === 0)
    return { agreements: [], agreedTopics: cooperationTopics(document, mentions, entities, false) }
  const cast = castOf(document, mentions, entities)
  const readings = relevant.flatMap((index) => readAgreements(readTerms(cast, index)))
  const drafts = gatherDrafts(document, readings)
  const places = placesOf(drafts)
  const agreements = drafts.flatMap((draft) => agreementsOf(draft, places, cast, explain ? entities : undefined))
  const agreedTopics = [
    ...new Set([
      ...agreements.flatMap(({ topics }) => topics),
      ...cooperationTopics(document, mentions, entities, agreements.length > 0),
    ]),
  ]
  return {
    agreements: agreements.map((agreement, index) => ({ ...agreement, id: `agreement-${index + 1}` })),
    agreedTopics,
  }
}

/** Sentences that speak of agreements, and those that go on with `It`. */
function relevantSentences({ sentences, tokens }: Document): readonly number[] {
  const relevant: number[] = []
  sentences.forEach((sentence, index) => {
    const goesOn = relevant.at(-1) === index - 1 && CONTINUING.has(firstWord(tokens, sentence))
    if (goesOn || isRelevant(tokens, sentence)) relevant.push(index)
  })
  return relevant
}

/** The first word, past quotation marks. */
function firstWord(tokens: readonly Token[], { firstToken, endToken }: Sentence): string {
  let at = firstToken
  while (at < Math.min(firstToken + 3, endToken) && (tokens[at] as Token).lexeme.kind === 'punctuation') at++
  return tokens[at]?.lexeme.norm ?? ''
}

const CONTINUING: ReadonlySet<string> = new Set(['it', 'this'])

/** A sentence is read when it has an agreement's noun or speaks of signing. */
function isRelevant(tokens: readonly Token[], { firstToken, endToken }: Sentence): boolean {
  for (let i = firstToken; i < endToken; i++) if (TRIGGERS.has((tokens[i] as Token).lexeme.norm)) return true
  return false
}

const TRIGGERS: ReadonlySet<string> = new Set([
  ...AGREEMENT_NOUNS.keys(),
  ...COMPOUND_NOUNS.keys(),
  ...TALKS,
  ...[...VERBS].filter(([, { lemma }]) => SIGNING_LEMMAS.has(lemma)).map(([form]) => form),
  'signature',
  'signatures',
  'signatories',
  'pen',
  'pens',
])

function agreementsOf(
  draft: Draft,
  places: DraftPlaces,
  cast: Cast,
  explained: Entities | undefined,
): readonly Agreement[] {
  const signing = signingDate(draft, cast.document, cast.mentions.dates)
  const clues = statusClues(draft)
  const status = statusOf(draft, clues, signing?.isOld ?? false)
  const { parties, reason } = partiesOf(draft, cast)
  if (status === undefined || parties.length === 0 || isOfAll(draft, parties, cast)) return []
  const date = status === 'planned' ? undefined : signing?.date
  const signatories = status === 'planned' ? [] : signatoriesOf(draft, cast).map(({ id }) => id)
  const topics = topicsOf(draft, places, cast.document, cast.mentions)
  const agreement: Agreement = {
    id: '',
    type: draft.type,
    status,
    ...(date && { date }),
    parties,
    signatories,
    topics: topics.map(({ topic }) => topic),
    evidence: evidenceOf(draft, cast.document),
  }
  const made = isBilateralEach(draft)
    ? parties.slice(1).map((other) => ({ ...agreement, parties: [parties[0] as Party, other] }))
    : Array.from({ length: countOf(draft) }, () => agreement)
  if (explained === undefined) return made
  const grounds = {
    draft,
    cast,
    partiesReason: reason,
    clues,
    signing,
    topics,
    entities: explained,
    count: made.length,
  }
  const why = createExplainer(grounds)
  return made.map((one) => ({ ...one, explanation: why(one) }))
}

/** `the UN Convention on the Rights of the Child`: a treaty of all states, with none of them named. */
function isOfAll({ type, readings }: Draft, [party, ...others]: readonly Party[], { organizationById }: Cast): boolean {
  if (type !== 'treaty' || others.length > 0 || party === undefined) return false
  return organizationById.get(party.id)?.type === 'bloc' && readings.every(({ acts }) => acts.every(({ subject }) => subject === undefined))
}

/** `Japan has similar agreements with Australia and the United Kingdom`: one with each. */
function isBilateralEach({ readings }: Draft): boolean {
  const { phrase, holder, partner } = readings[0] as Reading
  return (
    phrase?.plural === true &&
    phrase.count === 1 &&
    holder !== undefined &&
    size(holder) === 1 &&
    partner !== undefined &&
    size(partner) > 1
  )
}

function evidenceOf({ readings }: Draft, document: Document): readonly Span[] {
  const seen = new Set<number>()
  return readings.flatMap(({ sentence }: Reading) => {
    if (seen.has(sentence.index)) return []
    seen.add(sentence.index)
    const { start, end } = sentence.sentence
    return [{ start, end, text: document.text.slice(start, end) }]
  })
}
