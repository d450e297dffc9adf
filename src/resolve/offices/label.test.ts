import { describe, expect, test } from 'vitest'
import { rolesIn } from './marked-roles.js'

describe('the country of an office in a digest of news', () => {
  test.each([
    [
      '* DAKAR – France and Senegal signed a protocol.\n\n* LOMÉ – Togo will get ten vehicles from Turkey, Defence Minister [[Essozimna Gnakadé]] said.',
      ['Defence Minister|TG'],
    ],
    [
      '- ICELAND: A visitor from Canada came.\n\n- CROATIA: [[Ivan Anušić]], the defence minister, flew to Canada.',
      ['defence minister|HR'],
    ],
    [
      '- CHILE: A new ship sailed.\n\n- PERU: Foreign Minister [[Javier González]] went to Brazil.',
      ['Foreign Minister|PE'],
    ],
  ])('%s', (text, roles) => {
    expect(rolesIn(text)).toEqual(roles)
  })
})

describe('a name after the lead that says the office', () => {
  test.each([
    [
      "Bulgaria's defence minister said on Wednesday that Sofia wants to join. “We have studied it,” [[Atanas Zapryanov]] told reporters.",
      ['defence minister|BG'],
    ],
    [
      "Finland's president warned of delays on Monday. Speaking in Turku, [[Alexander Stubb]] said it was late.",
      ['president|FI'],
    ],
    // Somebody else's, somebody else, or somebody who does not speak.
    ["Bulgaria's defence minister said it on Wednesday. Kosovo's [[Ejup Maqedonci]] told reporters he agreed.", ['']],
    ["Bulgaria's defence minister said it on Wednesday. The signature of [[Anna Berg]] was missing.", ['']],
    ["Bulgaria's defence minister visited Sofia on Wednesday. [[Anna Berg]] said it rained.", ['']],
    ['Officials met the Bulgarian defence minister. [[Anna Berg]] said it rained.', ['']],
  ])('%s', (text, roles) => {
    expect(rolesIn(text)).toEqual(roles)
  })
})

describe('titles in lines below a name', () => {
  test.each([
    [
      'The Hon [[Richard Marles]] MP\nDeputy Prime Minister\nMinister for Defence\n\nThe treaty of Australia enters into force today.',
      ['Deputy Prime Minister|AU , Minister for Defence|AU'],
    ],
    ['[[Anna Berg]]\nwrote to the\nDefence Minister\nof Norway.', ['']],
  ])('%s', (text, roles) => {
    expect(rolesIn(text)).toEqual(roles)
  })
})
