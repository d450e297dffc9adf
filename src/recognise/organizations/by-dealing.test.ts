import { describe, expect, test } from 'vitest'
import { recogniseCountries } from '../countries.js'
import { readMarked } from '../marked-text.js'
import { recogniseOrganizations } from '../organizations.js'

/** The names of organizations; people are marked with brackets. */
function namesIn(marked: string): readonly string[] {
  const { document, people } = readMarked(marked)
  return recogniseOrganizations(document, recogniseCountries(document, people), people).map(({ text }) => text)
}

describe('names that no gazetteer holds', () => {
  test.each([
    ['Tarn Armour and Kivu Marine signed a memorandum in Kigali.', ['Tarn Armour', 'Kivu Marine']],
    ['In May Boniface & Daughters has signed an agreement with Chile.', ['Boniface & Daughters']],
    ['A contract with the Norwegian company Nordvik Marine was signed.', ['Nordvik Marine']],
    ['Peru cancelled the contract with the Galician shipyard Castrelo. Castrelo will sue.', ['Castrelo', 'Castrelo']],
    ['Fjell Optikk, a Norwegian maker of sights, has won a contract from Latvia.', ['Fjell Optikk']],
    ['Kazakhstan Turbine signed a contract with Nurtas.', ['Kazakhstan Turbine', 'Nurtas']],
    ['The ministry awarded Haviq a contract for radars.', ['Haviq']],
    ['A contract was awarded to Zenitar Optics in March.', ['Zenitar Optics']],
    ['The state-owned Bukavu Arsenal makes shells.', ['Bukavu Arsenal']],
    ['Under the deal with Leonardo Helicopters, Malta gets two.', ['Leonardo Helicopters']],
  ])('%s', (text, names) => {
    expect(namesIn(text)).toEqual(names)
  })

  test.each([
    'Officials signed an agreement on Monday.',
    'The Defence Ministry signed a contract with Brussels.',
    'President [[Ana Ruiz]] signed an agreement with Prime Minister [[Jan Novak]].',
    'The Foreign Minister of Peru signed a memorandum with Chile.',
    'On Tuesday Ukraine signed a contract with the Galician yards.',
    'They handed a letter to General [[Ruiz]] about the agreement with Tbilisi.',
    'Ground-based Air Defence was discussed under the agreement.',
    'The company will grow.',
    'An Iranian-backed Houthi force attacked.',
  ])('no names: %s', (text) => {
    expect(namesIn(text)).toEqual([])
  })
})
