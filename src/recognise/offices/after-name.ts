import { POSTNOMINALS } from '../../gazetteer/offices.js'
import type { Lexeme, PersonMention, Sentence } from '../../model.js'
import { isPossessive } from '../ministries/country-index.js'
import { normAt } from '../ministries/norm-at.js'
import { wordClass } from '../people/words.js'
import { SUCCEEDING } from './counterpart-words.js'
import { edgeOfName, type Holding } from './holder.js'
import { isHeadline, type Scene } from './scene.js'
import { successorAt } from './succession.js'
import type { TitlePhrase } from './title-phrase.js'

const MOST_BETWEEN = 12

/**
 * `Rustem Umierov, Ukraine's defence minister,`
 * `Kajsa Ollongren, at the time Dutch defence minister`
 * `Mikayil Jabbarov, who is also Chairman of the Supervisory Board`
 * `Petr Pavel became president`
 * `Parliament appointed Oleksiy Reznikov Minister of Defence`
 * `Anna Berg, on her first visit to Oslo as foreign minister,`
 * `Anna Berg, who holds the office of Minister of Defence`
 */
export function titleAfterName(scene: Scene, sentence: Sentence, title: TitlePhrase): Holding | undefined {
  const { tokens, persons } = scene
  if (isPossessive(tokens[title.endToken]) || title.determiner === 'whose') return undefined
  const lowest = Math.max(sentence.firstToken, title.edge - MOST_BETWEEN)
  if (isHeadline(sentence) && isJoinedSubject(scene, sentence, title)) return undefined
  if (isLine(scene, title)) return titleBelowName(scene, title, lowest)
  const appointed = appointedTo(scene, title, lowest)
  if (appointed !== undefined) return { title, holder: appointed, country: undefined }
  const visitor = visitingAs(scene, title, lowest)
  if (visitor !== undefined) return { title, holder: visitor, country: undefined }
  let isCopula = false
  let isComma = false
  for (let at = title.edge; at > lowest; at--) {
    const holder = persons.indexEnding(at)
    if (holder !== undefined) {
      const isTied = isCopula || (isComma && !(isSpeaker(scene, title) && isObject(scene, sentence, holder)))
      return isTied
        ? { title, holder: successorTo(scene, sentence, title, holder) ?? holder, country: undefined }
        : undefined
    }
    const norm = normAt(tokens, at - 1)
    if (isComma) {
      if (!isAge(scene, at - 1) && !isHonour(scene, at - 1)) return undefined
    } else if (norm === "'s" && normAt(tokens, at - 2) === 'who') isCopula = true
    else if (isPhrase(scene, at, USED_TO_BE)) {
      isCopula = true
      at -= USED_TO_BE.length - 1
    } else if (isPhrase(scene, at, PERFORMING) || isHolding(scene, at)) at -= PERFORMING.length - 1
    else if (OPENERS.has(norm) || (norm === '-' && tokens[at - 1]?.gap !== 'none')) isComma = true
    else if (COPULAS.has(norm)) isCopula = true
    else if (!BETWEEN.has(norm)) return undefined
  }
  return undefined
}

/** `The Verkhovna Rada appointed Oleksiy Reznikov Minister of Defence`: with no comma between. */
function appointedTo(scene: Scene, { edge }: TitlePhrase, lowest: number): number | undefined {
  const { tokens, persons, people } = scene
  const holder = persons.indexEnding(edge)
  if (holder === undefined) return undefined
  const start = edgeOfName(scene, (people[holder] as PersonMention).firstToken, lowest)
  return APPOINTING.has(normAt(tokens, start - 1)) ? holder : undefined
}

const APPOINTING: ReadonlySet<string> = new Set([
  'appointed',
  'appoints',
  'elected',
  'named',
  'nominated',
  'made',
  'declared',
  'appointing',
])

/** `Sir Keir Starmer, on his first trip to Ankara as prime minister`: whose trip it is. */
function visitingAs({ tokens, persons, countries }: Scene, { edge }: TitlePhrase, lowest: number): number | undefined {
  if (normAt(tokens, edge - 1) !== 'as') return undefined
  let isOwn = false
  for (let at = edge - 1; at > lowest; at--) {
    const norm = normAt(tokens, at - 1)
    if (POSSESSIVES.has(norm)) isOwn = true
    if (norm === ',') {
      const home = normAt(tokens, at - 3) === 'of' ? countries.ending(at - 1) : undefined
      return isOwn ? persons.indexEnding(home === undefined ? at - 1 : home.firstToken - 1) : undefined
    }
    if (persons.hasEnding(at)) return undefined
  }
  return undefined
}

const POSSESSIVES: ReadonlySet<string> = new Set(['his', 'her'])

/** `To look for approaches to Vladimir Putin, the Ukrainian president stressed`: an apposition has a comma behind it, a subject its verb. */
function isSpeaker({ tokens }: Scene, { determiner, endToken }: TitlePhrase): boolean {
  return determiner === 'the' && wordClass(normAt(tokens, endToken)) === 'speech'
}

/** Whether a name stands in its clause behind other words; `Sibi George, the Indian envoy said` begins one. */
function isObject(scene: Scene, { firstToken }: Sentence, holder: number): boolean {
  const { tokens, people } = scene
  const start = edgeOfName(scene, (people[holder] as PersonMention).firstToken, firstToken)
  return start > firstToken && tokens[start - 1]?.lexeme.kind === 'word'
}

/** `Ana Ruiz, who replaced Juan Soto as minister`: it is her title; his is for `readCounterparts`. */
function successorTo(
  scene: Scene,
  { firstToken }: Sentence,
  { edge }: TitlePhrase,
  holder: number,
): number | undefined {
  const { tokens, people } = scene
  if (normAt(tokens, edge - 1) !== 'as') return undefined
  const verb = edgeOfName(scene, (people[holder] as PersonMention).firstToken, firstToken) - 1
  return SUCCEEDING.has(normAt(tokens, verb)) ? successorAt(scene, verb) : undefined
}

/** `Duale, German envoy discuss pact`: a headline's comma stands for `and` where the title runs on into the verb. */
function isJoinedSubject({ tokens }: Scene, sentence: Sentence, { edge, endToken, determiner }: TitlePhrase): boolean {
  if (determiner !== '' || normAt(tokens, edge - 1) !== ',' || endToken >= sentence.endToken) return false
  return tokens[endToken]?.lexeme.kind === 'word'
}

/** A line that is a title and nothing else. */
function isLine({ tokens }: Scene, { edge, endToken }: TitlePhrase): boolean {
  const next = tokens[endToken]
  return tokens[edge]?.gap === 'line' && (next === undefined || next.gap === 'line' || next.gap === 'paragraph')
}

/** `The Hon Richard Marles MP`, and below it `Minister for Defence`. */
function titleBelowName({ tokens, persons }: Scene, title: TitlePhrase, lowest: number): Holding | undefined {
  let at = title.edge
  while (at > lowest && !persons.hasEnding(at) && POSTNOMINALS.has(normAt(tokens, at - 1))) at--
  const holder = persons.indexEnding(at)
  return holder === undefined ? undefined : { title, holder, country: undefined }
}

/** `General Sahir Mirza, NI, NI (M), Chairman`: letters that a name is decorated with. */
function isHonour({ tokens }: Scene, at: number): boolean {
  const lexeme = tokens[at]?.lexeme
  if (lexeme === undefined) return false
  return POSTNOMINALS.has(lexeme.norm) || lexeme.norm === '(' || isLetters(lexeme)
}

function isLetters({ text, casing }: Lexeme): boolean {
  return text.length <= LONGEST_HONOUR && (casing === 'upper' || text.length === 1)
}

/** Whether these words end before token `end`. */
function isPhrase({ tokens }: Scene, end: number, words: readonly string[]): boolean {
  return words.every((word, index) => normAt(tokens, end - words.length + index) === word)
}

/** `Alexandre Ziegler used to be France's ambassador`; not `could Anna Berg be the minister`. */
const USED_TO_BE = ['used', 'to', 'be']
/** `John Noh, performing the duties of Assistant Secretary` */
const PERFORMING = ['performing', 'the', 'duties', 'of']
/** `who holds the office of`, `holding the portfolio of` */
function isHolding({ tokens }: Scene, end: number): boolean {
  return (
    normAt(tokens, end - 1) === 'of' &&
    POSTS.has(normAt(tokens, end - 2)) &&
    normAt(tokens, end - 3) === 'the' &&
    HOLDING.has(normAt(tokens, end - 4))
  )
}

const POSTS: ReadonlySet<string> = new Set(['office', 'post', 'position', 'portfolio', 'rank', 'title', 'role'])
const HOLDING: ReadonlySet<string> = new Set(['holds', 'holding', 'occupies', 'has', 'assumed', 'fills'])
const LONGEST_HONOUR = 5

/** `Anna Berg, 52, the minister`. */
function isAge({ tokens }: Scene, at: number): boolean {
  return tokens[at]?.lexeme.kind === 'number' || normAt(tokens, at) === ',' || normAt(tokens, at) === ')'
}

const OPENERS: ReadonlySet<string> = new Set([',', '(', '\u2013', '\u2014', '--'])
const COPULAS: ReadonlySet<string> = new Set([
  'is',
  'was',
  'became',
  'becomes',
  'remains',
  'as',
  'serves',
  'served',
  'appointed',
  'elected',
  'named',
  'nominated',
  'been',
])
/** What may stand between a name and a title that is the person's. */
const BETWEEN: ReadonlySet<string> = new Set([
  'who',
  'has',
  'had',
  'have',
  'also',
  'at',
  'the',
  'that',
  'time',
  'currently',
  'now',
  'then',
  'both',
  'still',
  'once',
  'later',
  'since',
  'long',
  'himself',
  'herself',
  'sworn',
  'in',
  'acting',
  'serving',
  'until',
  'recently',
  'formerly',
  'previously',
  'being',
  'today',
  'his',
  'her',
  'their',
  'its',
  'country',
  'first',
  'second',
  'third',
  'fourth',
  'fifth',
  'well',
  'last',
  'lately',
  'jailed',
  'imprisoned',
  'ousted',
  'deposed',
  'exiled',
  'embattled',
  'outgoing',
  'incoming',
  'late',
  'powerful',
  'influential',
  'popular',
  'veteran',
  'longtime',
  'newly',
  'retired',
  'disgraced',
])
