import type { CountryCode } from '../../model.js'

/** Points for and against each country as the one that an office belongs to. They are few: a list is searched sooner than a map. */
export class Points {
  readonly countries: CountryCode[]
  readonly amounts: number[]

  /** @param from what there is to begin with. */
  constructor(from?: Points) {
    this.countries = from === undefined ? [] : from.countries.slice()
    this.amounts = from === undefined ? [] : from.amounts.slice()
  }

  add(country: CountryCode, amount: number): void {
    const at = this.#placeOf(country)
    this.amounts[at] = (this.amounts[at] as number) + amount
  }

  addAll({ countries, amounts }: Points): void {
    for (let at = 0; at < countries.length; at++) this.add(countries[at] as CountryCode, amounts[at] as number)
  }

  /** Keeps the better of two amounts for a country, and of two against it the worse. */
  keepFarther(country: CountryCode, amount: number): void {
    const at = this.#placeOf(country)
    const known = this.amounts[at] as number
    this.amounts[at] = amount > 0 ? Math.max(known, amount) : Math.min(known, amount)
  }

  #placeOf(country: CountryCode): number {
    const known = this.countries.indexOf(country)
    if (known >= 0) return known
    this.countries.push(country)
    return this.amounts.push(0) - 1
  }
}
