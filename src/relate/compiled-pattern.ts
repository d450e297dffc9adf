/** One step of a parsed pattern, as compromise documents it. */
export interface Step {
  readonly word?: string
  readonly tag?: string
  readonly fastOr?: ReadonlySet<string>
  readonly choices?: readonly (readonly Step[])[]
  readonly optional?: boolean
  readonly negative?: boolean
  readonly start?: boolean
}

/** What a sentence must have for a pattern: the cheap test that most sentences fail. */
export interface PatternNeeds {
  /** The words and tags that a match can begin with. */
  readonly first: readonly string[]
  /** For each step that has to match: the words and tags of which it takes one. */
  readonly needs: readonly (readonly string[])[]
}

/**
 * What compromise parsed, as a line of needs and one of steps, in JSON. Anchored: the matcher then tries no other beginning than the one
 * that it is shown.
 *
 * @throws Error for a pattern that could begin with any word, or that JSON cannot hold.
 */
export function linesOf(match: string, steps: readonly Step[]): string {
  const [step] = steps
  const first = step === undefined || step.optional || step.negative ? [] : keysOf(step)
  if (step === undefined || first.length === 0) throw new Error(`a pattern has to begin with a word or a tag: ${match}`)
  const needs = steps
    .filter(({ optional, negative }) => !optional && !negative)
    .map(keysOf)
    .filter((keys) => keys.length > 0)
  const anchored = [{ ...step, start: true }, ...steps.slice(1)]
  const json = JSON.stringify(anchored, (key, value: unknown) => {
    if (value instanceof Set && key === 'fastOr') return [...value]
    if (value instanceof Set || value instanceof RegExp || typeof value === 'function')
      throw new Error(`cannot be kept: ${key} of ${match}`)
    return value
  })
  return `${JSON.stringify({ first, needs })}\n${json}`
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

function stepFrom({ fastOr, choices, ...step }: KeptStep): Step {
  return {
    ...step,
    ...(fastOr && { fastOr: new Set(fastOr) }),
    ...(choices && { choices: choices.map((choice) => choice.map(stepFrom)) }),
  }
}

/** The words and tags of which a step takes one; of a choice of phrases, their first words. */
function keysOf({ word, tag, fastOr, choices }: Step): readonly string[] {
  if (word !== undefined) return [word]
  if (tag !== undefined) return [`#${tag}`]
  if (fastOr !== undefined) return [...fastOr]
  return choices?.flatMap(([step]) => (step === undefined ? [] : keysOf(step))) ?? []
}
