import type { CountryCode, CountryReason, OfficeMention, PersonMention, Sentence, Span, Token } from '../../model.js'
import { normAt } from '../ministries/norm-at.js'
import { type Counterpart, indexOffices, officeOf } from './counterpart.js'
import type { Elliptic, SharedOffice } from './elliptic.js'
import { countryBeside, type Holding } from './holder.js'
import { groupCountry } from './neighbour.js'
import { readNounPhrase } from './noun-phrase.js'
import { rankBefore } from './rank.js'
import type { Scene } from './scene.js'
import { titleText } from './title-text.js'

/** The mention of a title, with its holder's name in the evidence. */
export function mentionOf(
  scene: Scene,
  sentence: Sentence,
  index: number,
  { title, holder, country }: Holding,
): OfficeMention {
  const { firstToken, endToken, portfolios } = title
  const own = title.scope === 'organization' ? undefined : (country ?? title.countries[0])
  const near =
    own === undefined && title.scope === 'state' && holder !== undefined
      ? groupCountry(scene, sentence, title.edge)
      : undefined
  return {
    kind: 'office',
    ...spanOf(scene, firstToken, endToken),
    firstToken,
    endToken,
    sentence: index,
    title: titleText(scene, title),
    time: title.time,
    ...countryOf(own, 'name'),
    ...(near !== undefined && countryOf(near, 'neighbour')),
    ...(portfolios.length > 0 && { portfolios }),
    ...(holder !== undefined && { holder }),
    ...(title.scope === 'state' && { ofState: true }),
    evidence: evidenceOf(scene, title.edge, endToken, holder),
  }
}

/** The mention of the rank before a person's name, where there is one. */
export function rankMention(
  scene: Scene,
  sentence: Sentence,
  index: number,
  holder: number,
): OfficeMention | undefined {
  const person = scene.people[holder]
  const rank = person && rankBefore(scene, person, sentence.firstToken)
  if (rank === undefined) return undefined
  const [firstToken, endToken] = rank
  const span = spanOf(scene, firstToken, endToken)
  const before = scene.countries.ending.get(firstToken)?.country
  const country = before ?? countryBeside(scene, holder, sentence.endToken) ?? countryOfService(scene, holder, sentence)
  return {
    kind: 'office',
    ...span,
    firstToken,
    endToken,
    sentence: index,
    title: span.text.replace(/\s+/g, ' '),
    time: 'current',
    ...countryOf(country, 'name'),
    holder,
    ofState: true,
    evidence: evidenceOf(scene, firstToken, endToken, holder),
  }
}

/** `Commodore Jens van der Meulen of the Danish Naval Command`, `Colonel Azamat Nurgaliyev, who led the Kazakh working group`. */
function countryOfService(scene: Scene, holder: number, sentence: Sentence): CountryCode | undefined {
  const { tokens, people } = scene
  const { endToken } = people[holder] as PersonMention
  if (normAt(tokens, endToken) === 'of') return readNounPhrase(scene, endToken + 1, sentence.endToken)?.country
  const isLeading = normAt(tokens, endToken) === ',' && normAt(tokens, endToken + 1) === 'who'
  if (!isLeading || !LEADING.has(normAt(tokens, endToken + 2))) return undefined
  const article = normAt(tokens, endToken + 3) === 'the' ? endToken + 4 : endToken + 3
  return scene.countries.starting.get(article)?.country
}

const LEADING: ReadonlySet<string> = new Set(['led', 'leads', 'headed', 'heads', 'commands', 'commanded'])

/** The mentions of those who have an office only as somebody's counterpart. */
export function counterpartMentions(
  scene: Scene,
  offices: readonly OfficeMention[],
  counterparts: readonly Counterpart[],
): OfficeMention[] {
  if (counterparts.length === 0) return []
  const index = indexOffices(scene.people, offices)
  const titled = new Set(offices.map(({ holder }) => holder))
  return counterparts.flatMap((counterpart) => {
    const office = titled.has(counterpart.holder)
      ? undefined
      : officeOf(index, scene.people[counterpart.other]?.text ?? '')
    return office === undefined ? [] : [counterpartMention(scene, office, counterpart)]
  })
}

/** The mentions of those whose office has just been said of others. */
export function ellipticMentions(scene: Scene, elliptic: readonly Elliptic[]): OfficeMention[] {
  return elliptic.map((one) => counterpartMention(scene, one.office, one))
}

function counterpartMention(
  scene: Scene,
  office: SharedOffice & { readonly country?: CountryCode },
  { firstToken, endToken, holder, country, isOfSameState }: Omit<Counterpart, 'other'>,
): OfficeMention {
  return {
    kind: 'office',
    ...spanOf(scene, firstToken, endToken),
    firstToken,
    endToken,
    sentence: scene.people[holder]?.sentence ?? 0,
    title: office.title.replace(/^Union /, ''),
    time: 'current',
    ...countryOf(country ?? (isOfSameState ? office.country : undefined), 'counterpart'),
    ...(office.portfolios && { portfolios: office.portfolios }),
    holder,
    ofState: true,
    evidence: evidenceOf(scene, firstToken, endToken, holder),
  }
}

function countryOf(country: string | undefined, countryReason: CountryReason) {
  return country === undefined ? {} : { country, countryReason }
}

/** From the first to the last word of title and name. */
function evidenceOf(scene: Scene, firstToken: number, endToken: number, holder: number | undefined): Span {
  const person = holder === undefined ? undefined : scene.people[holder]
  return spanOf(
    scene,
    Math.min(firstToken, person?.firstToken ?? firstToken),
    Math.max(endToken, person?.endToken ?? endToken),
  )
}

function spanOf({ document, tokens }: Scene, firstToken: number, endToken: number): Span {
  const start = (tokens[firstToken] as Token).start
  const end = (tokens[endToken - 1] as Token).end
  return { start, end, text: document.text.slice(start, end) }
}
