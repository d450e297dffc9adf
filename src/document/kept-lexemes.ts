import type { Lexeme, TokenKind } from '../model.js'
import { type Units, unitsOf } from './characters.js'
import { makeLexeme, unshared } from './lexeme.js'
import { clearMemo, clearMemos } from './lexeme-memo.js'
import { resized } from './resized.js'

/** From so many lexemes on, those that were met once are forgotten before the next text. */
const MANY = 24_000
/** So many stay at most, that there is room for new ones. */
const MOST_STAY = (MANY * 3) / 4
const LONGEST_KEPT = 40
const FEWEST_SLOTS = 1 << 16

/** What a slot holds: 0 or the lexeme's number, its hash, where its units begin in `written`, and its kind and length. */
const SLOT_SIZE = 4
const WHAT = 0xffff
const MET_AGAIN = 1 << 16

/**
 * The lexemes that were met, in an open hash table with linear probing by their units (Knuth, The Art of Computer Programming 3, 6.4): a
 * word that was met before is found without making a string of it. What is asked of a slot stands together, so that a word costs the
 * processor's cache one line here.
 *
 * When there are many, those that were met again since the last time get a second chance (Corbató, "A paging experiment with the Multics
 * system", 1969): the words of a language stay, and what one article alone has goes.
 */
let slots: Int32Array = new Int32Array(FEWEST_SLOTS * SLOT_SIZE)
let written = new Uint16Array(MANY * 8)
let writtenEnd = 0
/** What both are copied to when lexemes are forgotten: they change places, for such room is slow to be given back. */
let spareSlots: Int32Array = new Int32Array(0)
let spareWritten = new Uint16Array(0)
/** By their numbers, from 1. A number is free again when its lexeme is forgotten. */
let kept: (Lexeme | undefined)[] = [undefined]
let free: number[] = []
/** Numbers of lexemes that are too long to be found again. */
let passing: number[] = []
let generation = 0

/** The lexeme of the units from `start` to `end` of a text. Equal texts share one while it is kept. */
export function lexemeAt(text: string, units: Units, start: number, end: number, kind: TokenKind): Lexeme {
  const length = end - start
  if (length > LONGEST_KEPT) return passingLexeme(text.slice(start, end), kind)
  const what = (codeOf(kind) << 8) | length
  let hash = FNV_BASIS ^ what
  for (let i = start; i < end; i++) hash = Math.imul(hash ^ (units[i] as number), FNV_PRIME)
  const mask = slots.length - 1
  let slot = slotOf(hash, mask)
  for (let number = slots[slot] as number; number !== 0; number = slots[slot] as number) {
    const known = slots[slot + 3] as number
    if (
      slots[slot + 1] === hash &&
      (known & WHAT) === what &&
      isWritten(slots[slot + 2] as number, units, start, end)
    ) {
      slots[slot + 3] = known | MET_AGAIN
      return kept[number] as Lexeme
    }
    slot = (slot + SLOT_SIZE) & mask
  }
  const lexeme = makeLexeme(unshared(text.slice(start, end)), kind, takeNumber())
  kept[lexeme.number] = lexeme
  fill(slot, lexeme.number, hash, write(units, start, end), what)
  if (kept.length * 2 * SLOT_SIZE > slots.length) rehash(new Int32Array(slots.length * 2))
  return lexeme
}

/** The lexeme of a word that stands in no article. */
export function lexemeOf(text: string, kind: TokenKind): Lexeme {
  return lexemeAt(text, unitsOf(text), 0, text.length, kind)
}

/** Keeps a lexeme that was forgotten until the next text is read; returns its new number. */
export function keepAgain(lexeme: Lexeme): number {
  lexeme.number = takeNumber()
  return keepInPassing(lexeme)
}

/** All lexemes that are kept have numbers below this. */
export function endOfNumbers(): number {
  return kept.length
}

/** Counts how often lexemes were forgotten. Whoever keeps lexemes must let go then of those that are not kept, or they are there twice. */
export function lexemeGeneration(): number {
  return generation
}

/** Forgets what is seldom met, when there are many lexemes. Called before a text is read. */
export function makeRoomForLexemes(): void {
  for (const number of passing) release(number)
  passing = []
  if (kept.length > 2 * MANY) forgetAll()
  else if (kept.length - free.length > MANY) forgetSeldom()
}

/** After a text of a million words: nothing that it needed stays. */
function forgetAll(): void {
  generation++
  for (let number = 1; number < kept.length; number++) release(number)
  slots = new Int32Array(FEWEST_SLOTS * SLOT_SIZE)
  written = new Uint16Array(MANY * 8)
  writtenEnd = 0
  kept = [undefined]
  free = []
  clearMemos()
}

function forgetSeldom(): void {
  generation++
  let room = MOST_STAY
  for (let slot = 0; slot < slots.length; slot += SLOT_SIZE) {
    const number = slots[slot] as number
    if (number === 0) continue
    const what = slots[slot + 3] as number
    const stays = (what & MET_AGAIN) !== 0 && room-- > 0
    slots[slot + 3] = what & WHAT
    if (!stays) release(number)
  }
  const [oldSlots, oldWritten] = [slots, written]
  written = spareWritten.length === oldWritten.length ? spareWritten : new Uint16Array(oldWritten.length)
  writtenEnd = 0
  rehash(spareSlots.length === oldSlots.length ? spareSlots.fill(0) : new Int32Array(oldSlots.length), oldWritten)
  spareSlots = oldSlots
  spareWritten = oldWritten
}

/** Puts the slots of kept lexemes into an empty table; with `units` given, also copies theirs from there to `written`. */
function rehash(empty: Int32Array, units?: Uint16Array): void {
  const old = slots
  slots = empty
  const mask = slots.length - 1
  for (let from = 0; from < old.length; from += SLOT_SIZE) {
    const number = old[from] as number
    if (number === 0 || kept[number] === undefined) continue
    const hash = old[from + 1] as number
    const what = old[from + 3] as number
    let at = old[from + 2] as number
    if (units !== undefined) at = write(units, at, at + (what & 0xff))
    let slot = slotOf(hash, mask)
    while (slots[slot] !== 0) slot = (slot + SLOT_SIZE) & mask
    fill(slot, number, hash, at, what)
  }
}

function fill(slot: number, number: number, hash: number, at: number, what: number): void {
  slots[slot] = number
  slots[slot + 1] = hash
  slots[slot + 2] = at
  slots[slot + 3] = what
}

function passingLexeme(text: string, kind: TokenKind): Lexeme {
  const lexeme = makeLexeme(text, kind, takeNumber())
  keepInPassing(lexeme)
  return lexeme
}

function keepInPassing(lexeme: Lexeme): number {
  kept[lexeme.number] = lexeme
  passing.push(lexeme.number)
  return lexeme.number
}

/** A number that no kept lexeme has, and of which nothing is known. */
function takeNumber(): number {
  const number = free.pop() ?? kept.length
  clearMemo(number)
  return number
}

function release(number: number): void {
  const lexeme = kept[number]
  if (lexeme === undefined) return
  lexeme.number = 0
  kept[number] = undefined
  free.push(number)
}

function slotOf(hash: number, mask: number): number {
  return ((hash ^ (hash >>> 15)) * SLOT_SIZE) & mask
}

function isWritten(from: number, units: Units, start: number, end: number): boolean {
  for (let i = start, at = from; i < end; i++, at++) if (units[i] !== written[at]) return false
  return true
}

/** Keeps a copy of the units from `start` to `end`; returns where it begins. */
function write(units: Uint16Array, start: number, end: number): number {
  const from = writtenEnd
  writtenEnd += end - start
  if (writtenEnd > written.length) written = resized(written, written.length * 2)
  for (let i = start, at = from; i < end; i++, at++) written[at] = units[i] as number
  return from
}

function codeOf(kind: TokenKind): number {
  if (kind === 'word') return 0
  if (kind === 'punctuation') return 1
  if (kind === 'number') return 2
  return kind === 'url' ? 3 : 4
}

/** FNV-1a, http://www.isthe.com/chongo/tech/comp/fnv/; kind and length go before the units. */
const FNV_BASIS = 0x811c9dc5
const FNV_PRIME = 0x01000193
