import { describe, expect, it } from 'vitest'
import { countryByCode } from '../../gazetteer/countries.js'
import { likelihoodIn, originLikelihoods, origins } from './likelihood.js'

describe('originLikelihoods', () => {
  it.each<[string, string, string]>([
    ['Giorgi Kvirikashvili', 'GE', 'US'],
    ['Nguyen Van Thanh', 'VN', 'CN'],
    ['Zhang Guowei', 'CN', 'JP'],
    ['TANAKA Hiroshi', 'JP', 'FJ'],
    ['Jüri Tammsaar', 'EE', 'KR'],
    ['Arvydas Petrauskas', 'LT', 'PL'],
    ['Krzysztof Wójcicki', 'PL', 'LT'],
    ['Oluwaseun Adebayo', 'NG', 'NE'],
    ['Vardan Hakobyan', 'AM', 'AZ'],
    ['Elçin Məmmədov', 'AZ', 'AM'],
    ['Pekka Lehtonen', 'FI', 'SE'],
    ['Khalid bin Sultan Al Nuaimi', 'AE', 'FR'],
    ['Mehmet Yıldız', 'TR', 'GR'],
    ['Nikos Papadimitriou', 'GR', 'TR'],
  ])('%s is rather of %s than of %s', (name, likelier, other) => {
    const likelihoods = originLikelihoods(name)
    expect(likelihoodIn(likelier, likelihoods)).toBeGreaterThan(2 * likelihoodIn(other, likelihoods))
  })

  it('sums to one, on any spelling', () => {
    for (const name of ['', '123', '王毅', 'a'.repeat(100_000), 'Ada Lovelace']) {
      expect(originLikelihoods(name).reduce((a, b) => a + b, 0)).toBeCloseTo(1)
    }
  })
})

describe('the kinds of names', () => {
  it('are named once, of countries that there are', () => {
    expect(new Set(origins.map(({ id }) => id)).size).toBe(origins.length)
    for (const { countries } of origins) for (const code of countries) expect(countryByCode(code), code).toBeDefined()
  })
})
