import type { OfficeMention, PersonMention } from '../../model.js'
import { isPossessiveAt } from '../ministries/country-index.js'
import { normAt } from '../ministries/norm-at.js'
import type { Scene } from './scene.js'

/** The lead has so many sentences; the name comes so many after it. */
const LEAD = 3
const MOST_SENTENCES_ON = 2

/**
 * A lead that says the office, and the name after it:
 * `Bulgaria's defence minister said on Wednesday that Sofia wants to join. "We have studied it," Atanas Zapryanov told reporters.`
 * The first person named after the title holds it who speaks, has no title of his own, and is nobody else's.
 */
export function heldLater(scene: Scene, offices: readonly OfficeMention[]): readonly OfficeMention[] {
  if (!offices.some((office) => isOpen(scene, office))) return offices
  const titled = new Set(offices.map(({ holder }) => holder))
  return offices.map((office) => {
    if (!isOpen(scene, office)) return office
    const holder = scene.persons.indexFrom(office.endToken)
    const person = scene.people[holder]
    if (person === undefined || titled.has(holder) || person.sentence - office.sentence > MOST_SENTENCES_ON)
      return office
    if (!speaks(scene, person) || isOwned(scene, person) || isNamedBefore(scene, person, holder)) return office
    if (isHeldByAnother(office, offices)) return office
    titled.add(holder)
    return { ...office, holder }
  })
}

/** A title of the lead that nobody is known to hold, and that speaks. */
function isOpen(scene: Scene, office: OfficeMention): boolean {
  return office.holder === undefined && office.sentence < LEAD && isSaid(scene, office)
}

/** `Bulgaria's defence minister said`: a country's minister or head who speaks. */
function isSaid({ tokens }: Scene, { country, portfolios, title, endToken }: OfficeMention): boolean {
  if (country === undefined || !SPEECH.has(normAt(tokens, endToken))) return false
  return portfolios !== undefined || HEADS.has(title.toLowerCase())
}

function speaks({ tokens }: Scene, { firstToken, endToken }: PersonMention): boolean {
  return SPEECH.has(normAt(tokens, endToken)) || SPEECH.has(normAt(tokens, firstToken - 1))
}

/** `Kosovo's Ejup Maqedonci`: somebody else's. */
function isOwned({ tokens, countries }: Scene, { firstToken }: PersonMention): boolean {
  return isPossessiveAt(tokens, firstToken - 1) || countries.hasEnding(firstToken)
}

function isNamedBefore({ people }: Scene, { text }: PersonMention, holder: number): boolean {
  const last = text.slice(text.lastIndexOf(' ') + 1)
  return people.slice(0, holder).some((other) => other.text.endsWith(last))
}

function isHeldByAnother(office: OfficeMention, offices: readonly OfficeMention[]): boolean {
  return offices.some(
    ({ holder, country, title }) => holder !== undefined && country === office.country && title === office.title,
  )
}

const SPEECH: ReadonlySet<string> = new Set([
  'said',
  'says',
  'told',
  'announced',
  'confirmed',
  'warned',
  'added',
  'stressed',
  'wrote',
  'denied',
  'urged',
  'insisted',
  'argued',
  'explained',
  'declared',
  'noted',
  'admitted',
  'acknowledged',
])
const HEADS: ReadonlySet<string> = new Set([
  'president',
  'prime minister',
  'premier',
  'chancellor',
  'king',
  'army chief',
])
