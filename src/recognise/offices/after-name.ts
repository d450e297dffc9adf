import { POSTNOMINALS } from '../../gazetteer/offices.js'
import type { Sentence } from '../../model.js'
import { isPossessive } from '../ministries/country-index.js'
import { normAt } from '../ministries/norm-at.js'
import type { Holding } from './holder.js'
import type { Scene } from './scene.js'
import type { TitlePhrase } from './title-phrase.js'

const MOST_BETWEEN = 8

/**
 * `Rustem Umierov, Ukraine's defence minister,`
 * `Kajsa Ollongren, at the time Dutch defence minister`
 * `Mikayil Jabbarov, who is also Chairman of the Supervisory Board`
 * `Petr Pavel became president`
 */
export function titleAfterName(scene: Scene, sentence: Sentence, title: TitlePhrase): Holding | undefined {
  const { tokens, personEnding } = scene
  if (isPossessive(tokens[title.endToken])) return undefined
  const lowest = Math.max(sentence.firstToken, title.edge - MOST_BETWEEN)
  let isCopula = false
  let isComma = false
  for (let at = title.edge; at > lowest; at--) {
    const holder = personEnding.get(at)
    if (holder !== undefined) return isComma || isCopula ? { title, holder } : undefined
    const norm = normAt(tokens, at - 1)
    if (isComma) {
      if (!isAge(scene, at - 1) && !POSTNOMINALS.has(norm)) return undefined
    } else if (OPENERS.has(norm) || (norm === '-' && tokens[at - 1]?.gap !== 'none')) isComma = true
    else if (COPULAS.has(norm)) isCopula = true
    else if (!BETWEEN.has(norm)) return undefined
  }
  return undefined
}

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
  'well',
])
