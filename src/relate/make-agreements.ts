import { topicById } from '../gazetteer/topics.js'
import type { Agreement, Entities, Party } from '../model.js'
import { countOf, type Draft } from './draft/draft.js'
import { evidenceOf } from './draft/evidence.js'
import { evidenceVerbs } from './draft/evidence-verbs.js'
import { isOneSided } from './draft/one-sided.js'
import { partiesOf } from './draft/parties.js'
import { signatoriesOf } from './draft/signatories.js'
import { signingDate } from './draft/signing-date.js'
import { statusClues, statusOf } from './draft/status.js'
import { titleOf } from './draft/title.js'
import type { DraftPlaces } from './draft/topic-zones.js'
import { type TopicFound, topicsOf } from './draft/topics.js'
import { createExplainer } from './explain.js'
import type { Reading } from './readings.js'
import { size } from './sentence/actor-list.js'
import type { Cast } from './sentence/cast.js'

export function agreementsOf(
  draft: Draft,
  places: DraftPlaces,
  cast: Cast,
  explained: Entities | undefined,
): readonly Agreement[] {
  const signing = signingDate(draft, cast)
  const clues = statusClues(draft)
  const status = statusOf(draft, clues, signing?.isOld ?? false)
  const { parties, reason } = partiesOf(draft, cast)
  if (status === undefined || parties.length === 0 || isOfAll(draft, parties, cast) || isOneSided(draft, parties))
    return []
  const date = status === 'planned' ? undefined : signing?.date
  const signatories = status === 'planned' ? [] : signatoriesOf(draft, cast).map(({ id }) => id)
  const topics = topicsOf(draft, places, cast.document, cast.mentions)
  if (draft.readings.every(({ phrase }) => phrase?.trade) && !topics.some(isOfEquipment)) return []
  const title = titleOf(draft, cast.document)
  const evidence = evidenceOf(draft, cast.document)
  const verbs = evidenceVerbs(draft, cast.document, evidence)
  const agreement: Agreement = {
    id: '',
    type: draft.type,
    ...(title && { title }),
    status,
    ...(date && { date }),
    parties,
    signatories,
    topics: topics.map(({ topic }) => topic),
    evidence,
    ...(verbs.length > 0 && { verbs }),
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

/** What is bought without a noun for the contract has to be arms: `bought a car from Ford`. */
function isOfEquipment({ topic }: TopicFound): boolean {
  return topicById(topic)?.kind === 'equipment'
}

/** `the UN Convention on the Rights of the Child`: a treaty of all states, with none of them named. */
function isOfAll({ type, readings }: Draft, [party, ...others]: readonly Party[], { organizationById }: Cast): boolean {
  if (type !== 'treaty' || others.length > 0 || party === undefined) return false
  return (
    organizationById.get(party.id)?.type === 'bloc' &&
    readings.every(({ acts }) => acts.every(({ subject }) => subject === undefined))
  )
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
