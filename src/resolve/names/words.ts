import {
  ARTICLES,
  DESCENT,
  FIRM_PARTICLES,
  isSunArticle,
  KUNYA,
  LOOSE_PARTICLES,
  ONLY_SMALL,
  patronymicGender,
  SERVANT,
  SON_OF,
} from './affixes.js'
import { isEasternSurname } from './family-first.js'
import { foldLetters } from './fold.js'
import { classesOf, isGivenName } from './given-names.js'
import { isDigraph } from './initials.js'
import type { Gender, Reading } from './parse.js'
import { skeletonsOf } from './skeleton.js'

/** `descent`: bin, ben. `article`: al-, which comes and goes. `loose`: may be left out in short forms. `firm`: may not. */
export type Particle = 'descent' | 'article' | 'loose' | 'firm'

/** One word of a name. */
export interface NameWord {
  /** Folded letters, without particles. */
  readonly key: string
  /** `skeletonOf` the key, and the other one where letters are ambiguous. */
  readonly skeletons: readonly string[]
  readonly initial: boolean
  /** A widespread given name, wherever it stands. */
  readonly givenName: boolean
  /** The classes of given names that may be one which it is in: `Joe`, `Joseph`. */
  readonly classes: readonly number[]
  /** A surname of those that open a name: `Xi`. */
  readonly easternSurname: boolean
  readonly patronymic: boolean
  /** What stands before the word. */
  readonly particle: Particle | undefined
  /** The particles' letters: `vonder`. */
  readonly particles: string
  /** Words that hyphens tie together share a group. */
  readonly group: number
}

interface Piece {
  readonly text: string
  readonly key: string
  readonly group: number
  /** A hyphen follows. */
  readonly tied: boolean
}

/**
 * The words of a name, in the order given name, patronymic, surname.
 *
 * @param particleFirst whether a particle may open the name (`Le Drian`).
 */
export function arrange(words: readonly string[], particleFirst = true): [Reading, Gender | undefined] {
  const pieces = words.flatMap(split)
  const read = joinParticles(pieces, particleFirst && words.slice(1, -1).every(isParticle))
  return surnameLast(read.length > 0 ? read : pieces.map((piece) => plainWord(piece)))
}

function split(word: string, group: number): Piece[] {
  const parts = word.split(/[-\u2010-\u2015]/).filter(Boolean)
  return parts
    .map((text, at) => ({ text, key: foldLetters(text), group, tied: at < parts.length - 1 }))
    .filter((piece) => piece.key !== '')
}

function plainWord({ text, key, group }: Piece, particle?: Particle, particles = ''): NameWord {
  const initial = (key.length === 1 && text !== key) || (text.endsWith('.') && isDigraph(key))
  const whole = servantOf(key)
  return {
    key: whole,
    skeletons: initial ? [] : skeletonsOf(whole),
    initial,
    givenName: isGivenName(whole),
    classes: classesOf(whole),
    easternSurname: isEasternSurname(whole),
    patronymic: false,
    particle,
    particles,
    group,
  }
}

/** `abdelfattah`, `abderrahman` to `abdulfattah`, `abdulrahman`. */
function servantOf(key: string): string {
  if (!key.startsWith('abd') || key.length < 8) return key
  return key.replace(/^abd(?:ou|[aeou])(?:l|([rsznd])(?=\1))/, 'abdul')
}

function isParticle(word: string): boolean {
  const key = foldLetters(word)
  return LOOSE_PARTICLES.has(key) || FIRM_PARTICLES.has(key) || ARTICLES.has(key) || DESCENT.has(key)
}

function joinParticles(pieces: readonly Piece[], mayOpen: boolean): NameWord[] {
  const words: NameWord[] = []
  let particle: Particle | undefined
  let particles = ''
  for (let at = 0; at < pieces.length; at++) {
    const piece = pieces[at] as Piece
    const next = pieces[at + 1]
    const sonOf = words.length > 0 && SON_OF.has(piece.key)
    const found = next && !sonOf ? particleAt(piece, next, at > 0 || mayOpen) : undefined
    if (sonOf) words.push({ ...(words.pop() as NameWord), patronymic: true, particles: piece.key })
    else if (found) {
      particle = strongest(particle, found)
      particles += piece.key
    } else {
      const joined = next && joins(piece) ? joinServant(piece, next, pieces[at + 2]) : undefined
      if (joined) at += joined.taken
      words.push(plainWord(joined?.piece ?? piece, particle, particles))
      particle = undefined
      particles = ''
    }
  }
  return words
}

function joins({ key }: Piece): boolean {
  return SERVANT.has(key) || KUNYA.has(key)
}

/** `Abdel Fattah`, `Abd al-Fattah`, `Abdulfattah` all become `abdulfattah`; `Abu Mazen` becomes `abumazen`. */
function joinServant(piece: Piece, next: Piece, afterNext?: Piece): { piece: Piece; taken: number } {
  const skipsArticle = afterNext !== undefined && (ARTICLES.has(next.key) || isSunArticle(next.key, afterNext.key))
  const base = skipsArticle ? afterNext : next
  const first = SERVANT.has(piece.key) ? 'abdul' : piece.key.startsWith('a') ? 'abu' : 'umm'
  return { piece: { ...base, key: first + base.key }, taken: skipsArticle ? 2 : 1 }
}

function particleAt({ key, text, tied, group }: Piece, next: Piece, mayStand: boolean): Particle | undefined {
  const small = text === text.toLowerCase()
  if (tied && (ARTICLES.has(key) || isSunArticle(key, next.key))) return 'article'
  if (!(mayStand || small)) return undefined
  if (ONLY_SMALL.has(key) && !small) return undefined
  if (tied) return undefined
  if (DESCENT.has(key)) return key === 'ben' && group === 0 && !small ? undefined : 'descent'
  if (ARTICLES.has(key)) return small ? 'article' : 'loose'
  if (FIRM_PARTICLES.has(key)) return 'firm'
  return LOOSE_PARTICLES.has(key) ? 'loose' : undefined
}

function strongest(one: Particle | undefined, two: Particle): Particle {
  if (one === 'descent' || two === 'descent') return 'descent'
  return one === 'firm' || two === 'firm' ? 'firm' : two
}

/** `Taran Andriy Vasyliovych` and `Hasanov Zakir Asgar oglu` to given name, patronymic, surname. */
function surnameLast(words: readonly NameWord[]): [Reading, Gender | undefined] {
  const last = words.length - 1
  const genders = words.map((word) => (word.patronymic ? sonGender(word) : patronymicGender(word.key)))
  const isFather = (at: number): boolean => words[at]?.patronymic === true || genders[at] !== undefined
  const bySlavic = words.length === 3 && isFather(2) && !isFather(1)
  if (!genders.some(Boolean) && !words.some((word) => word.patronymic)) return [words, binGender(words)]
  const marked = words.map((word, at) => ({
    ...word,
    patronymic: at > 0 && words.length > 2 && isFather(at) && (at < last || bySlavic),
  }))
  const gender = genders.find((found, at) => found && marked[at]?.patronymic) ?? binGender(words)
  const [surname, ...rest] = marked
  if (bySlavic && surname) return [[...rest, surname], gender]
  return [marked, gender]
}

function sonGender(word: NameWord): Gender | undefined {
  return SON_OF.get(word.particles)
}

function binGender(words: readonly NameWord[]): Gender | undefined {
  const particle = words.find((word, at) => at > 0 && word.particle === 'descent')?.particles
  if (particle === 'bint' || particle === 'binti') return 'f'
  return particle === 'bin' || particle === 'ibn' ? 'm' : undefined
}
