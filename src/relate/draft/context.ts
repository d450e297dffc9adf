import type { Document, Sentence, Token } from '../../model.js'
import type { Reading } from '../readings.js'
import { NOBODY, size, union } from '../sentence/actor-list.js'
import { type ActorSpan, findActors } from '../sentence/actors.js'
import { type Cast, mainCountry, wordAt } from '../sentence/cast.js'
import type { Actor } from '../sentence/term.js'
import { partyKeys } from './sides.js'

/** How many sentences back `the two countries` may have been named. */
const LOOK_BACK = 4
/** So many sentences at the head of an article say whose news it is. */
const HEAD = 3
/** The first places that speak of an agreement say whose it is, or none does. */
const MOST_READINGS = 4

/** A stretch of text before or around an agreement, and who is in it: looked for when it is asked, for the first ones often do. */
class Scene {
  private found: readonly ActorSpan[] | undefined

  /**
   * Up to token `end` of the sentence.
   *
   * @param isOwn it is part of the agreement's own sentence: whoever acts there may be the missing side.
   * @param isOthers whoever stands behind a `with` is somebody else's partner: `talks with Oslo, and a pact with Rome`.
   */
  constructor(
    private readonly cast: Cast,
    private readonly sentence: Sentence,
    private readonly end: number,
    readonly isOwn: boolean,
    private readonly isWide = false,
    private readonly isOthers = false,
  ) {}

  /** Those who act there. */
  get acting(): Actor {
    return union(this.spans.filter(({ acts }) => acts).map(({ actor }) => actor))
  }

  /** And those who are only named: `in Ankara`, `of Kenya`. */
  get present(): Actor {
    const isWhole = this.isOwn && !this.isWide && this.end === this.sentence.endToken
    return isWhole ? NOBODY : union(this.spans.map(({ actor }) => actor))
  }

  /** The people and ministries there, and countries that stand side by side: they deal with each other. */
  get dealing(): Actor {
    return union(dealers(this.spans, this.cast).map(({ actor }) => actor))
  }

  private get spans(): readonly ActorSpan[] {
    this.found ??= findActors(this.cast, this.sentence).filter(
      ({ first }) => first < this.end && !(this.isOthers && wordAt(this.cast, first - 1) === 'with'),
    )
    return this.found
  }
}

/**
 * The sides of an agreement that its own words do not name in full: exactly so many as it takes, from its sentence, one before it or
 * the head of the article, holding all that are known. Countries are tried before organizations; nothing rather than a guess.
 *
 * @param count how many sides it has: 3 for `the trilateral agreement`.
 * @param isTrade companies sign it: where its own sentence or the one before names one, it is a side.
 * @param isPointing the text says `they`, `the two ministers`: people are looked for first.
 */
export function sidesFromContext(
  readings: readonly Reading[],
  cast: Cast,
  known: Actor,
  count: number,
  isPointing: boolean,
  isTrade: boolean,
): Actor | undefined {
  const scenes = readings.slice(0, MOST_READINGS).flatMap((reading) => scenesOf(reading, cast))
  for (const head of cast.document.sentences.slice(0, HEAD)) scenes.push(new Scene(cast, head, head.endToken, false))
  if (isPointing)
    for (const { dealing, isOwn } of scenes) {
      const found = fill([dealing], isOwn, known, count, false)
      if (found !== undefined) return found
    }
  if (isTrade) {
    const found = tradersOf(readings[0] as Reading, cast, known, count)
    if (found !== undefined) return found
  }
  for (const mixed of [false, true])
    for (const scene of scenes) {
      const found = fill(
        isPointing || scene.isOwn ? [scene.acting, scene.present] : [scene.dealing],
        scene.isOwn,
        known,
        count,
        mixed,
      )
      if (found !== undefined) return found
    }
  return besideMainCountry(readings, cast, known, count)
}

/** `The army operates drones that Baykar delivered under a contract`: who acts in the sentence, or the one before, and the company there. */
function tradersOf({ sentence, phrase }: Reading, cast: Cast, known: Actor, count: number): Actor | undefined {
  const { sentences } = cast.document
  for (let index = sentence.index; index >= Math.max(0, sentence.index - 1); index--) {
    const one = sentences[index] as Sentence
    const isOwn = index === sentence.index
    if (!isOwn && one.paragraph !== sentence.sentence.paragraph) return undefined
    // `Under a contract concluded in August the agency pays Terma`: they may all stand after it.
    const isFirst = phrase !== undefined && phrase.first - one.firstToken < 3
    const end = isOwn && !isFirst ? (phrase?.first ?? one.endToken) : one.endToken
    const spans = findActors(cast, one).filter(({ first }) => first < end)
    const companies = spans.filter(({ actor }) => actor.organizations.some((id) => !isOwnForce(id, known, cast)))
    if (companies.length === 0) continue
    const acting = spans.filter(({ acts, actor }) => acts && partyKeys(actor).length > 0)
    const sides = union([
      known,
      ...acting.slice(0, 1).map(({ actor }) => actor),
      ...companies.map(({ actor }) => actor),
    ])
    if (partyKeys(sides).length === count) return { ...sides, people: [] }
  }
  return undefined
}

/** `India signed a deal for six helicopters for the Army`: whom they are for is no other side. */
function isOwnForce(id: string, { countries }: Actor, { organizationById }: Cast): boolean {
  const organization = organizationById.get(id)
  if (organization?.type !== 'armed-service') return false
  return organization.country === undefined ? countries.length > 0 : countries.includes(organization.country)
}

function scenesOf({ sentence, phrase, partner }: Reading, cast: Cast): readonly Scene[] {
  const { sentences } = cast.document
  const own = sentence.sentence
  // `Under the agreement, the United States keeps troops in Honduras.`
  const isFirst = phrase !== undefined && phrase.first - own.firstToken < 3
  const isOthers = partner !== undefined && size(partner) > 0
  const scenes = [
    new Scene(cast, own, phrase?.first ?? own.endToken, true, false, isOthers),
    new Scene(cast, own, own.endToken, true, isFirst, isOthers),
  ]
  const first = Math.max(itemStart(cast.document, sentence.index), sentence.index - LOOK_BACK)
  for (let index = sentence.index - 1; index >= first; index--) {
    const before = sentences[index] as Sentence
    scenes.push(new Scene(cast, before, before.endToken, false))
  }
  return scenes
}

/** Those who speak for a side: people, ministries, and countries in a row (`Kenya and Ghana`). */
function dealers(spans: readonly ActorSpan[], cast: Cast): readonly ActorSpan[] {
  return spans.filter(({ kind, first, end, acts }, i) => {
    if (kind === 'Person' || kind === 'Office' || kind === 'Ministry') return true
    if (kind !== 'Country') return false
    const before = spans[i - 1]
    const after = spans[i + 1]
    if (!acts) return isPair(before, first, cast) || (after !== undefined && isPair(spans[i], after.first, cast))
    return (before !== undefined && first - before.end <= 2) || (after !== undefined && after.first - end <= 2)
  })
}

/** `the Russian-Uzbek alliance`: only a hyphen between them. */
function isPair(before: ActorSpan | undefined, first: number, cast: Cast): boolean {
  return before?.kind === 'Country' && before.end === first - 1 && HYPHENS.has(wordAt(cast, before.end))
}

const HYPHENS: ReadonlySet<string> = new Set(['-', '–'])

/** The known sides with those of the scene, when that makes the number. */
function fill(casts: readonly Actor[], isOwn: boolean, known: Actor, count: number, mixed: boolean): Actor | undefined {
  for (const [i, scene] of casts.entries()) {
    const own = mixed ? scene : { ...scene, organizations: [] }
    if (partyKeys(own).length === 0 || (!mixed && known.organizations.length > 0)) continue
    // A country and an organization make a pair only where the text already binds one of them, or both act beside it.
    if (mixed && partyKeys(known).length === 0 && own.countries.length > 0 && (!isOwn || i > 0)) continue
    const all = isOwn ? union([known, own]) : own
    const keys = partyKeys(all)
    if (keys.length === count && partyKeys(known).every((key) => keys.includes(key))) return all
  }
  return undefined
}

/** `Then there is Ankara. A protocol, signed in 2022, is in force.`: the country that the article is about, with the only other one. */
function besideMainCountry(readings: readonly Reading[], cast: Cast, known: Actor, count: number): Actor | undefined {
  const main = mainCountry(cast)
  const reading = readings[0]
  if (main === undefined || reading === undefined || count !== 2 || partyKeys(known).length > 0) return undefined
  const { sentences } = cast.document
  const { index, sentence } = reading.sentence
  for (let i = index; i >= 0 && sentences[i]?.paragraph === sentence.paragraph; i--) {
    const before = sentences[i] as Sentence
    const { countries } = union(findActors(cast, before).map(({ actor }) => actor))
    const others = countries.filter((country) => country !== main)
    if (others.length === 1) return { countries: [main, ...others], organizations: [], people: [] }
    if (others.length > 1) return undefined
  }
  return undefined
}

/** Sentences of a list item are looked at by themselves: the index of the item's first one, else 0. */
export function itemStart({ sentences, tokens }: Document, index: number): number {
  let first = index
  while (first > 0 && sentences[first - 1]?.paragraph === sentences[index]?.paragraph) first--
  const { lexeme } = tokens[(sentences[first] as Sentence).firstToken] as Token
  return BULLETS.has(lexeme.text) ? first : 0
}

/** A list of countries or organizations that stand side by side: `Turkey, Romania and Bulgaria`. */
export function listBefore(reading: Reading, cast: Cast): Actor | undefined {
  const first = Math.max(itemStart(cast.document, reading.sentence.index), reading.sentence.index - LOOK_BACK)
  for (let index = reading.sentence.index; index >= first; index--) {
    const sentence = cast.document.sentences[index] as Sentence
    const end = index === reading.sentence.index ? (reading.phrase?.first ?? sentence.endToken) : sentence.endToken
    const listed = listIn(findActors(cast, sentence).filter((span) => span.first < end))
    if (listed !== undefined) return listed
  }
  return undefined
}

function listIn(spans: readonly ActorSpan[]): Actor | undefined {
  let run: ActorSpan[] = []
  for (const span of spans) {
    const last = run.at(-1)
    const isNext = last !== undefined && span.first - last.end <= 2 && span.first > last.end
    if (!isNext && partyKeys(union(run.map(({ actor }) => actor))).length > 2) break
    run = isNext ? [...run, span] : [span]
  }
  const all = union(run.map(({ actor }) => actor))
  return partyKeys(all).length > 2 ? all : undefined
}

export const BULLETS: ReadonlySet<string> = new Set(['•', '–', '—', '-', '*', '·', '◦', '▪', '‣', '●', '■', '►', '--'])
