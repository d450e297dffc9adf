import { describe, expect, it } from 'vitest'
import { SHAPES } from './shapes.js'
import { timeStages } from './stages.js'

const SHORT = 25_000
const LONG = 4 * SHORT
/** Four times the text takes four times as long; the rest is noise, caches and the collector. */
const MOST_GROWTH = 8
/** Below this a stage's time, in milliseconds, is too short to compare. */
const LEAST = 100
/** The whole pipeline, in milliseconds; usually a fifth of it. */
const MOST = 2000

describe('hostile text', () => {
  timeStages((SHAPES['agreements told'] as (length: number) => string)(SHORT / 4))

  it.each(Object.entries(SHAPES))(
    'takes each stage time in proportion: %s',
    { timeout: 60_000, retry: 3 },
    (_, textOf) => {
      const short = timeStages(textOf(SHORT))
      const long = timeStages(textOf(LONG))
      const slow = Object.entries(long).filter(
        ([stage, time]) => time > LEAST && time > MOST_GROWTH * (short[stage] ?? 0),
      )
      expect(slow).toEqual([])
      expect(Object.values(long).reduce((sum, time) => sum + time, 0)).toBeLessThan(MOST)
    },
  )
})
