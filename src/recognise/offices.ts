import { officeHead } from '../gazetteer/offices.js'
import type {
  CountryMention,
  Document,
  MinistryMention,
  OfficeMention,
  PersonMention,
  Sentence,
  Token,
} from '../model.js'
import { type Counterpart, isCounterpartWord, readCounterparts } from './offices/counterpart.js'
import { readElliptic } from './offices/elliptic.js'
import type { Holding } from './offices/holder.js'
import { heldEarlier } from './offices/named-earlier.js'
import { heldLater } from './offices/named-later.js'
import { counterpartMentions, ellipticMentions, mentionOf, rankMention } from './offices/office-mention.js'
import { type Scene, setScene } from './offices/scene.js'
import { tieTitles } from './offices/tie.js'
import { readTitle, type TitlePhrase } from './offices/title-phrase.js'
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
  const plurals: TitlePhrase[] = []
  let person = 0
  document.sentences.forEach((sentence, index) => {
    const { titles, likes } = readSentence(scene, sentence, document.sentences[index - 1])
    counterparts.push(...likes)
    const holdings = tieTitles(scene, sentence, titles)
    const held = new Set(holdings.map(({ holder }) => holder))
    for (const holding of holdings) {
      if (isOfSeveral(holding)) plurals.push(holding.title)
      if (holding.holder !== undefined || standsAlone(scene, holding.title))
        offices.push(mentionOf(scene, sentence, index, holding))
    }
    for (; person < people.length && (people[person] as PersonMention).firstToken < sentence.endToken; person++) {
      if (held.has(person)) continue
      const rank = rankMention(scene, sentence, index, person)
      if (rank !== undefined) ranks.push(rank)
    }
  })
  const held = heldEarlier(scene, heldLater(scene, offices))
  const others = counterpartMentions(scene, held, counterparts)
  const elliptic = ellipticMentions(scene, readElliptic(scene, held, others, plurals))
  return [...held, ...others, ...elliptic, ...ranks].sort((a, b) => a.start - b.start || a.end - b.end)
}

/** `The defence ministers of Albania and Kosovo`, `their defence ministers`: whom the sentence does not name. */
function isOfSeveral({ title, holder }: Holding): boolean {
  return holder === undefined && title.kind.isPlural && title.countries.length !== 1 && title.portfolios.length > 0
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
    } else if (isCounterpartWord(lexeme)) likes.push(...readCounterparts(scene, sentence, previous, at))
  }
  return { titles, likes }
}
