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
import { findLandmarks, type Landmarks } from './landmarks.js'
import { type Counterpart, readCounterparts } from './offices/counterpart.js'
import { readElliptic } from './offices/elliptic.js'
import type { Holding } from './offices/holder.js'
import { heldEarlier } from './offices/named-earlier.js'
import { heldLater } from './offices/named-later.js'
import { counterpartMentions, ellipticMentions, mentionOf, rankMentions } from './offices/office-mention.js'
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
  landmarks: readonly Landmarks[] = findLandmarks(document),
): readonly OfficeMention[] {
  const scene = setScene(document, people, countries, ministries)
  const offices: OfficeMention[] = []
  const counterparts: Counterpart[] = []
  const plurals: TitlePhrase[] = []
  const holders = new Set<number>()
  for (let index = 0; index < landmarks.length; index++) {
    const words = (landmarks[index] as Landmarks).offices
    if (words.length === 0) continue
    const sentence = document.sentences[index] as Sentence
    const titles = readTitles(scene, words, index, counterparts)
    for (const holding of tieTitles(scene, sentence, titles)) {
      if (isOfSeveral(holding)) plurals.push(holding.title)
      if (holding.holder !== undefined) holders.add(holding.holder)
      if (holding.holder !== undefined || standsAlone(scene, holding.title))
        offices.push(mentionOf(scene, sentence, index, holding))
    }
  }
  const ranks = rankMentions(scene, holders)
  const held = heldEarlier(scene, heldLater(scene, offices))
  const firstOthers = counterpartMentions(scene, held, counterparts)
  // `A, who replaced B as minister; his Moroccan counterpart, C`: of whom the office was only just found.
  const others = [...firstOthers, ...counterpartMentions(scene, [...held, ...firstOthers], counterparts)]
  const elliptic = ellipticMentions(scene, readElliptic(scene, held, others, plurals))
  return [...held, ...others, ...elliptic, ...ranks].sort((a, b) => a.start - b.start || a.end - b.end)
}

/** `The defence ministers of Albania and Kosovo`, `their defence ministers`: whom the sentence does not name. */
function isOfSeveral({ title, holder }: Holding): boolean {
  return holder === undefined && title.kind.isPlural && title.countries.length !== 1 && title.portfolios.length > 0
}

/** The titles of a sentence, by their head nouns; whom it calls somebody's counterpart goes to `counterparts`. */
function readTitles(
  scene: Scene,
  words: readonly number[],
  index: number,
  counterparts: Counterpart[],
): readonly TitlePhrase[] {
  const sentence = scene.document.sentences[index] as Sentence
  const titles: TitlePhrase[] = []
  let floor = sentence.firstToken
  for (const at of words) {
    if (at < floor) continue
    if (officeHead((scene.tokens[at] as Token).lexeme) !== undefined) {
      const title = readTitle(scene, sentence, at, floor)
      if (title === undefined) continue
      titles.push(title)
      floor = title.endToken
    } else {
      const previous = index > 0 ? scene.document.sentences[index - 1] : undefined
      counterparts.push(...readCounterparts(scene, sentence, previous, at))
    }
  }
  return titles
}
