import type { AgreementStatus } from '../../model.js'
import type { Reading } from '../readings.js'
import { RULES } from '../rules/all.js'
import type { Draft } from './draft.js'
import type { SigningDate } from './signing-date.js'
import type { StatusClue } from './status.js'

/** What `statusOf` was given. */
interface StatusGrounds {
  readonly draft: Draft
  readonly clues: readonly StatusClue[]
  readonly signing: SigningDate | undefined
}

/** `Signed: “signed” in sentence 2, by the rules object and subject`: the first thing that says the status that was chosen. */
export function explainStatus(status: AgreementStatus, { draft, clues, signing }: StatusGrounds): string {
  const name = `${status.charAt(0).toUpperCase()}${status.slice(1).replace('-', ' ')}`
  const clue = clues.find((found) => found.status === status)
  if (clue !== undefined) return `${name}: ${wordsOf(clue)}`
  const content = draft.readings.find((reading) => reading.content !== undefined)
  if (signing?.isOld && content !== undefined)
    return `${name}: signed well before the article, and spoken of in the present in ${placeOf(content)}`
  if (status === 'planned') return `${name}: spoken of as still to come, without a verb that says more`
  if (status === 'in-force' && signing?.isOld && clues.some((found) => found.status === 'signed'))
    return `${name}: signed well before the article, and spoken of as it is today`
  return draft.readings[0]?.phrase?.indefinite
    ? `${name}: brought up as new, without a verb that says more`
    : `${name}: spoken of as known, without a verb that says more`
}

function wordsOf({ reason, reading }: StatusClue): string {
  const [words = '', rules] = reason.split(': ')
  if (rules !== undefined) return `“${words}” in ${placeOf(reading)}, by ${rulesIn(rules.split(' + '))}`
  if (ruleNames().has(reason)) return `by the rule ${reason} in ${placeOf(reading)}`
  return reason === 'signatures' ? `signatories in ${placeOf(reading)}` : `called “${reason}” in ${placeOf(reading)}`
}

/** `the rules object and subject` */
export function rulesIn(names: readonly string[]): string {
  return names.length === 1 ? `the rule ${names[0]}` : `the rules ${names.slice(0, -1).join(', ')} and ${names.at(-1)}`
}

let names: ReadonlySet<string> | undefined

function ruleNames(): ReadonlySet<string> {
  names ??= new Set(RULES.map(({ name }) => name))
  return names
}

/** Sentences count from 1. */
export function placeOf({ sentence }: Reading): string {
  return `sentence ${sentence.index + 1}`
}
