import { countryOfDateline } from '../../gazetteer/offices-datelines.js'
import type { CountryCode } from '../../model.js'
import { normAt } from '../../recognise/ministries/norm-at.js'
import type { Setting } from './setting.js'

/** So many sentences of a paragraph are gone back over. */
const LONGEST_PARAGRAPH = 20

/**
 * The country that a paragraph is headed with, as in a digest of news:
 * `- MONGOLIA: The Ministry of Defense denied it.`
 * `* LOMÉ – Togo will receive ten vehicles.`
 */
export function countryOfLabel(setting: Setting, sentence: number): CountryCode | undefined {
  const { sentences, tokens } = setting.document
  const paragraph = sentences[sentence]?.paragraph
  let first = sentence
  while (first > 0 && sentence - first < LONGEST_PARAGRAPH && sentences[first - 1]?.paragraph === paragraph) first--
  let at = sentences[first]?.firstToken ?? 0
  if (BULLETS.has(normAt(tokens, at))) at++
  const country = setting.countryStarting(at)
  const end = country?.endToken ?? at + 1
  const mark = normAt(tokens, end)
  if (mark !== ':' && !(DASHES.has(mark) && tokens[end]?.gap !== 'none')) return undefined
  return country?.country ?? countryOfDateline(tokens, at, end)
}

const BULLETS: ReadonlySet<string> = new Set(['*', '-', '\u2022', '\u2013', '\u2014', '\u00b7', '\u25aa', '>'])
const DASHES: ReadonlySet<string> = new Set(['-', '--', '\u2013', '\u2014'])
