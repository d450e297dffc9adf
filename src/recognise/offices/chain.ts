import { officeTime } from '../../gazetteer/offices.js'
import { normAt } from '../ministries/norm-at.js'
import type { Holding } from './holder.js'
import type { Scene } from './scene.js'
import type { TitlePhrase } from './title-phrase.js'

/**
 * Ties a title to the holder of its neighbour when both are one person's:
 * `First Deputy Prime Minister - Minister of Economy Yulia Svyrydenko`
 * `Kosiniak-Kamysz, the deputy prime minister and minister of national defence,`
 * The list is in the order of the text; a title without holder gets one or stays as it is.
 */
export function chainTitles(scene: Scene, holdings: readonly Holding[]): readonly Holding[] {
  if (holdings.length < 2) return holdings
  const chained = joinCompanyTitles(scene, holdings)
  for (let i = chained.length - 2; i >= 0; i--) {
    const here = chained[i] as Holding
    const next = chained[i + 1] as Holding
    if (here.holder !== undefined || next.holder === undefined || !isBeforeName(scene, next)) continue
    if (isOnePersons(scene, here.title, next.title)) chained[i] = shared(here, next)
  }
  for (let i = 1; i < chained.length; i++) {
    const here = chained[i] as Holding
    const previous = chained[i - 1] as Holding
    if (here.holder !== undefined || previous.holder === undefined || isBeforeName(scene, previous)) continue
    if (isOnePersons(scene, previous.title, here.title)) chained[i] = shared(here, previous)
  }
  return chained
}

/** `Managing Director and CEO of EDGE`, `Chairman & CEO of Naval Group`: one office. */
function joinCompanyTitles(scene: Scene, holdings: readonly Holding[]): Holding[] {
  const joined: Holding[] = []
  let previous: Holding | undefined
  for (const holding of holdings) {
    if (previous === undefined || !isOneOffice(scene, previous, holding)) previous = holding
    else previous = oneHolding(joined.pop() as Holding, holding)
    joined.push(previous)
  }
  return joined
}

function isOneOffice(
  { tokens }: Scene,
  { title: one, holder }: Holding,
  { title: other, holder: its }: Holding,
): boolean {
  if (holder !== undefined && its !== undefined && holder !== its) return false
  if (other.kind.officeClass !== 'company' || other.scope !== 'organization' || one.kind.isPlural) return false
  const isJoined = AND.has(normAt(tokens, one.endToken)) && other.edge === one.endToken + 1
  return isJoined && one.endToken === one.head + 1 && one.countries.length === 0 && one.portfolios.length === 0
}

function oneHolding(one: Holding, other: Holding): Holding {
  const title = oneTitle(one.title, other.title)
  return { title, holder: other.holder ?? one.holder, country: other.country ?? one.country }
}

function oneTitle(one: TitlePhrase, other: TitlePhrase): TitlePhrase {
  const { edge, firstToken, determiner, time } = one
  return { ...other, edge, firstToken, determiner, time, cuts: one.cuts.concat(other.cuts) }
}

function shared({ title }: Holding, { holder, country, title: other }: Holding): Holding {
  if (other.scope === 'organization' && title.endToken === title.head + 1 && title.countries.length === 0)
    return { title: { ...title, scope: 'organization' }, holder, country: undefined }
  const said = country ?? (other.scope === 'organization' ? undefined : other.countries[0])
  const inherits = title.countries.length === 0 && title.scope === 'state' && said !== undefined
  return { title, holder, country: inherits ? said : undefined }
}

function isBeforeName({ people }: Scene, { title, holder }: Holding): boolean {
  return holder !== undefined && (people[holder]?.firstToken ?? 0) >= title.endToken
}

/** Two titles joined by `and`, a dash, a slash, or a comma without an article after it. */
export function isOnePersons(scene: Scene, first: TitlePhrase, second: TitlePhrase): boolean {
  if (first.kind.isPlural || second.kind.isPlural || isTwoStates(first, second)) return false
  const [one] = first.countries
  const [other] = second.countries
  if (one !== undefined && other !== undefined && one !== other) return false
  if (first.kind.singular === second.kind.singular && SEATS.has(first.kind.singular) && sameWords(scene, first, second))
    return false
  return isJoint(scene, first, second)
}

function isJoint(scene: Scene, first: TitlePhrase, second: TitlePhrase): boolean {
  const { tokens } = scene
  if (second.edge === first.endToken) return tokens[second.edge]?.gap === 'line' && tokens[first.edge]?.gap === 'line'
  let at = pastAcronym(scene, first.endToken)
  const joint = normAt(tokens, at)
  if (!JOINTS.has(joint)) return false
  at++
  if (joint === ',' && normAt(tokens, at) === 'and') return false
  if (joint === ',' && second.determiner === 'the') return false
  if (joint === ',' && first.determiner === 'the' && !isSecondInRank(scene, first)) return false
  while (at < second.edge && (FILLERS.has(normAt(tokens, at)) || officeTime(normAt(tokens, at)) !== undefined)) at++
  return at === second.edge
}

/** `member of the Central Military Commission (CMC), State Councilor` */
function pastAcronym({ tokens }: Scene, at: number): number {
  const isAcronym = normAt(tokens, at) === '(' && tokens[at + 1]?.lexeme.casing === 'upper'
  return isAcronym && normAt(tokens, at + 2) === ')' ? at + 3 : at
}

/** `the Deputy Chairman of the Cabinet of Ministers, Minister of Foreign Affairs R. Meredov`: a deputy often has a ministry as well. */
function isSecondInRank({ tokens }: Scene, { firstToken, head, kind }: TitlePhrase): boolean {
  if (kind.singular === 'member' || kind.singular === 'deputy') return true
  for (let at = firstToken; at < head; at++) if (SECONDS.has(normAt(tokens, at))) return true
  return false
}

/** `the President and Prime Minister Modi`: two people. */
function isTwoStates(first: TitlePhrase, second: TitlePhrase): boolean {
  return [first, second].every(({ kind, firstToken, head, scope }) => {
    const words = head - firstToken
    return kind.officeClass === 'state' && scope === 'state' && words === 0
  })
}

function sameWords({ tokens }: Scene, first: TitlePhrase, second: TitlePhrase): boolean {
  const words = ({ firstToken, endToken }: TitlePhrase) =>
    tokens.slice(firstToken, endToken).map(({ lexeme }) => lexeme.norm)
  return words(first).join(' ') === words(second).join(' ')
}

const SECONDS: ReadonlySet<string> = new Set(['deputy', 'vice', 'first'])
const AND: ReadonlySet<string> = new Set(['and', '&'])
const JOINTS: ReadonlySet<string> = new Set(['and', '&', '-', '\u2013', '\u2014', '/', ','])
const FILLERS: ReadonlySet<string> = new Set(['also', 'still', 'its', 'the', 'concurrently'])
const SEATS: ReadonlySet<string> = new Set(['president', 'minister', 'king', 'premier', 'chancellor'])
