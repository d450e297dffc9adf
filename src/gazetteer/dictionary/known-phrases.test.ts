import { describe, expect, test } from 'vitest'
import { tokenize } from '../../document/tokenize.js'
import { KnownPhrases } from './known-phrases.js'

function phrasesOf(...texts: readonly string[]): KnownPhrases {
  const phrases = new KnownPhrases(texts.length)
  for (const text of texts) phrases.add(text)
  return phrases
}

/** The longest phrase anywhere in the text, with its number. */
function found(phrases: KnownPhrases, text: string): [string, ...number[]][] {
  const tokens = tokenize(text)
  return tokens.flatMap((token, at): [string, ...number[]][] => {
    const phrase = phrases.longestAt(tokens, at, tokens.length)
    if (phrase === undefined) return []
    return [[text.slice(token.start, tokens[phrase.end - 1]?.end), ...phrase.numbers]]
  })
}

describe('a phrase', () => {
  test.each([
    ['Oyarzun', 'said Oyarzun.', 'Oyarzun'],
    ['Oyarzun', "Oyarzun's deputy", 'Oyarzun'],
    ['Nkosazana Dube', 'as NKOSAZANA DUBE said', 'NKOSAZANA DUBE'],
    ['Nkosazana Dube', 'as Nkosazana\nDube said', 'Nkosazana\nDube'],
    ['Jānis Bērziņš', 'Janis Berzins said', 'Janis Berzins'],
    ['Janis Berzins', 'Jānis Bērziņš said', 'Jānis Bērziņš'],
    ['Straße AG', 'of Strasse AG', 'Strasse AG'],
    ["Sana'a Works", 'the Sana’a Works', 'Sana’a Works'],
    ["O'Higgins", 'the O’Higgins', 'O’Higgins'],
    ['Al-Masri', 'with Al Masri', 'Al Masri'],
    ['Al Masri', 'with Al-Masri', 'Al-Masri'],
    ['Gen. Ito', 'with Gen. Ito today', 'Gen. Ito'],
    ['Acme "Skyline" Works', 'Acme Skyline Works won', 'Acme Skyline Works'],
    ['3rd Brigade', 'the 3rd Brigade', '3rd Brigade'],
    ['loiterer', 'Loiterer and', 'Loiterer'],
    ['UGV', 'a UGV was', 'UGV'],
    ['ROSOBORONTEST', 'of Rosoborontest', 'Rosoborontest'],
    ['Міноборони', 'said Міноборони today', 'Міноборони'],
    ['Johnson & Sons', 'by Johnson & Sons', 'Johnson & Sons'],
  ])('%s stands in "%s"', (phrase, text, span) => {
    expect(found(phrasesOf('Nothing Else', phrase), text)).toEqual([[span, 1]])
  })

  test.each([
    ['Oyarzun', 'Oyarzuns'],
    ['Oyarzun', 'oyarzun'],
    ['Nkosazana Dube', 'Nkosazana dube'],
    ['Nkosazana Dube', 'Nkosazana and Dube'],
    ['Nkosazana Dube', 'Nkosazana, Dube'],
    ['Nkosazana Dube', 'Nkosazana'],
    ['Rheintest', 'Rhein Test'],
    ['Rhein Test', 'Rheintest'],
    ['UGV', 'Ugv'],
    ['US', 'us'],
    ['Johnson & Sons', 'Johnson Sons'],
    ['constructor', '__proto__'],
  ])('%s does not stand in "%s"', (phrase, text) => {
    expect(found(phrasesOf(phrase, 'Rhein Other', 'Johnson Other'), text)).toEqual([])
  })

  test('the longest at a place counts, and all who share it in their order', () => {
    const phrases = phrasesOf('Lake', 'Lake Group', 'Lake Group Holding', 'lake group', 'LAKE GROUP')
    expect(found(phrases, 'Lake Group')).toEqual([['Lake Group', 1, 3, 4]])
    expect(found(phrases, 'Lake Group Holding')).toEqual([['Lake Group Holding', 2]])
    expect(found(phrases, 'Lake House')).toEqual([['Lake', 0]])
  })

  test('nothing goes beyond the limit', () => {
    const tokens = tokenize('Lake Group Holding')
    expect(phrasesOf('Lake Group', 'Lake').longestAt(tokens, 0, 1)).toEqual({ end: 1, numbers: [1] })
  })
})

describe('many phrases', () => {
  test('each is found again, and no other', () => {
    const texts = Array.from({ length: 20_000 }, (_, i) => `Name${i % 300} Of${(i * 7) % 1000} Number${i}`)
    const phrases = phrasesOf(...texts)
    for (let i = 0; i < texts.length; i += 97) expect(found(phrases, texts[i] ?? '')).toEqual([[texts[i], i]])
    expect(found(phrases, 'Name1 Of7 Number2')).toEqual([])
  })

  /** Words of one FNV-1a hash: a chain of pairs of which either leads to the same state. */
  const pairs: [string, string][] = []
  for (let state = 0x811c9dc5 | 0; pairs.length < 17; ) {
    const seen = new Map<number, string>()
    for (let i = 0; ; i++) {
      const word = i.toString(36).padStart(6, 'x')
      let hash = state
      for (const letter of word) hash = Math.imul(hash ^ letter.charCodeAt(0), 0x01000193)
      const other = seen.get(hash)
      seen.set(hash, word)
      if (other === undefined) continue
      pairs.push([other, word])
      state = hash
      break
    }
  }
  const colliding = (i: number) => pairs.map((pair, bit) => pair[(i >> bit) & 1]).join('')

  test.each<[string, string, (i: number) => string]>([
    ['one name', 'Kim ', () => 'Kim'],
    ['one hash', `${colliding(5)} `, colliding],
    ['one first word', 'Kim ', (i) => `Kim ${i}`],
    ['great length', 'Kim a a a ', (i) => `Kim ${'a '.repeat(90)}${i}`],
  ])('a hundred thousand of %s do not stop the work', (_, words, textOf) => {
    const phrases = phrasesOf(...Array.from({ length: 100_000 }, (_, i) => textOf(i)))
    const tokens = tokenize(words.repeat(2000))
    const begin = performance.now()
    for (let at = 0; at < tokens.length; at++) phrases.longestAt(tokens, at, tokens.length)
    expect(performance.now() - begin).toBeLessThan(1500)
  })
})
