import { wordSet } from '../../document/word-lists.js'
import type { Document } from '../../model.js'
import type { Reading } from '../readings.js'
import type { Cast } from '../sentence/cast.js'
import type { Draft } from './draft.js'

/** A signing is the article's own news when its lead speaks of it: the headline, and so many sentences after it. */
const LEAD_SENTENCES = 3
/** A byline, a label or a list's mark has fewer tokens than a sentence of the lead. */
const SHORTEST_SENTENCE = 6
/** A headline, its deck, the bylines and the lead are at most so many sentences. */
const HEAD_SENTENCES = 16

/** The lead names one of the parties, and every country among them; or signings are told in a row from there on. */
export function isOfLead(
  { parties }: Draft,
  { sentence: { index } }: Reading,
  { document, mentions, organizationAt, organizationById, countryById }: Cast,
  lead: number,
): boolean {
  if (parties.length === 0 || isInRow(document, lead, index)) return true
  const end = document.sentences[lead]?.firstToken ?? document.tokens.length
  const named = new Set<string>()
  for (const { country, firstToken } of mentions.countries) if (firstToken < end) named.add(country)
  for (const { firstToken } of mentions.organizations)
    if (firstToken < end) named.add(organizationAt.get(firstToken) ?? '')
  const isNamed = (party: string) => named.has(party) || named.has(organizationById.get(party)?.country ?? '')
  return parties.some(isNamed) && parties.every((party) => isNamed(party) || !countryById.has(party))
}

/** Whether every sentence from the lead to this one tells of something signed. */
function isInRow({ sentences, tokens }: Document, lead: number, index: number): boolean {
  for (let i = lead - 1; i < index; i++) {
    const { firstToken = 0, endToken = 0 } = sentences[i] ?? {}
    let at = firstToken
    while (at < endToken && !SIGNED.has(tokens[at]?.lexeme.norm ?? '')) at++
    if (at === endToken) return false
  }
  return true
}

/** The first sentence after the lead. */
export function endOfLead({ sentences }: Document): number {
  let prose = 0
  const end = Math.min(HEAD_SENTENCES, sentences.length)
  for (let i = 0; i < end; i++) {
    const sentence = sentences[i]
    if (sentence?.kind !== 'body' || sentence.endToken - sentence.firstToken < SHORTEST_SENTENCE) continue
    if (++prose === LEAD_SENTENCES) return i + 1
  }
  return end
}

const SIGNED = wordSet('signed inked initialled concluded')
