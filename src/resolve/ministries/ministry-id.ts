import type { CountryCode } from '../../model.js'

/** `UA/defence`, `LT/economy+innovation`; `defence` where the country is unknown. */
export function ministryId(country: CountryCode | undefined, portfolios: readonly string[]): string {
  const words = portfolios.join('+')
  return country === undefined ? words : `${country}/${words}`
}
