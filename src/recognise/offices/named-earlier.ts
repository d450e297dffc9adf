import type { OfficeMention, PersonMention, Sentence } from '../../model.js'
import { isPossessiveAt } from '../ministries/country-index.js'
import { normAt } from '../ministries/norm-at.js'
import { indexOffices, officeOf } from './counterpart.js'
import { isHeadline, type Scene } from './scene.js'

/** So many tokens of a title's sentence may stand before it: `On Friday the German defence minister said`. */
const MOST_BEFORE = 6
const MOST_BEFORE_NAME = 6

/**
 * A name without a title, and in the next sentence the title that stands for it:
 * `Boris Pistorius arrived in Kyiv on Monday. The German defence minister said that aid would grow.`
 * The name opens its sentence or stands behind `with`, is the only one there and new to the article, and nobody else is given the office.
 */
export function heldEarlier(scene: Scene, offices: readonly OfficeMention[]): readonly OfficeMention[] {
  if (!offices.some((office) => isOfOne(scene, office))) return offices
  const index = indexOffices(scene.people, offices)
  const named = new Set<number>()
  return offices.map((office) => {
    const holder = isOfOne(scene, office) ? subjectBefore(scene, office) : undefined
    const person = holder === undefined ? undefined : scene.people[holder]
    if (person === undefined || holder === undefined || named.has(holder)) return office
    if (officeOf(index, person.text) !== undefined || isHeldByAnother(office, offices)) return office
    named.add(holder)
    return { ...office, holder }
  })
}

/** `The German defence minister`, near the beginning of its sentence or behind what is quoted. */
function isOfOne({ document, tokens }: Scene, office: OfficeMention): boolean {
  if (office.holder !== undefined || office.country === undefined || office.portfolios === undefined) return false
  const { firstToken } = document.sentences[office.sentence] as Sentence
  const article = [1, 2, 3].find((back) => normAt(tokens, office.firstToken - back) === 'the')
  if (article === undefined) return false
  const at = office.firstToken - article
  return at >= firstToken && (at - firstToken <= MOST_BEFORE || QUOTES.has(normAt(tokens, at - 1)))
}

/** The one person of the sentence before, where the sentence is about that person. */
function subjectBefore(scene: Scene, office: OfficeMention): number | undefined {
  const { document, tokens, people } = scene
  const sentence = document.sentences[office.sentence - 1]
  if (sentence === undefined || isHeadline(sentence)) return undefined
  const holder = scene.persons.indexFrom(sentence.firstToken)
  const person = people[holder]
  if (person?.sentence !== office.sentence - 1) return undefined
  if (
    people[holder + 1]?.sentence === person.sentence ||
    (people[holder + 1]?.firstToken ?? Infinity) < office.firstToken
  )
    return undefined
  const before = normAt(tokens, person.firstToken - 1)
  const isFirst = person.firstToken === sentence.firstToken
  if (!isFirst && !(LINKS.has(before) && person.firstToken - sentence.firstToken <= MOST_BEFORE_NAME)) return undefined
  return person.endToken - person.firstToken < 2 || isIntroduced(scene, person) || isKnown(scene, person, holder)
    ? undefined
    : holder
}

/** `Anna Berg, an analyst in Oslo`, `Anna Berg of the Nordic Institute`, `France's Anna Berg`: said to be something else. */
function isIntroduced({ tokens, countries }: Scene, { firstToken, endToken }: PersonMention): boolean {
  if (isPossessiveAt(tokens, firstToken - 1) || countries.hasEnding(firstToken)) return true
  const next = normAt(tokens, endToken)
  return APPOSING.has(next) || (next === ',' && APPOSED.has(normAt(tokens, endToken + 1)))
}

/** Whether the article has spoken of the person before. */
function isKnown({ people, document }: Scene, { text }: PersonMention, holder: number): boolean {
  const last = text.slice(text.lastIndexOf(' ') + 1)
  for (let i = 0; i < holder; i++) {
    const other = people[i] as PersonMention
    if (other.text.endsWith(last) && !isHeadline(document.sentences[other.sentence] as Sentence)) return true
  }
  return false
}

function isHeldByAnother({ country, portfolios, title }: OfficeMention, offices: readonly OfficeMention[]): boolean {
  const key = portfolios?.join('+')
  return offices.some(
    (other) =>
      other.holder !== undefined &&
      (other.country ?? country) === country &&
      (other.title === title || other.portfolios?.join('+') === key),
  )
}

const QUOTES: ReadonlySet<string> = new Set(['"', '\u201d', "'", '\u2019', '\u00bb'])
const LINKS: ReadonlySet<string> = new Set(['with', ','])
const APPOSING: ReadonlySet<string> = new Set(['of', 'from', '(', '\u2013', '\u2014'])
const APPOSED: ReadonlySet<string> = new Set([
  'a',
  'an',
  'the',
  'who',
  'whose',
  'one',
  'former',
  'then',
  'head',
  'chief',
])
