import { expect, test } from 'vitest'
import { extract } from '../../extract.js'

/** Each person's forms, in the order of the text. */
function formsIn(text: string): string[] {
  return extract(text).people.map(({ mentions }) => [...new Set(mentions.map((one) => one.text))].join(' / '))
}

test.each([
  [
    'Defence Minister Hassan al-Suneid spoke in Baghdad. (Some wrote Hasan Sinead.)',
    ['Hassan al-Suneid / Hasan Sinead'],
  ],
  ['Greek Foreign Minister Nikos Dendias (Νίκος Δένδιας) signed a pact in Athens.', ['Nikos Dendias / Νίκος Δένδιας']],
  [
    'South Korean Defence Minister Lee Jong-sup spoke. Minister Lee (Lee Jong-soop in some papers) signed.',
    ['Lee Jong-sup / Lee / Lee Jong-soop'],
  ],
  ['Defence Minister Win Bakri Daki signed. Some reports spell the man Wim Daki.', ['Win Bakri Daki / Wim Daki']],
  // Names that are not alike are two people's, whatever the verb.
  ['President Joe Biden spoke. He called Jill Biden from Kyiv.', ['Joe Biden', 'Jill Biden']],
  ['George Bush left. The wire called Barbara Bush from Oslo.', ['George Bush', 'Barbara Bush']],
  ['Defence Minister Angela Berg spoke. She wrote to Maria Lind.', ['Angela Berg', 'Maria Lind']],
])('%s', (text, forms) => {
  expect(formsIn(text)).toEqual(forms)
})
