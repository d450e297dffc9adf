import { CLASSES } from './sentence/tags.js'

/** One step of a parsed pattern, as compromise documents it: what its matcher reads of the steps that our patterns have. */
export interface Step {
  readonly start?: boolean | undefined
  readonly word?: string | undefined
  readonly tag?: string | undefined
  readonly fastOr?: ReadonlySet<string> | undefined
  readonly choices?: readonly (readonly Step[])[] | undefined
  readonly operator?: string | undefined
  readonly optional?: boolean | undefined
  readonly negative?: boolean | undefined
  readonly greedy?: boolean | undefined
  readonly min?: number | undefined
  readonly max?: number | undefined
  readonly group?: string | undefined
}

/** What a sentence must have for a pattern: the cheap test that most sentences fail. */
export interface PatternNeeds {
  /** The words and tags that a match can begin with. */
  readonly first: readonly string[]
  /** One for each step that has to match, in their order. */
  readonly needs: readonly Need[]
}

export interface Need {
  /** The words and tags of which it takes one. */
  readonly keys: readonly string[]
  /** So many terms behind the need before it, at most; anywhere where that has no end. */
  readonly reach?: number
}

/**
 * What compromise parsed, as a line of needs and one of steps, in JSON. Anchored: the matcher then tries no other beginning than the one
 * that it is shown.
 *
 * @throws Error for a pattern that could begin with any word, that needs a class of words (`#Gap{1,3}`: the index of a sentence has none,
 * so nothing would ever match), that has a choice of several words behind a step of many words (compromise looks for single words
 * there), or that JSON cannot hold.
 */
export function linesOf(match: string, steps: readonly Step[]): string {
  const [step] = steps
  const first = step === undefined || step.optional || step.negative ? [] : keysOf(step)
  if (step === undefined || first.length === 0) throw new Error(`a pattern has to begin with a word or a tag: ${match}`)
  const needs = needsOf(steps)
  const unknown = [first, ...needs.map(({ keys }) => keys)]
    .flat()
    .find((key) => key.startsWith('#') && CLASSES.has(key.slice(1)))
  if (unknown !== undefined) throw new Error(`a pattern cannot need ${unknown}, a class of words: ${match}`)
  const early = steps.findIndex((one, at) => one.choices?.some(({ length }) => length > 1) && steps[at - 1]?.greedy)
  if (early >= 0) throw new Error(`choices of several words never match behind a step of many: ${match}`)
  const anchored = [{ ...step, start: true }, ...steps.slice(1)]
  const json = JSON.stringify(anchored, (key, value: unknown) => {
    if (value instanceof Set && key === 'fastOr') return [...value]
    if (value instanceof Set || value instanceof RegExp || typeof value === 'function')
      throw new Error(`cannot be kept: ${key} of ${match}`)
    return value
  })
  return `${JSON.stringify({ first, needs })}\n${json}`
}

function needsOf(steps: readonly Step[]): readonly Need[] {
  const needs: Need[] = []
  let reach = 0
  for (const step of steps) {
    const keys = step.optional || step.negative ? [] : keysOf(step)
    if (keys.length > 0) {
      needs.push(Number.isFinite(reach) ? { keys, reach } : { keys })
      reach = 0
    }
    reach += longest(step)
  }
  return needs
}

/** How many terms a step takes at most. */
function longest({ greedy, max, choices }: Step): number {
  const length = Math.max(1, ...(choices ?? []).map((choice) => choice.length))
  return greedy ? length * (max ?? Number.POSITIVE_INFINITY) : length
}

export function needsFrom(lines: string): PatternNeeds {
  return JSON.parse(lines.slice(0, lines.indexOf('\n'))) as PatternNeeds
}

export function stepsFrom(lines: string): readonly Step[] {
  return (JSON.parse(lines.slice(lines.indexOf('\n') + 1)) as KeptStep[]).map(stepFrom)
}

type KeptStep = Omit<Step, 'fastOr' | 'choices'> & {
  readonly fastOr?: readonly string[]
  readonly choices?: readonly (readonly KeptStep[])[]
}

/** Every field in one order, also those that are absent: the matcher reads objects of one shape fast. */
function stepFrom(step: KeptStep): Step {
  const { start, word, tag, fastOr, choices, operator, optional, negative, greedy, min, max, group } = step
  return {
    start,
    word,
    tag,
    fastOr: fastOr && new Set(fastOr),
    choices: choices?.map((choice) => choice.map(stepFrom)),
    operator,
    optional,
    negative,
    greedy,
    min,
    max,
    group,
  }
}

/** The words and tags of which a step takes one; of a choice of phrases, their first words. */
function keysOf({ word, tag, fastOr, choices }: Step): readonly string[] {
  if (word !== undefined) return [word]
  if (tag !== undefined) return [`#${tag}`]
  if (fastOr !== undefined) return [...fastOr]
  return choices?.flatMap(([step]) => (step === undefined ? [] : keysOf(step))) ?? []
}
