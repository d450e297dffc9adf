import { logOdds, oddsOfEntry } from '../recognise/people/calibrate.js'
import type { Judgement } from './evaluate.js'

const ENTRIES = 33
/** So many names of neighbouring probability are one point, so that a few lucky ones do not bend the curve. */
const NAMES_IN_POINT = 500
export const BINS = 10

type Found = Pick<Judgement, 'verdict' | 'confidence'>

interface Pool {
  /** Mean log-odds. */
  readonly x: number
  /** The share that is right. */
  readonly y: number
  readonly count: number
}

/**
 * Fits what the tagger says to what is true, by a curve that only rises: isotonic regression by pooling adjacent violators, read off
 * at equal steps of log-odds. Zadrozny, Elkan, "Transforming classifier scores into accurate multiclass probability estimates", KDD 2002.
 */
export function fitCalibration(judgements: readonly Found[]): Float32Array {
  const pools: Pool[] = []
  for (const point of toPoints(judgements)) {
    let pool = point
    for (let last = pools.at(-1); last !== undefined && last.y >= pool.y; last = pools.at(-1)) {
      pool = merge([last, pool])
      pools.pop()
    }
    pools.push(pool)
  }
  return Float32Array.from({ length: ENTRIES }, (_, k) => valueAt(pools, oddsOfEntry(k, ENTRIES)))
}

function toPoints(judgements: readonly Found[]): Pool[] {
  const names = judgements
    .filter(({ verdict }) => verdict !== 'missed')
    .map(({ verdict, confidence }) => ({ x: logOdds(confidence), y: verdict === 'right' ? 1 : 0, count: 1 }))
    .sort((a, b) => a.x - b.x)
  const points: Pool[] = []
  for (let i = 0; i < names.length; i += NAMES_IN_POINT) points.push(merge(names.slice(i, i + NAMES_IN_POINT)))
  return points
}

function merge(pools: readonly Pool[]): Pool {
  const count = pools.reduce((sum, pool) => sum + pool.count, 0)
  const mean = (of: (pool: Pool) => number): number =>
    pools.reduce((sum, pool) => sum + of(pool) * pool.count, 0) / count
  return { x: mean(({ x }) => x), y: mean(({ y }) => y), count }
}

/** A straight line between the middles of the pools; the first and the last hold beyond them. */
function valueAt(pools: readonly Pool[], x: number): number {
  const after = pools.findIndex((pool) => pool.x >= x)
  const high = pools[after < 0 ? pools.length - 1 : after]
  const low = pools[after < 0 ? pools.length - 1 : Math.max(0, after - 1)]
  if (high === undefined || low === undefined) return 0
  return high.x === low.x ? high.y : low.y + ((high.y - low.y) * (x - low.x)) / (high.x - low.x)
}

export interface Bin {
  /** The mean of what the tagger says, and the share that is right. */
  readonly said: number
  readonly right: number
  readonly count: number
}

/** Ten bins of equal width over [0, 1]; empty ones are left out. */
export function reliability(judgements: readonly Found[]): Bin[] {
  const bins = Array.from({ length: BINS }, () => ({ said: 0, right: 0, count: 0 }))
  for (const { verdict, confidence } of judgements) {
    const bin = bins[Math.min(BINS - 1, Math.floor(confidence * BINS))]
    if (verdict === 'missed' || bin === undefined) continue
    bin.said += confidence
    bin.right += verdict === 'right' ? 1 : 0
    bin.count++
  }
  return bins
    .filter(({ count }) => count > 0)
    .map(({ said, right, count }) => ({ said: said / count, right: right / count, count }))
}
