import type { Document, Entities, Mentions, Relations } from '../model.js'
import { cooperationTopics } from './agreed-topics.js'
import { gatherDrafts } from './draft/coreference.js'
import { placesOf } from './draft/topic-zones.js'
import { agreementsOf } from './make-agreements.js'
import { readAgreements } from './readings.js'
import { relevantSentences } from './relevance.js'
import { castOf } from './sentence/cast.js'
import { readTerms } from './sentence/read-terms.js'

/** Says which agreements an article reports, and which topics are agreed in it; where it is to explain, also why. */
export function relate(document: Document, mentions: Mentions, entities: Entities, explain = false): Relations {
  const relevant = relevantSentences(document)
  if (relevant.length === 0)
    return { agreements: [], agreedTopics: cooperationTopics(document, mentions, entities, false) }
  const cast = castOf(document, mentions, entities)
  const readings = relevant.flatMap((sentence) => readAgreements(readTerms(cast, sentence)))
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
