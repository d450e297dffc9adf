import type { CountryCode } from '../../model.js'

/** Points for and against each country as the one that an office belongs to. */
export type Points = Map<CountryCode, number>

export function addPoints(points: Points, country: CountryCode, amount: number): void {
  points.set(country, (points.get(country) ?? 0) + amount)
}
