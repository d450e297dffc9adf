import { POSTNOMINALS } from '../../gazetteer/offices.js'
import type { PersonMention, Sentence } from '../../model.js'
import { normAt } from '../ministries/norm-at.js'
import { countryBeside, type Holding, personAt } from './holder.js'
import { readNounPhrase } from './noun-phrase.js'
import { rankBefore } from './rank.js'
import type { Scene } from './scene.js'
import type { TitlePhrase } from './title-phrase.js'

/**
 * `Defence Minister Yaşar Güler`
 * `Prime Minister Kishida Fumio of Japan`
 * `the Chief of Staff, General Sir Patrick Sanders`
 */
export function titleBeforeName(scene: Scene, sentence: Sentence, title: TitlePhrase): Holding | undefined {
  const holder = personAt(scene, title.endToken, sentence.endToken)
  if (holder === undefined) return undefined
  return { title, holder, country: countryBeside(scene, holder, sentence.endToken) }
}

/**
 * `Georgia's defence minister, Juansher Burchuladze, joined them`: the name stands in apposition, closed by another comma or by the
 * sentence's end, unless the sentence begins `As Denmark's defence minister, Trine Bramsen`. The title must be one person's: it, or
 * the one it is joined to, has an article, a country or a possessive, or it is written as names are (`Defence Secretary, John Healey,`).
 * `Minister for Defence, Khawaja Asif received` is not closed either: what a sentence begins with, without an article, is written as names are.
 * `Supreme Allied Commander Europe, General Alexus Grynkewich` needs none of it: a rank begins nothing but a name.
 */
export function titleBeforeApposition(
  scene: Scene,
  sentence: Sentence,
  title: TitlePhrase,
  isOwned: boolean,
): Holding | undefined {
  const { tokens, people } = scene
  const comma = normAt(tokens, title.endToken)
  if (title.determiner === 'whose' && COPULAS.has(comma)) return titleBeforeCopula(scene, sentence, title)
  if (!OPENERS.has(comma)) return undefined
  const holder = personAt(scene, title.endToken + 1, sentence.endToken)
  const person = holder === undefined ? undefined : people[holder]
  if (holder === undefined || person === undefined) return undefined
  const isRanked = rankBefore(scene, person, title.endToken + 1) !== undefined
  if (!isOwned && !isRanked && comma !== ':' && !isProper(scene, title)) return undefined
  const end = endOfName(scene, person, sentence)
  const isRole = normAt(tokens, title.edge - 1) === 'as'
  const isClosed = isRole || end >= sentence.endToken || CLOSERS.has(normAt(tokens, end))
  const isOpen = isRanked || (comma === ',' && isProper(scene, title) && isFirst(scene, sentence, title))
  return isClosed || (isOpen && normAt(tokens, end) !== 'and') ? { title, holder, country: undefined } : undefined
}

/** `Navantia, whose chairman is José Manuel Revuelta, ...` */
function titleBeforeCopula(scene: Scene, sentence: Sentence, title: TitlePhrase): Holding | undefined {
  const holder = personAt(scene, title.endToken + 1, sentence.endToken)
  return holder === undefined ? undefined : { title, holder, country: undefined }
}

/** `Chief of Army Staff`, `Defence Secretary`: more than its head, all in capitals where it may be. */
function isProper({ tokens }: Scene, { head, firstToken, endToken, kind }: TitlePhrase): boolean {
  return !kind.isPlural && tokens[head]?.lexeme.casing !== 'lower' && (firstToken < head || endToken > head + 1)
}

/** Whether nothing stands before a title in its sentence but a dateline. */
function isFirst({ tokens }: Scene, { firstToken }: Sentence, { edge, firstToken: own }: TitlePhrase): boolean {
  return edge === own && (edge === firstToken || DATELINE_ENDS.has(normAt(tokens, edge - 1)))
}

/** Past what belongs to a name behind it: `Hanno Pevkur (Reform)`, `John Healey MP`, `Kabir Adamu of Beacon Consulting`. */
function endOfName(scene: Scene, { endToken }: PersonMention, { endToken: limit }: Sentence): number {
  const { tokens } = scene
  let at = endToken
  while (at < limit && POSTNOMINALS.has(normAt(tokens, at))) at++
  if (normAt(tokens, at) === '(') {
    for (let close = at + 1; close < Math.min(limit, at + LONGEST_ASIDE); close++)
      if (normAt(tokens, close) === ')') return close + 1
  }
  if (normAt(tokens, at) === 'of' || normAt(tokens, at) === 'from')
    return readNounPhrase(scene, at + 1, limit)?.endToken ?? at
  return at
}

const LONGEST_ASIDE = 6

const COPULAS: ReadonlySet<string> = new Set(['is', 'was'])
const DATELINE_ENDS: ReadonlySet<string> = new Set([')', '\u2013', '\u2014', '--', ':'])
const OPENERS: ReadonlySet<string> = new Set([',', '\u2013', '\u2014', '-', '(', ':'])
const CLOSERS: ReadonlySet<string> = new Set([',', ';', '.', ')', '\u2013', '\u2014', '-', ':', '?', '!'])
