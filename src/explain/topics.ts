import type { Agreement, Document, TopicEntity } from '../model.js'
import { cooperationWord } from '../relate/agreed-topics.js'
import { placeOf, quote } from './quote.js'

/** The agreements that each topic is part of. */
export function agreedIn(agreements: readonly Agreement[]): ReadonlyMap<string, readonly Agreement[]> {
  const byTopic = new Map<string, Agreement[]>()
  for (const agreement of agreements)
    for (const topic of agreement.topics) {
      const own = byTopic.get(topic)
      if (own === undefined) byTopic.set(topic, [agreement])
      else own.push(agreement)
    }
  return byTopic
}

/** Says why a topic is agreed: by which agreements, or else by which word of cooperation in its sentence. */
export function explainTopic(
  { mentions }: TopicEntity,
  agreements: readonly Agreement[] = [],
  document: Document,
): readonly string[] {
  if (agreements.length > 0) return agreements.slice(0, MOST_NAMED).map((agreement) => `Agreed in ${nameOf(agreement)}`)
  for (const mention of mentions) {
    const word = cooperationWord(document, mention)
    if (word !== undefined)
      return [`Agreed: ${quote(mention.text)} in ${placeOf(mention)}, which speaks of cooperation by ${quote(word)}`]
  }
  return []
}

/** `agreement-2, the memorandum of Chile and Peru` */
function nameOf({ id, type, parties }: Agreement): string {
  const names = parties.slice(0, MOST_NAMED).map(({ name }) => name)
  return `${id}, the ${type.replaceAll('-', ' ')} of ${names.join(' and ')}${parties.length > MOST_NAMED ? ' and others' : ''}`
}

const MOST_NAMED = 4
