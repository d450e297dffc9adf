import type { Sentence } from '../../model.js'
import { normAt } from '../ministries/norm-at.js'
import { countryBeside, type Holding, personAt } from './holder.js'
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
  const country = countryBeside(scene, holder, sentence.endToken)
  return { title, holder, ...(country && { country }) }
}

/**
 * `Georgia's defence minister, Juansher Burchuladze, joined them`: the name stands in apposition, closed by another comma or by the
 * sentence's end, unless the sentence begins `As Denmark's defence minister, Trine Bramsen`. The title must be one person's: it, or the one it is joined to, has an article, a country or a possessive.
 */
export function titleBeforeApposition(
  scene: Scene,
  sentence: Sentence,
  title: TitlePhrase,
  isOwned: boolean,
): Holding | undefined {
  const { tokens, people } = scene
  const comma = normAt(tokens, title.endToken)
  if (!OPENERS.has(comma) || (!isOwned && comma !== ':')) return undefined
  const holder = personAt(scene, title.endToken + 1, sentence.endToken)
  const person = holder === undefined ? undefined : people[holder]
  if (holder === undefined || person === undefined) return undefined
  const isRole = normAt(tokens, title.edge - 1) === 'as'
  const isClosed = isRole || person.endToken >= sentence.endToken || CLOSERS.has(normAt(tokens, person.endToken))
  return isClosed ? { title, holder } : undefined
}

const OPENERS: ReadonlySet<string> = new Set([',', '\u2013', '\u2014', '-', '(', ':'])
const CLOSERS: ReadonlySet<string> = new Set([',', ';', '.', ')', '\u2013', '\u2014', '-', ':', '?', '!'])
