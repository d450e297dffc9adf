import { describe, expect, it } from 'vitest'
import { readDocument } from '../document/read.js'
import type { PersonMention } from '../model.js'
import { withoutOtherNames } from './not-people.js'

const kept = (text: string, ...names: string[]): string[] => {
  const document = readDocument(text)
  const people = names.map((name): PersonMention => {
    const start = text.indexOf(name)
    const end = start + name.length
    const firstToken = document.tokens.findIndex((token) => token.start === start)
    const endToken = document.tokens.findIndex((token) => token.end === end) + 1
    return { kind: 'person', start, end, text: name, firstToken, endToken, sentence: 0, confidence: 0.9 }
  })
  return withoutOtherNames(document, people).map(({ text: name }) => name)
}

describe('withoutOtherNames', () => {
  it.each<[string, string, string[], string[]]>([
    ['a country that acts', 'Oman was mediating.', ['Oman'], []],
    ['a capital that acts', "Quito's airlines protested.", ['Quito'], []],
    ['a country of two words', "El Salvador's minister spoke.", ['El Salvador'], []],
    ['a person called like a country', 'Then Mr San Marino spoke.', ['San Marino'], ['San Marino']],
    ['a people', 'Poles had chosen.', ['Poles'], []],
    ['a company', 'He signed with Rheinmetall.', ['Rheinmetall'], []],
    ['part of a company', 'He signed with Lockheed Martin.', ['Lockheed'], []],
    ['a person', 'Then Castellanos spoke.', ['Castellanos'], ['Castellanos']],
    ['a given name that is a country', 'Chad Wolf came. Chad spoke.', ['Chad Wolf', 'Chad'], ['Chad Wolf', 'Chad']],
    ['a family name that is a capital', 'Then Mr Paris spoke.', ['Paris'], ['Paris']],
    ['an airport', 'At Jorge Smit International Airport he left.', ['Jorge Smit'], []],
    ['a school', 'The Heydar Smit Military Institute opened.', ['Heydar Smit'], []],
    ['a mountain', 'They met on Mont Valérien.', ['Mont Valérien'], []],
    ['a fort', 'They train at Fort Leonard Smit today.', ['Leonard Smit'], []],
    ['an operation', 'In Operation Anna Berg they won.', ['Anna Berg'], []],
    [
      'who commands an operation',
      'The Commander of the Joint Forces Operation Anna Berg spoke.',
      ['Anna Berg'],
      ['Anna Berg'],
    ],
    ['who is the one who', 'Anna Berg was the one who founded the union.', ['Anna Berg'], ['Anna Berg']],
    [
      'who leads what is described',
      'The movement led by Anna Berg was a large party that won.',
      ['Anna Berg'],
      ['Anna Berg'],
    ],
    ['a producer of music', 'They met Anna Berg, a producer that she admired.', ['Anna Berg'], ['Anna Berg']],
    ['whom a letter addresses', 'Please update daily\n\nLouise,\nit rains.', ['Louise'], ['Louise']],
    ['a minister of a country', 'The Minister of India S. Smit spoke.', ['S. Smit'], ['S. Smit']],
    ['a ship', 'HMAS Anna Berg left port.', ['Anna Berg'], []],
    [
      'ships of a class',
      'Two Bergamini-class frigates, the Carlo Bergamini among them. Minister Bergamini waved.',
      ['Bergamini', 'Carlo Bergamini'],
      [],
    ],
    ['an agency in the dateline', 'SEOUL, Aug. 14, 2024 (Hankook Smit) — It rained.', ['Hankook Smit'], []],
    ['a station', 'He told Smit Radijas so.', ['Smit Radijas'], []],
    ['a yard', 'The Spanish shipyard Cardama lost it.', ['Cardama'], []],
    ['a model', 'Six Caesar howitzers came.', ['Caesar'], []],
    ['the end of a known name', 'The Arsenal do Alfeite helps.', ['Alfeite'], []],
    ['a party', 'Then Meretz left the coalition.', ['Meretz'], []],
    ['a party without its diacritics', 'Then Fianna Fail won.', ['Fianna Fail'], []],
    ['a paper', 'He told Hurriyet so.', ['Hurriyet'], []],
    ['the end of a paper’s name', 'He told Corriere della Sera so.', ['Sera'], []],
    ['a party’s name after a title', 'Then Mr. Meretz spoke.', ['Meretz'], ['Meretz']],
    [
      'a party’s name in a longer name',
      'Anna Meretz came. Meretz spoke.',
      ['Anna Meretz', 'Meretz'],
      ['Anna Meretz', 'Meretz'],
    ],
    ['a title', 'Raksha Mantri spoke.', ['Raksha Mantri'], []],
    ['a title before a name', 'Then PM Smit spoke.', ['PM Smit'], ['Smit']],
    ['letters after a name', 'Then John Smit MP spoke.', ['John Smit MP'], ['John Smit']],
    ['a suffix of respect', 'Then Smit-san spoke.', ['Smit-san'], ['Smit']],
    ['a name in small letters', 'Then Prayuth Chan-o-cha spoke.', ['Prayuth Chan-o'], ['Prayuth Chan-o-cha']],
    ['a peer', 'Then Lord Ahmad of Wimbledon spoke.', ['Ahmad'], ['Ahmad of Wimbledon']],
    [
      'two people',
      'Rajnath Smit met Guido Berg. Smit-Berg talks went well.',
      ['Rajnath Smit', 'Guido Berg', 'Smit-Berg'],
      ['Rajnath Smit', 'Guido Berg', 'Smit', 'Berg'],
    ],
    [
      'one person of two names',
      'Anna Smit-Berg met Guido Berg.',
      ['Anna Smit-Berg', 'Guido Berg'],
      ['Anna Smit-Berg', 'Guido Berg'],
    ],
    ['a village', 'Aisby is a village in England. Aisby slept.', ['Aisby', 'Aisby'], []],
    ['a chain', 'Bilka is a Danish chain of stores.', ['Bilka'], []],
    ['a town in apposition', 'He fell at Makariv, a town in the west.', ['Makariv'], []],
    ['a ship in apposition', 'The submarine Kalev came.', ['Kalev'], []],
    ['a village before its name', 'He left the village of Bilje at dawn.', ['Bilje'], []],
    ['a person who leads a thing', 'Anna Smit is a company director in Oslo.', ['Anna Smit'], ['Anna Smit']],
    ['a person in apposition', 'Anna Smit, a party official, spoke.', ['Anna Smit'], ['Anna Smit']],
    ['a person of a village', 'Anna Smit is the mayor of a village in England.', ['Anna Smit'], ['Anna Smit']],
    ['a titled namesake', 'Smit is a village in England. Minister Smit left.', ['Smit'], []],
    ['a nickname', 'William Mailes "Cowboy" Cowley was born.', ['William Mailes'], ['William Mailes "Cowboy" Cowley']],
    ['a nickname in curly quotes', 'Luis “Toto” Caputo spoke.', ['Luis', 'Caputo'], ['Luis “Toto” Caputo']],
    ['a given name that is a country, before an initial', 'Then Chad F. Smit left.', ['F. Smit'], ['Chad F. Smit']],
    ['a title before an initial', 'Then Minister F. Smit left.', ['F. Smit'], ['F. Smit']],
    ['a given name that ends a sentence', 'So said Chad. F. Smit left.', ['F. Smit'], ['F. Smit']],
    ['a title in quotes', 'Then Steven Smit directed "Jaws" Hall.', ['Steven Smit'], ['Steven Smit']],
    ['a quotation', 'So said Anna Smit. "Never" Berg replied.', ['Anna Smit', 'Berg'], ['Anna Smit', 'Berg']],
    ['a person at a place', 'Anna Berg left the Airport.', ['Anna Berg'], ['Anna Berg']],
    ['a person at a company', 'The company Anna Berg leads won.', ['Anna Berg'], ['Anna Berg']],
    ['a longer name with a country in it', 'Then Jordan Smits spoke.', ['Jordan Smits'], ['Jordan Smits']],
  ])('%s', (_, text, names, expected) => {
    expect(kept(text, ...names)).toEqual(expected)
  })
})
