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
  const chained = [...holdings]
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

function shared({ title }: Holding, { holder, country, title: other }: Holding): Holding {
  if (other.scope === 'organization' && title.endToken === title.head + 1 && title.countries.length === 0)
    return { title: { ...title, scope: 'organization' }, ...(holder !== undefined && { holder }) }
  const said = country ?? (other.scope === 'organization' ? undefined : other.countries[0])
  const inherits = title.countries.length === 0 && title.scope === 'state' && said !== undefined
  return { title, ...(holder !== undefined && { holder }), ...(inherits && { country: said }) }
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

function isJoint({ tokens }: Scene, first: TitlePhrase, second: TitlePhrase): boolean {
  let at = first.endToken
  const joint = normAt(tokens, at)
  if (!JOINTS.has(joint)) return false
  at++
  if (joint === ',' && normAt(tokens, at) === 'and') return false
  if (joint === ',' && (second.determiner === 'the' || first.determiner === 'the')) return false
  while (at < second.edge && (FILLERS.has(normAt(tokens, at)) || officeTime(normAt(tokens, at)) !== undefined)) at++
  return at === second.edge
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

const JOINTS: ReadonlySet<string> = new Set(['and', '&', '-', '\u2013', '\u2014', '/', ','])
const FILLERS: ReadonlySet<string> = new Set(['also', 'still', 'its', 'the', 'concurrently'])
const SEATS: ReadonlySet<string> = new Set(['president', 'minister', 'king', 'premier', 'chancellor'])
