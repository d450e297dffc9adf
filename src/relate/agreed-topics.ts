import type { Document, Entities, Mentions, Sentence, Token, TopicMention } from '../model.js'

/** How far from a topic, in tokens, words of harm are looked for within its clause. */
const REACH = 14

/**
 * Topics that a pledge or a plan of cooperation is about, beside those of the agreements: the sentence speaks of cooperating,
 * and the clause is not one of attack, threat, display or history. An article about one country alone cooperates on nothing.
 */
export function cooperationTopics(document: Document, mentions: Mentions, entities: Entities): readonly string[] {
  if (!isInternational(entities)) return []
  const agreed = new Set<string>()
  for (const mention of mentions.topics)
    if (!agreed.has(mention.topic) && cooperationWord(document, mention) !== undefined) agreed.add(mention.topic)
  return [...agreed]
}

function isInternational({ countries, organizations }: Entities): boolean {
  const named = countries.filter(({ mentions }) => mentions.some(({ form }) => form === 'name' || form === 'demonym'))
  return named.length + (organizations.length > 0 ? 1 : 0) >= 2
}

/** The first word of cooperation in the topic's sentence; none where its clause speaks of harm. */
export function cooperationWord({ tokens, sentences }: Document, mention: TopicMention): string | undefined {
  const sentence = sentences[mention.sentence] as Sentence
  if (sentence.kind === 'teaser') return undefined
  if (hasHarm(tokens, sentence, mention)) return undefined
  for (let i = sentence.firstToken; i < sentence.endToken; i++) {
    const { norm, text } = (tokens[i] as Token).lexeme
    if (COOPERATION.has(norm)) return text
  }
  return undefined
}

function hasHarm(tokens: readonly Token[], { firstToken, endToken }: Sentence, mention: TopicMention): boolean {
  for (let i = mention.firstToken - 1; i >= Math.max(firstToken, mention.firstToken - REACH); i--) {
    const { norm } = (tokens[i] as Token).lexeme
    if (HARM.has(norm)) return true
    if (CLAUSE_BREAKS.has(norm)) break
  }
  for (let i = mention.firstToken; i < Math.min(endToken, mention.endToken + REACH); i++) {
    const { norm } = (tokens[i] as Token).lexeme
    if (HARM.has(norm)) return true
    if (CLAUSE_BREAKS.has(norm)) break
  }
  return false
}

const list = (words: string): ReadonlySet<string> => new Set(words.split(/\s+/))

const CLAUSE_BREAKS = list('; : – — while whereas but')
const COOPERATION = list(
  `discuss discussed discusses discussing discussions discussion talks talk negotiations negotiating negotiate cooperation cooperate
  cooperating co-operation cooperative partnership partnerships agreed agree agrees agreement agreements commit commits committed commitment
  pledge pledged pledges plan plans planned planning joint jointly together bilateral project projects support assistance aid help helps
  deepen deepening expand expanding strengthen strengthening welcomed interest exchange offered offer offers promised promise promises
  wants want intends intend willing willingness ready proposals proposed sale sales purchase acquire acquiring acquisition buy buys
  buying procure procuring supply supplies supplying deliver delivers delivery deliveries provide provides providing receive donate
  donates donated transfer hand handing handed invest contract contracts order ordered build produce production train training initiative will
  expedite seeking seek seeks offers agenda raised co-producing develop development developing`,
)
const HARM = list(
  `attack attacks attacked attacking strike strikes struck shelled shelling shells-hit launched launch fired fire hit hitting killed kill
  invasion invaded condemned condemn threat threats threaten threatens threatened provocation provocations occupiers occupier enemy
  aggression destroyed shot downed violated intercepted wounded terror bombed bombing captured already ago shown had program programs
  programme coercive rebuked denied accused`,
)
