import type { CountryCode, OfficeMention, PersonMention, Sentence, Span, Token } from '../../model.js'
import { normAt } from '../ministries/norm-at.js'
import { type Counterpart, indexOffices, officeOf } from './counterpart.js'
import type { Elliptic, SharedOffice } from './elliptic.js'
import { countryBeside, type Holding } from './holder.js'
import { groupCountry, subjectCountry } from './neighbour.js'
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
    own === undefined && title.scope === 'state' && holder !== undefined && !title.kind.isPlural
      ? (groupCountry(scene, sentence, title.edge) ??
        (title.determiner === 'its' ? subjectCountry(scene, sentence, title.edge) : undefined))
      : undefined
  const { start, end, text } = spanOf(scene, firstToken, endToken)
  return {
    kind: 'office',
    start,
    end,
    text,
    firstToken,
    endToken,
    sentence: index,
    title: titleText(scene, title),
    time: title.time,
    country: own ?? near,
    countryReason: own !== undefined ? 'name' : near !== undefined ? 'neighbour' : undefined,
    portfolios: portfolios.length > 0 ? portfolios : undefined,
    holder,
    ofState: title.scope === 'state' ? true : undefined,
    evidence: evidenceOf(scene, title.edge, endToken, holder),
  }
}

/** The ranks before the names of people who hold no office. */
export function rankMentions(scene: Scene, holders: ReadonlySet<number>): readonly OfficeMention[] {
  const ranks: OfficeMention[] = []
  for (let holder = 0; holder < scene.people.length; holder++) {
    const rank = holders.has(holder) ? undefined : rankMention(scene, holder)
    if (rank !== undefined) ranks.push(rank)
  }
  return ranks
}

/** The mention of the rank before a person's name, where there is one. */
function rankMention(scene: Scene, holder: number): OfficeMention | undefined {
  const person = scene.people[holder] as PersonMention
  const sentence = scene.document.sentences[person.sentence] as Sentence
  const rank = rankBefore(scene, person, sentence.firstToken)
  if (rank === undefined) return undefined
  const [firstToken, endToken] = rank
  const { start, end, text } = spanOf(scene, firstToken, endToken)
  const before = scene.countries.ending(firstToken)?.country
  const country = before ?? countryBeside(scene, holder, sentence.endToken) ?? countryOfService(scene, holder, sentence)
  return {
    kind: 'office',
    start,
    end,
    text,
    firstToken,
    endToken,
    sentence: person.sentence,
    title: text.replace(/\s+/g, ' '),
    time: 'current',
    country,
    countryReason: country === undefined ? undefined : 'name',
    portfolios: undefined,
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
  return scene.countries.starting(article)?.country
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
  office: SharedOffice & { readonly country?: CountryCode | undefined },
  { firstToken, endToken, holder, country, isOfSameState, isPast }: Omit<Counterpart, 'other'>,
): OfficeMention {
  const { start, end, text } = spanOf(scene, firstToken, endToken)
  const state = country ?? (isOfSameState ? office.country : undefined)
  return {
    kind: 'office',
    start,
    end,
    text,
    firstToken,
    endToken,
    sentence: scene.people[holder]?.sentence ?? 0,
    title: office.title.replace(/^Union /, ''),
    time: isPast === true ? 'former' : 'current',
    country: state,
    countryReason: state === undefined ? undefined : 'counterpart',
    portfolios: office.portfolios,
    holder,
    ofState: true,
    evidence: evidenceOf(scene, firstToken, endToken, holder),
  }
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
