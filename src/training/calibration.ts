import type { Judgement } from './evaluate.js'

/** Steps of the table that the model carries: a twentieth each. */
const STEPS = 20
export const BINS = 10

type Found = Pick<Judgement, 'verdict' | 'confidence'>

/**
 * Fits what the tagger says to what is true, by a curve that only rises: isotonic regression by pooling adjacent violators, read off
 * at equal steps. Zadrozny, Elkan, "Transforming classifier scores into accurate multiclass probability estimates", KDD 2002.
 */
export function fitCalibration(judgements: readonly Found[]): Float32Array {
  const points = judgements
    .filter(({ verdict }) => verdict !== 'missed')
    .map(({ verdict, confidence }) => ({ x: confidence, sum: verdict === 'right' ? 1 : 0, count: 1 }))
    .sort((a, b) => a.x - b.x)
  const pools: { x: number; sum: number; count: number }[] = []
  for (const point of points) {
    let pool = point
    for (let last = pools.at(-1); last !== undefined && last.sum * pool.count >= pool.sum * last.count; ) {
      pools.pop()
      const count = last.count + pool.count
      pool = { x: (last.x * last.count + pool.x * pool.count) / count, sum: last.sum + pool.sum, count }
      last = pools.at(-1)
    }
    pools.push(pool)
  }
  return Float32Array.from({ length: STEPS + 1 }, (_, step) => valueAt(pools, step / STEPS))
}

/** A straight line between the middles of the pools; the first and the last hold beyond them. */
function valueAt(pools: readonly { x: number; sum: number; count: number }[], x: number): number {
  const after = pools.findIndex((pool) => pool.x >= x)
  const high = pools[after < 0 ? pools.length - 1 : after]
  const low = pools[after < 0 ? pools.length - 1 : Math.max(0, after - 1)]
  if (high === undefined || low === undefined) return x
  const [a, b] = [low.sum / low.count, high.sum / high.count]
  return high.x === low.x ? b : a + ((b - a) * (x - low.x)) / (high.x - low.x)
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
