import { describe, expect, test } from 'vitest'
import { rolesIn } from './marked-roles.js'

describe('ministers of several countries, and their names after it', () => {
  test.each([
    [
      'It was signed by their defence ministers in Riga. [[Hanno Pevkur]] signed for Estonia, [[Andris Sprūds]] for Latvia and [[Dovilė Šakalienė]] for Lithuania.',
      ['defence minister|EE', 'defence minister|LV', 'defence minister|LT'],
    ],
    [
      "The three foreign ministers met in Lomé. Benin's [[Olushegun Bakari]] spoke of the border with Niger.",
      ['foreign minister|BJ'],
    ],
    [
      'The defence ministers of Chile and Peru have signed an agreement. [[Adriana Delpiano]] and [[Walter Astudillo]] put their names to it in Arica.',
      ['defence minister|CL', 'defence minister|PE'],
    ],
    // More names than countries, names that are known, and names far from it.
    [
      'The defence ministers of Chile and Peru met. [[Ana Rojas]], [[Luz Vega]] and [[Paz Soto]] wrote the report.',
      ['', '', ''],
    ],
    ['The defence ministers of Chile and Peru met. [[Rojas]] and [[Vega]] wrote the report.', ['', '']],
    [
      'Their defence ministers met. The fence was built. Rain fell. Snow fell. Trade grew. [[Ana Rojas]] voted for Chile.',
      [''],
    ],
    ['[[Ana Rojas]] works for Chile and [[Luz Vega]] for Peru.', ['', '']],
  ])('%s', (text, roles) => {
    expect(rolesIn(text)).toEqual(roles)
  })
})

describe('a title that stands for the name in the sentence before', () => {
  test.each([
    [
      '[[Hulusi Akar]] flew to Doha on Sunday. The Turkish defence minister will meet his hosts.',
      ['defence minister|TR'],
    ],
    [
      'Talks with [[Judith Suminwa]] took an hour. The Ghanaian Minister of Finance asked for more.',
      ['Minister of Finance|GH'],
    ],
    [
      '[[Boris Pistorius]] promised tanks on Monday. “They will come soon,” the German defence minister said.',
      ['defence minister|DE'],
    ],
    // Somebody else is named, or is said to be something else, or was spoken of before.
    ['[[Anna Berg]], a runner from Oslo, doubts it. The German defence minister does not.', ['']],
    ['[[Anna Berg]] of the Nordic Institute doubts it. The German defence minister does not.', ['']],
    ['[[Anna Berg]] met [[Lars Holm]] on Monday. The German defence minister was absent.', ['', '']],
    ['Nobody asked [[Anna Berg]] on Monday. The German defence minister was absent.', ['']],
    ['[[Anna Berg]] wrote it. Germany paid. [[Anna Berg]] said so. The German defence minister was absent.', ['']],
    [
      '[[Anna Berg]] flew to Doha. The German defence minister, [[Boris Pistorius]], was there.',
      ['', 'defence minister|DE'],
    ],
  ])('%s', (text, roles) => {
    expect(rolesIn(text)).toEqual(roles)
  })
})

describe('the same office elsewhere', () => {
  test.each([
    [
      'Swedish Defence Minister [[Pål Jonson]] and [[José Múcio]], who was then his colleague in Brasilia, signed it.',
      ['Defence Minister|SE', 'Defence Minister|BR'],
    ],
    [
      'Canadian Defence Minister [[Bill Blair]] and [[Juan Gómez]], who holds the same post in Chile, signed it.',
      ['Defence Minister|CA', 'Defence Minister|CL'],
    ],
    [
      "[[Prabowo Subianto]], Indonesia's Minister of Defence, and [[Hishammuddin Hussein]], who is in charge of the same portfolio in Malaysia, signed it.",
      ['Minister of Defence|ID', 'Minister of Defence|MY'],
    ],
    [
      'Finnish Defence Minister [[Antti Kaikkonen]] and [[Anna Berg]], who works in the same office in Oslo, signed it.',
      ['Defence Minister|FI', ''],
    ],
    [
      'Prince [[Khalid bin Salman]], the Defence Minister of Saudi Arabia and Kuwaiti Defence Minister [[Abdullah Al-Sabah]] met.',
      ['Defence Minister|SA', 'Defence Minister|KW'],
    ],
    [
      'Omani Defence Minister [[Shihab Al Said]] had with him [[Salim Al-Habsi]], Governor of Dhofar, when Qatar signed.',
      ['Defence Minister|OM', 'Governor of Dhofar|OM'],
    ],
    [
      'Duale, German envoy discuss pact\n\nNAIROBI – Kenya hopes for more, said Defence Cabinet Secretary [[Aden Duale]].',
      ['Defence Cabinet Secretary|KE'],
    ],
    [
      'BOGOTÁ, 12 November 2026 – A contract was signed, Defence Minister [[Pedro Sánchez]] said.',
      ['Defence Minister|CO'],
    ],
    ['BOGOTÁ, 12 November 2026 – A contract was signed, Prime Minister [[Pedro Sánchez]] said.', ['Prime Minister|ES']],
  ])('%s', (text, roles) => {
    expect(rolesIn(text)).toEqual(roles)
  })
})

describe('titles as Asia writes them', () => {
  test.each([
    ['Secretary Defence Lieutenant General [[Muhammad Ali]] of Pakistan met the guests.', ['Secretary Defence|PK']],
    [
      "Pakistan's Additional Secretary Foreign Affairs, [[Imran Ahmed]], led the talks.",
      ['Additional Secretary Foreign Affairs|PK'],
    ],
    [
      'Minister for Defence, [[Khawaja Asif]] received a delegation from Sri Lanka in Islamabad, Pakistan.',
      ['Minister for Defence|PK'],
    ],
    [
      '[[Abdullah Al-Sabah]], Minister of Defense in the State of Kuwait, met officials of Oman.',
      ['Minister of Defense|KW'],
    ],
    [
      '[[Thabet Al-Abbasi]], who holds the office of Minister of Defence in the Republic of Iraq, flew to Jordan.',
      ['Minister of Defence|IQ'],
    ],
    ["Pakistan's High Commissioner in Sri Lanka, Maj Gen (R) [[Faheem Aziz]], signed it.", ['High Commissioner|PK']],
    [
      'For the Omani side, Deputy Minister of Defense [[Salim Al-Harthy]] attended the talks with Qatar.',
      ['Deputy Minister of Defense|OM'],
    ],
    ['After the meeting with the Defence Minister, [[Anna Berg]] said it rained in Norway.', ['']],
    ['Secretary Defence Forces [[Anna Berg]] waited in Norway.', ['']],
  ])('%s', (text, roles) => {
    expect(rolesIn(text)).toEqual(roles)
  })
})

describe('offices of companies', () => {
  test.each([
    ['[[Haluk Demir]], the general manager, said exports from Türkiye grew.', ['general manager|']],
    ["[[Eva Lind]] is the firm's chief technology officer; Sweden is proud.", ['chief technology officer|']],
  ])('%s', (text, roles) => {
    expect(rolesIn(text)).toEqual(roles)
  })
})
