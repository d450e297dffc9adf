import type { OrganizationEntity, Party } from '../../model.js'
import type { Reading } from '../readings.js'
import { size, union } from '../sentence/actor-list.js'
import type { Cast } from '../sentence/cast.js'
import type { Actor } from '../sentence/term.js'
import { listBefore, sidesFromContext } from './context.js'
import type { Draft } from './draft.js'
import { isFurther } from './opening.js'
import { partyKeys, sidesOf } from './sides.js'
import { namesStranger } from './strangers.js'

export interface DraftParties {
  readonly parties: readonly Party[]
  readonly reason: string
}

/**
 * Who is bound. A list that is complete by itself (`between A and B`, `the A-B pact`) wins; else all that subjects, partners and
 * signers name; `the two countries` and a single party look back for who they mean.
 */
export function partiesOf(draft: Draft, cast: Cast): DraftParties {
  const sides = bodyFirst(draft.readings).map(sidesOf)
  const found = (actor: Actor, reason: string): DraftParties => ({ parties: toParties(actor, cast, draft), reason })
  const complete = sides.find((side) => side.complete !== undefined)?.complete
  if (complete !== undefined) return found(complete, 'all named together')
  const named = firstNamed(sides.map(({ partial }) => partial))
  const isBoth = sides.some((side) => side.isBoth)
  // `The two sides signed` means those of before; who held the pens comes after.
  const pointing = draft.readings.findIndex((reading) => sidesOf(reading).isBoth)
  const before = pointing < 0 ? union([]) : firstNamed(sides.slice(0, pointing + 1).map(({ partial }) => partial))
  const known = pointing < 0 ? named : before
  if (size(known) >= 2) return found(known, 'subject, partner and signers')
  const recipient = draft.readings.find((reading) => reading.recipient !== undefined)?.recipient
  if (size(known) === 1 && recipient !== undefined && size(union([known, recipient])) === 2)
    return found(union([known, recipient]), 'the one named, and whom it supplies')
  if (isBoth && size(known) === 0) {
    const listed = draft.readings.map((reading) => listBefore(reading, cast)).find((list) => list !== undefined)
    if (listed !== undefined) return found(listed, 'the list that the text gave before')
  }
  const context = hasContext(draft, known, isBoth, cast)
    ? sidesFromContext(draft.readings, cast, known, countOfSides(draft), isBoth, isTrade(draft))
    : undefined
  if (context !== undefined) return found(context, 'those that the text spoke of before')
  return found(named, size(named) >= 2 ? 'subject, partner and signers' : 'the only one named')
}

/** Headlines abbreviate: `Uruguay scraps Spanish contract`. */
function bodyFirst(readings: readonly Reading[]): readonly Reading[] {
  const isHeadline = ({ sentence }: Reading): boolean => sentence.sentence.kind === 'headline'
  return [...readings.filter((reading) => !isHeadline(reading)), ...readings.filter(isHeadline)]
}

/** What the places name one after the other, until two parties are known. */
function firstNamed(sides: readonly Actor[]): Actor {
  let known = union([])
  for (const side of sides) {
    if (size(known) >= 2) break
    known = union([known, side])
  }
  return known
}

/** Whether the text around may say who is missing: not for a name that holds one party (`the ASEAN Consensus`), nor for `the Paris Agreement`. */
function hasContext({ readings }: Draft, known: Actor, isBoth: boolean, { document }: Cast): boolean {
  if (isBoth) return true
  if (readings.some((reading) => namesStranger(reading, document))) return false
  // `Striker Olunga signed a contract`: whoever signed stands for nobody.
  if (readings.some(({ acts }) => acts.some(({ subject }) => subject !== undefined && isPrivate(subject)))) return false
  if (size(known) === 1) return !readings.every(({ named }) => named !== undefined && size(named) === 1)
  if (readings.some(({ phrase }) => phrase?.modifiers.some((word) => MULTILATERAL.has(word)))) return false
  return readings.some(
    ({ acts, states, phrase, content }) =>
      acts.length > 0 ||
      states.length > 0 ||
      phrase?.titleFirst !== undefined ||
      (content && phrase && isFurther(phrase)),
  )
}

/** A contract, or what is only called a deal: companies sign it. */
function isTrade({ type, readings }: Draft): boolean {
  return type === 'contract' || readings.every(({ phrase }) => phrase === undefined || /^deals?$/.test(phrase.noun))
}

/** People whom the text gives no office. */
export function isPrivate(actor: Actor): boolean {
  return size(actor) === 0 && actor.people.length > 0 && actor.people.every(({ roles }) => roles.length === 0)
}

function countOfSides({ readings }: Draft): number {
  const isOfThree = readings.some(
    (reading) => reading.phrase?.modifiers.some((word) => OF_THREE.has(word)) || isAboutThree(reading),
  )
  return isOfThree ? 3 : 2
}

/** `a declaration on trilateral cooperation` */
function isAboutThree({ sentence: { terms }, at }: Reading): boolean {
  return at >= 0 && terms.slice(at + 1, at + 4).some(({ normal }) => OF_THREE.has(normal))
}

function toParties(actor: Actor, { countryById, organizationById }: Cast, draft: Draft): readonly Party[] {
  return partyKeys(actor).flatMap((key): Party[] => {
    const country = countryById.get(key)
    if (country !== undefined) return [{ kind: 'country', id: country.id, name: country.name }]
    const organization = organizationById.get(key)
    if (organization !== undefined)
      return [{ kind: 'organization', id: organization.id, name: nameOf(organization, draft) }]
    return actor.countries.includes(key) ? [{ kind: 'country', id: key, name: key }] : []
  })
}

/**
 * As the agreement's own sentences write it, at its fullest, or by its usual name where the article writes that too and they shorten
 * it; blocs have one name for all their spellings.
 */
function nameOf({ name, type, mentions }: OrganizationEntity, { readings }: Draft): string {
  if (type === 'bloc') return name
  const beside = mentions.filter(({ sentence }) => readings.some((reading) => reading.sentence.index === sentence))
  const fullest = fullestOf(beside)
  if (fullest === '' && !mentions.some(({ text }) => text === name)) return fullestOf(mentions) || name
  if (name.length > fullest.length && mentions.some(({ text }) => text === name)) return name
  return fullest.replace(/,? (Co|Corp|Inc)\.?$/, '') || name
}

function fullestOf(mentions: OrganizationEntity['mentions']): string {
  return mentions.reduce((longest, { text }) => (text.length > longest.length ? text : longest), '')
}

const OF_THREE: ReadonlySet<string> = new Set(['trilateral', 'tripartite', 'three-way', 'three-party'])
/** Names of treaties with many parties: those of an article are not theirs. */
const MULTILATERAL: ReadonlySet<string> = new Set(
  (
    'geneva vienna paris minsk montreux non-proliferation npt schengen kyoto rome hague ottawa chemical biological washington ' +
    'dublin helsinki istanbul abraham artemis un atlantic dayton oslo ' +
    'proliferation cluster munitions jcpoa'
  ).split(' '),
)
