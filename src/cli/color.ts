import type { ColorLevel } from '../render/renderer.js'
import type { Io } from './io.js'

export const colorChoices = ['auto', 'always', 'never'] as const

export type ColorChoice = (typeof colorChoices)[number]

/**
 * How many colours to print: the option decides, then NO_COLOR (https://no-color.org), FORCE_COLOR (https://force-color.org),
 * TERM=dumb, and whether the reader is a terminal.
 */
export function colorLevel(choice: ColorChoice, isTerminal: boolean, env: Io['env']): ColorLevel {
  if (choice === 'never') return 0
  if (choice === 'always') return supported(env) || 1
  if (env.NO_COLOR) return 0
  const forced = env.FORCE_COLOR
  if (forced !== undefined) return forcedLevel(forced, env)
  return isTerminal ? supported(env) : 0
}

function forcedLevel(value: string, env: Io['env']): ColorLevel {
  if (value === '0' || value === 'false') return 0
  if (value === '1' || value === '2' || value === '3') return Number(value) as ColorLevel
  return supported(env) || 1
}

function supported({ TERM = '', COLORTERM = '' }: Io['env']): ColorLevel {
  if (TERM === 'dumb') return 0
  if (COLORTERM === 'truecolor' || COLORTERM === '24bit') return 3
  return /-256(color)?$/.test(TERM) ? 2 : 1
}
