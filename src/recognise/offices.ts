import { officeHead } from '../gazetteer/offices.js'
import type {
  CountryMention,
  CountryReason,
  Document,
  MinistryMention,
  OfficeMention,
  PersonMention,
  Sentence,
  Span,
  Token,
} from '../model.js'
import { titleAfterName } from './offices/after-name.js'
import { titleBeforeApposition, titleBeforeName } from './offices/before-name.js'
import { chainTitles, isOnePersons } from './offices/chain.js'
import { type Counterpart, indexOffices, isCounterpartWord, officeOf, readCounterparts } from './offices/counterpart.js'
import { countryBeside, type Holding } from './offices/holder.js'
import { groupCountry } from './offices/neighbour.js'
import { rankBefore } from './offices/rank.js'
import { type Scene, setScene } from './offices/scene.js'
import { sharedTitle } from './offices/shared-title.js'
import { readTitle, type TitlePhrase } from './offices/title-phrase.js'
import { titleText } from './offices/title-text.js'
import { standsAlone } from './offices/worth.js'

/**
 * The offices that an article speaks of, in the order of the text: tied to the person who holds them where the grammar does so, or
 * alone (`the Ukrainian Defense Minister`). Countries come from the title itself or from beside it; what the rest of the article says
 * about them is for `resolveOffices`.
 */
export function recogniseOffices(
  document: Document,
  people: readonly PersonMention[],
  countries: readonly CountryMention[],
  ministries: readonly MinistryMention[],
): readonly OfficeMention[] {
  const scene = setScene(document, people, countries, ministries)
  const offices: OfficeMention[] = []
  const ranks: OfficeMention[] = []
  const counterparts: Counterpart[] = []
  let person = 0
  document.sentences.forEach((sentence, index) => {
    const { titles, likes } = readSentence(scene, sentence, document.sentences[index - 1])
    counterparts.push(...likes)
    const holdings = tie(scene, sentence, titles)
    const held = new Set(holdings.map(({ holder }) => holder))
    for (const holding of holdings) {
      if (holding.holder !== undefined || standsAlone(scene, holding.title))
        offices.push(mentionOf(scene, sentence, index, holding))
    }
    for (; person < people.length && (people[person] as PersonMention).firstToken < sentence.endToken; person++) {
      if (held.has(person)) continue
      const rank = rankMention(scene, sentence, index, person)
      if (rank !== undefined) ranks.push(rank)
    }
  })
  const others = counterpartMentions(scene, offices, counterparts)
  return [...offices, ...others, ...ranks].sort((a, b) => a.start - b.start || a.end - b.end)
}

function readSentence(scene: Scene, sentence: Sentence, previous: Sentence | undefined) {
  const titles: TitlePhrase[] = []
  const likes: Counterpart[] = []
  let floor = sentence.firstToken
  for (let at = sentence.firstToken; at < sentence.endToken; at++) {
    const { lexeme } = scene.tokens[at] as Token
    if (lexeme.kind !== 'word') continue
    if (officeHead(lexeme) !== undefined) {
      const title = readTitle(scene, sentence, at, floor)
      if (title === undefined) continue
      titles.push(title)
      floor = title.endToken
      at = title.endToken - 1
    } else if (isCounterpartWord(lexeme.norm)) likes.push(...readCounterparts(scene, sentence, previous, at))
  }
  return { titles, likes }
}

/** The strongest tie first: straight before a name, behind a name, before a name in apposition; then what is joined to those. */
function tie(scene: Scene, sentence: Sentence, titles: readonly TitlePhrase[]): readonly Holding[] {
  if (titles.length === 0) return []
  const before = titles.map((title) => (title.kind.isPlural ? undefined : titleBeforeName(scene, sentence, title)))
  const named = new Set(before.map((holding) => holding?.holder))
  const holdings = titles.flatMap((title, index): readonly Holding[] => {
    if (title.kind.isPlural) return sharedTitle(scene, sentence, title)
    const after = before[index] ?? titleAfterName(scene, sentence, title)
    if (after === undefined || after === before[index]) return [after ?? { title }]
    const next = before[index + 1]
    const isNextOnes = named.has(after.holder) && next !== undefined && isOnePersons(scene, title, next.title)
    return [isNextOnes ? { title } : after]
  })
  const chained = chainTitles(scene, holdings)
  const tied = new Set(chained.map(({ holder }) => holder))
  let isOwned = false
  const apposed = chained.map((holding, index) => {
    const { title } = holding
    const previous = chained[index - 1]
    const isJoined =
      previous !== undefined && previous.holder === undefined && isOnePersons(scene, previous.title, title)
    isOwned = title.determiner !== '' || title.countries.length > 0 || (isOwned && isJoined)
    if (holding.holder !== undefined) return holding
    const found = titleBeforeApposition(scene, sentence, title, isOwned)
    return found === undefined || tied.has(found.holder) ? holding : found
  })
  return chainTitles(scene, apposed)
}

function mentionOf(
  scene: Scene,
  sentence: Sentence,
  index: number,
  { title, holder, country }: Holding,
): OfficeMention {
  const { firstToken, endToken, portfolios } = title
  const own = title.scope === 'organization' ? undefined : (country ?? title.countries[0])
  const near =
    own === undefined && title.scope === 'state' && holder !== undefined
      ? groupCountry(scene, sentence, title.edge)
      : undefined
  return {
    kind: 'office',
    ...spanOf(scene, firstToken, endToken),
    firstToken,
    endToken,
    sentence: index,
    title: titleText(scene, title),
    time: title.time,
    ...countryOf(own, 'name'),
    ...(near !== undefined && countryOf(near, 'neighbour')),
    ...(portfolios.length > 0 && { portfolios }),
    ...(holder !== undefined && { holder }),
    ...(title.scope === 'state' && { ofState: true }),
    evidence: evidenceOf(scene, title.edge, endToken, holder),
  }
}

function rankMention(scene: Scene, sentence: Sentence, index: number, holder: number): OfficeMention | undefined {
  const rank = rankBefore(scene, scene.people[holder] as PersonMention, sentence.firstToken)
  if (rank === undefined) return undefined
  const [firstToken, endToken] = rank
  const span = spanOf(scene, firstToken, endToken)
  const before = scene.countries.ending.get(firstToken)?.country
  const country = before ?? countryBeside(scene, holder, sentence.endToken)
  return {
    kind: 'office',
    ...span,
    firstToken,
    endToken,
    sentence: index,
    title: span.text.replace(/\s+/g, ' '),
    time: 'current',
    ...countryOf(country, 'name'),
    holder,
    ofState: true,
    evidence: evidenceOf(scene, firstToken, endToken, holder),
  }
}

function counterpartMentions(
  scene: Scene,
  offices: readonly OfficeMention[],
  counterparts: readonly Counterpart[],
): OfficeMention[] {
  if (counterparts.length === 0) return []
  const index = indexOffices(scene.people, offices)
  const titled = new Set(offices.map(({ holder }) => holder))
  return counterparts.flatMap((counterpart) => {
    const office = titled.has(counterpart.holder)
      ? undefined
      : officeOf(index, scene.people[counterpart.other]?.text ?? '')
    return office === undefined ? [] : [counterpartMention(scene, office, counterpart)]
  })
}

function counterpartMention(
  scene: Scene,
  office: OfficeMention,
  { firstToken, endToken, holder, country }: Counterpart,
): OfficeMention {
  return {
    kind: 'office',
    ...spanOf(scene, firstToken, endToken),
    firstToken,
    endToken,
    sentence: scene.people[holder]?.sentence ?? office.sentence,
    title: office.title.replace(/^Union /, ''),
    time: 'current',
    ...countryOf(country, 'counterpart'),
    ...(office.portfolios && { portfolios: office.portfolios }),
    holder,
    ofState: true,
    evidence: evidenceOf(scene, firstToken, endToken, holder),
  }
}

function countryOf(country: string | undefined, countryReason: CountryReason) {
  return country === undefined ? {} : { country, countryReason }
}

/** From the first to the last word of title and name. */
function evidenceOf(scene: Scene, firstToken: number, endToken: number, holder: number | undefined): Span {
  const person = holder === undefined ? undefined : scene.people[holder]
  return spanOf(
    scene,
    Math.min(firstToken, person?.firstToken ?? firstToken),
    Math.max(endToken, person?.endToken ?? endToken),
  )
}

function spanOf({ document, tokens }: Scene, firstToken: number, endToken: number): Span {
  const start = (tokens[firstToken] as Token).start
  const end = (tokens[endToken - 1] as Token).end
  return { start, end, text: document.text.slice(start, end) }
}
