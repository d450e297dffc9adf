import { spelledOut } from '../../gazetteer/offices.js'
import type { CountryCode, OfficeMention, PersonMention, Sentence } from '../../model.js'
import { codesOf, countriesBefore, countriesFrom, isPossessiveAt } from '../ministries/country-index.js'
import { normAt } from '../ministries/norm-at.js'
import { COUNTERPARTS, SUCCEEDING } from './counterpart-words.js'
import { countryBeside, edgeOfName, personAt } from './holder.js'
import type { Scene } from './scene.js'
import { peopleFrom } from './shared-title.js'
import { isPredecessor, readSuccession, SAME_STATE } from './succession.js'

/** `his Lithuanian counterpart Laurynas Kasčiūnas`: who has the same office as whom, in which country. */
export interface Counterpart {
  /** First and last (exclusive) token of the phrase, the country included. */
  readonly firstToken: number
  readonly endToken: number
  readonly holder: number
  readonly country: CountryCode | undefined
  /** The person whose office it is; see `antecedentOf`. */
  readonly other: number
  /** `her successor`, `Umerov's predecessor`: the office is of the same country. */
  readonly isOfSameState: boolean
  /** A predecessor has it no longer. */
  readonly isPast?: boolean
}

/**
 * `his Lithuanian counterpart, Laurynas Kasčiūnas`
 * `his counterpart from Cyprus Constantinos Kombos`
 * `Laurynas Kasčiūnas, his Lithuanian counterpart,`
 * `his guest and colleague Abderaman Koulamallah`
 * `his Danish and Dutch counterparts, Troels Lund Poulsen and Ruben Brekelmans`
 * `José Múcio, who was his colleague in Brasilia`
 * `Hishammuddin Hussein, who is in charge of the same portfolio in Malaysia`
 * `Irani's Omani opposite number, Rear Admiral Saif al-Rahbi`
 * `Arzu Deuba's predecessor, Narayan Saud`
 * `Alan Shatter, Coveney's predecessor,`
 * `Fallon, successor to Philip Hammond,`
 * `Binali Yıldırım, who succeeded Ahmet Davutoğlu,`
 */
export function readCounterparts(
  scene: Scene,
  sentence: Sentence,
  previous: Sentence | undefined,
  at: number,
): readonly Counterpart[] {
  const { tokens, countries } = scene
  const isPlural = COUNTERPARTS.get(normAt(tokens, at))
  const isNumber = NUMBERS.has(normAt(tokens, at))
  if (isPlural === undefined || (isNumber && normAt(tokens, at - 1) !== 'opposite')) return []
  const succession = readSuccession(scene, sentence, at)
  if (succession.length > 0 || SUCCEEDING.has(normAt(tokens, at))) return succession
  const isSame = SAME.has(normAt(tokens, at))
  if (isSame && normAt(tokens, at - 1) !== 'same') return []
  const run = countriesBefore(countries, tokens, isNumber || isSame ? at - 1 : at)
  const firstToken = run?.edge ?? (isNumber || isSame ? at - 1 : at)
  if (STRANGERS.has(normAt(tokens, firstToken - 1))) return []
  const from = LINKS.has(normAt(tokens, at + 1))
    ? countriesFrom(countries, tokens, at + 2, sentence.endToken)
    : undefined
  const endToken = from?.edge ?? at + 1
  const holders = holdersOf(scene, sentence, firstToken, endToken, isPlural)
  const [first] = holders
  const other = first === undefined ? undefined : antecedentOf(scene, sentence, previous, firstToken, first)
  if (other === undefined) return []
  const codes = codesOf(run ?? from)
  return holders.map((holder, index) => {
    const beside = countryBeside(scene, holder, sentence.endToken)
    const country = codes.length === holders.length ? codes[index] : codes.length === 1 ? codes[0] : beside
    const isOfSameState = SAME_STATE.has(normAt(tokens, at))
    return { firstToken, endToken, holder, other, country, isOfSameState, isPast: isPredecessor(tokens, at) }
  })
}

/** The one person named beside the phrase, or the several after `counterparts`. */
function holdersOf(
  scene: Scene,
  sentence: Sentence,
  firstToken: number,
  endToken: number,
  isPlural: boolean,
): readonly number[] {
  if (isPlural) return peopleFrom(scene, sentence, endToken)
  const holder = holderOf(scene, sentence, firstToken, endToken)
  return holder === undefined ? [] : [holder]
}

function holderOf(scene: Scene, sentence: Sentence, firstToken: number, endToken: number): number | undefined {
  const { tokens, persons } = scene
  const next = normAt(tokens, endToken) === ',' ? endToken + 1 : endToken
  const after = personAt(scene, next, sentence.endToken)
  if (after !== undefined) return after
  let at = startOfOwner(scene, firstToken)
  if (DETERMINERS.has(normAt(tokens, at - 1))) at--
  if (normAt(tokens, at - 2) === 'charge' && normAt(tokens, at - 1) === 'of') at -= 3
  for (let i = 0; i < MOST_OF_CLAUSE && CLAUSE.has(normAt(tokens, at - 1)); i++) at--
  return normAt(tokens, at - 1) === ',' ? persons.indexEnding(at - 1) : undefined
}

/** Before the `Dr Joseph's` of `Dr Joseph's predecessor`. */
function startOfOwner(scene: Scene, firstToken: number): number {
  const { tokens, persons, people } = scene
  const owner = isPossessiveAt(tokens, firstToken - 1) ? persons.indexEnding(firstToken - 1) : undefined
  return owner === undefined ? firstToken : edgeOfName(scene, (people[owner] as PersonMention).firstToken, 0)
}

const MOST_OF_CLAUSE = 6
/** `who was then`, `who is in charge of`, `holding` */
const CLAUSE: ReadonlySet<string> = new Set([
  'who',
  'is',
  'was',
  'then',
  'now',
  'holds',
  'held',
  'has',
  'had',
  'heads',
  'holding',
  'occupies',
])

/**
 * Whose counterpart: the person named as the owner (`Umerov's counterpart`), the one that the phrase is joined to (`Umerov and his
 * counterpart`), else the first of the sentence, else the first of the sentence before in the same paragraph, else the last one
 * named a few sentences before.
 */
function antecedentOf(
  scene: Scene,
  sentence: Sentence,
  previous: Sentence | undefined,
  firstToken: number,
  holder: number,
): number | undefined {
  const { tokens, persons } = scene
  if (isPossessiveAt(tokens, firstToken - 1)) {
    const owner = persons.indexEnding(firstToken - 1)
    if (owner !== undefined) return owner
  }
  let joint = firstToken - 1
  if (JOINTS.has(normAt(tokens, joint - 1))) joint--
  if (normAt(tokens, joint - 1) === ',') joint--
  const joined = persons.indexEnding(joint)
  if (joined !== undefined && joined !== holder && joint < firstToken - 1) return joined
  const inSentence = firstOf(scene, sentence.firstToken, firstToken, holder)
  if (inSentence !== undefined || previous === undefined) return inSentence
  const isNear = previous.paragraph === sentence.paragraph
  const before = isNear ? firstOf(scene, previous.firstToken, previous.endToken, holder) : undefined
  return before ?? lastBefore(scene, firstToken, holder)
}

/** The person named last before a token, a few sentences back at most. */
function lastBefore({ people }: Scene, at: number, holder: number): number | undefined {
  const here = people[holder]?.sentence ?? 0
  let last = holder - 1
  while (last >= 0 && (people[last] as PersonMention).firstToken >= at) last--
  if (last < 0) return undefined
  return here - (people[last] as PersonMention).sentence <= MOST_SENTENCES_BACK ? last : undefined
}

const MOST_SENTENCES_BACK = 3

/** The first person named between two tokens, apart from one. */
function firstOf(scene: Scene, from: number, to: number, except: number): number | undefined {
  const first = scene.persons.indexFrom(from)
  const found = first === except ? first + 1 : first
  return (scene.people[found]?.firstToken ?? to) < to ? found : undefined
}

/**
 * The office that each name of the article stands for, by the name and by its first and its last word: the one given last; a ministry counts for more
 * than a deputy premiership, and a title in full for more than an abbreviation.
 */
export function indexOffices(
  people: readonly PersonMention[],
  offices: readonly OfficeMention[],
): ReadonlyMap<string, OfficeMention> {
  const index = new Map<string, OfficeMention>()
  for (const office of offices) {
    const name = office.holder === undefined ? undefined : people[office.holder]?.text
    if (name === undefined) continue
    for (const key of new Set([name, firstWord(name), lastWord(name)])) {
      const known = index.get(key)
      if (known === undefined || weight(office) >= weight(known)) index.set(key, office)
    }
  }
  return index
}

/** The office of a person of that name, whichever part of the name is given; the whole name counts before its parts. */
export function officeOf(index: ReadonlyMap<string, OfficeMention>, name: string): OfficeMention | undefined {
  return index.get(name) ?? index.get(lastWord(name)) ?? index.get(firstWord(name))
}

function weight({ portfolios, title }: OfficeMention): number {
  return portfolios !== undefined ? 2 : spelledOut(title) === undefined ? 1 : 0
}

function firstWord(name: string): string {
  return name.slice(0, name.search(/\s|$/))
}

function lastWord(name: string): string {
  return name.slice(name.search(/(?<!\S)\S+$/))
}

/** `the same portfolio` */
const SAME: ReadonlySet<string> = new Set(['portfolio', 'office', 'post', 'position'])
/** `his Omani opposite number` */
const NUMBERS: ReadonlySet<string> = new Set(['number', 'numbers'])
/** `told your colleague Brett McGurk`: the colleague of who is spoken to. */
const STRANGERS: ReadonlySet<string> = new Set(['your', 'a', 'any', 'no'])
const LINKS: ReadonlySet<string> = new Set(['from', 'of', 'in'])
const DETERMINERS: ReadonlySet<string> = new Set(['his', 'her', 'their', 'the', 'its'])
const JOINTS: ReadonlySet<string> = new Set(['and', '&', 'with'])
