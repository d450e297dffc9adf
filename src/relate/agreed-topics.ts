import { LexemeCode } from '../document/lexeme-memo.js'
import { listsWith, wordSet } from '../document/word-lists.js'
import type { Document, Entities, Mentions, Sentence, Token, TopicMention } from '../model.js'
import { within } from './sentence/mentions-within.js'

/** How far from a topic, in tokens, words of harm are looked for within its clause. */
const REACH = 14

/**
 * Topics that a pledge or a plan of cooperation is about, beside those of the agreements: the sentence speaks of cooperating, or of
 * trade to come, and the clause is not one of attack, threat, thanks, display or history. An article about one country alone that
 * reports no agreement cooperates on nothing.
 */
export function cooperationTopics(
  document: Document,
  mentions: Mentions,
  entities: Entities,
  hasAgreement: boolean,
): readonly string[] {
  if (!hasAgreement && !isInternational(entities)) return []
  const agreed = new Set<string>()
  for (const mention of mentions.topics)
    if (!agreed.has(mention.topic) && cooperationWord(document, mention) !== undefined && !isInTitle(mentions, mention))
      agreed.add(mention.topic)
  return [...agreed]
}

function isInternational({ countries }: Entities): boolean {
  return (
    countries.filter(({ mentions }) => mentions.some(({ form }) => form === 'name' || form === 'demonym')).length >= 2
  )
}

/** `Minister of National Defence, Veterans and Homeland Patriots`: a word of a title is not what is talked about. */
export function isInTitle({ offices, ministries }: Mentions, mention: TopicMention): boolean {
  const sentence = { firstToken: mention.firstToken - REACH, endToken: mention.endToken } as Sentence
  return [...within(offices, sentence), ...within(ministries, sentence)].some(
    ({ firstToken, endToken }) => firstToken <= mention.firstToken && mention.endToken <= endToken,
  )
}

/** The first word of cooperation in the topic's sentence; none where its clause speaks of harm. */
export function cooperationWord({ tokens, sentences }: Document, mention: TopicMention): string | undefined {
  const sentence = sentences[mention.sentence] as Sentence
  if (sentence.kind === 'teaser' || hasHarm(tokens, sentence, mention)) return undefined
  let trade: string | undefined
  let isAhead = false
  for (let i = sentence.firstToken; i < sentence.endToken; i++) {
    const { lexeme } = tokens[i] as Token
    const lists = listsOf.of(lexeme)
    if (lists === 0) continue
    if (lists & OF_COOPERATION && !isOtherSense(tokens, i)) return lexeme.text
    if (lists & OF_TRADE && !isExecutiveOrder(tokens, i)) trade ??= lexeme.text
    isAhead ||= (lists & OF_AHEAD) !== 0
    if (trade !== undefined && isAhead) return trade
  }
  return undefined
}

/**
 * Words that say nothing of cooperation by themselves: `a deal under which missiles will be bought`, `under development`,
 * `operational readiness`, for which nobody is ready.
 */
function isOtherSense(tokens: readonly Token[], at: number): boolean {
  const { norm } = (tokens[at] as Token).lexeme
  const next = tokens[at + 1]?.lexeme.norm ?? ''
  if (norm === 'under') return NOT_OF_PLANS.has(next)
  return norm === 'readiness' && next !== 'to' && next !== 'for'
}

/** What a president orders is bought from nobody. */
function isExecutiveOrder(tokens: readonly Token[], at: number): boolean {
  return ORDERS.has((tokens[at] as Token).lexeme.norm) && tokens[at - 1]?.lexeme.norm === 'executive'
}

const ORDERS = wordSet('order orders')
const NOT_OF_PLANS = wordSet(
  'which development construction way attack control pressure fire review threat siege consideration',
)

/** Whether a word of harm stands in the topic's clause. */
function hasHarm(tokens: readonly Token[], { firstToken, endToken }: Sentence, mention: TopicMention): boolean {
  for (let i = mention.firstToken - 1; i >= Math.max(firstToken, mention.firstToken - REACH); i--) {
    const lists = listsOf.of((tokens[i] as Token).lexeme)
    if (lists & OF_HARM) return true
    if (lists & BREAKS_CLAUSE) break
  }
  for (let i = mention.firstToken; i < Math.min(endToken, mention.endToken + REACH); i++) {
    const lists = listsOf.of((tokens[i] as Token).lexeme)
    if (lists & OF_HARM) return true
    if (lists & BREAKS_CLAUSE) break
  }
  return false
}

const CLAUSE_BREAKS = wordSet('; : – — while whereas but')
const COOPERATION = wordSet(
  `negotiations negotiating negotiate cooperation cooperate
  cooperating co-operation cooperative partnership partnerships agreed agree agrees agreement agreements commit commits committed
  commitment pledge pledged pledges plan plans planned planning joint jointly together bilateral trilateral project projects deepen
  deepening expand expanding strengthen strengthening exchange offered offers promised promise promises willing willingness
  ready readiness proposals proposed contract contracts assistance aid interest handing co-producing under agenda grant grants`,
)
/** Trade and training are cooperation where they are still to come; what was delivered is history. */
const TRADE = wordSet(
  `support help sale sales purchase purchases acquire acquiring acquisition buy buys buying procure procuring supply supplying
  deliver delivers delivery deliveries provide provides providing receive donate transfer invest order orders build produce production
  train training develop development expedite dispatch arrive allocate finance fund`,
)
const AHEAD = wordSet('will would to plans wants intends may could expected hopes should by next soon ready until')
const HARM = wordSet(
  `attack attacks attacked attacking strike strikes struck shelled shelling fired fire hit hitting killed kill invasion invaded condemned
  condemn threat threats threaten threatens threatened provocation provocations occupiers occupier enemy aggression destroyed shot
  downed violated intercepted wounded terror bombed bombing captured already ago shown had coercive rebuked denied accused thanked
  thanks thank tribute whether reports published challenges no riot blocked`,
)

const OF_HARM = 1 << 0
const BREAKS_CLAUSE = 1 << 1
const OF_COOPERATION = 1 << 2
const OF_TRADE = 1 << 3
const OF_AHEAD = 1 << 4
const wordLists = [HARM, CLAUSE_BREAKS, COOPERATION, TRADE, AHEAD]
const listsOf = new LexemeCode(({ norm }) => listsWith(norm, wordLists))
