import { describe, expect, it } from 'vitest'
import { agreementsIn } from '../agreements-in.js'

/** 2025-03-12 is a Wednesday, and the day of every article that has none of its own. */
const dayOf = (text: string): readonly string[] =>
  agreementsIn(text).map((agreement) => /\d{4}-\d\d-\d\d/.exec(agreement)?.[0] ?? 'no day')

describe('the day of signing', () => {
  it.each<[string, ...string[]]>([
    ['Kenya and Rwanda signed a defence pact on Monday.', '2025-03-10'],
    ['Kenya and Rwanda on Monday signed a defence pact.', '2025-03-10'],
    ['On Monday, Kenya and Rwanda signed a defence pact.', '2025-03-10'],
    ['Kenya and Rwanda signed a defence pact here today.', '2025-03-12'],
    ['Kenya and Rwanda signed a defence pact this morning.', '2025-03-12'],
    ['Kenya and Rwanda signed a defence pact late on Tuesday night.', '2025-03-11'],
    ['Kenya and Rwanda signed a defence pact on Thursday last week.', '2025-03-06'],
    ['Kenya and Rwanda signed a defence pact two days ago.', '2025-03-10'],
    ['Kenya and Rwanda signed a defence pact last week.', 'no day'],
    ['Kenya and Rwanda signed a defence pact earlier this month.', 'no day'],
    ['Kenya and Rwanda signed a defence pact in January.', 'no day'],
    ['Kenya and Rwanda signed a defence pact on 18/02/2025.', '2025-02-18'],
    ['Kenya and Rwanda signed a defence pact on 2025-02-18 in Nairobi.', '2025-02-18'],
    ['Kenya and Rwanda signed a defence pact on 12 May last year.', '2024-05-12'],
    ['Kenya and Rwanda signed a defence pact on 12 May.', '2024-05-12'],
    ['Kenya and Rwanda signed a defence pact on May 12, 2023, in Kigali.', '2023-05-12'],
    ['The signing of the pact between Kenya and Rwanda took place in Kigali on 3 March.', '2025-03-03'],
    ['The pact between Kenya and Rwanda was signed in Kigali on 3 March at a ceremony.', '2025-03-03'],
    [
      'Kenya and Rwanda signed a defence pact on the sidelines of the air show held in Kigali on 3 March.',
      '2025-03-03',
    ],
    ['Kenya and Rwanda have signed a defence pact. The ceremony took place in Kigali on 3 March.', '2025-03-03'],
    ['Kenya and Rwanda signed a defence pact. The signing was held on Monday in Kigali.', '2025-03-10'],
    ['The 3 March memorandum between Kenya and Rwanda covers radars.', '2025-03-03'],
    ['The memorandum of 3 March between Kenya and Rwanda covers radars.', '2025-03-03'],
    ['The memorandum between Kenya and Rwanda, dated 3 March 2024, covers radars.', '2024-03-03'],
    ['Kenya, Rwanda sign defence pact\n\nThe two ministers met in Kigali on Monday.', '2025-03-12'],
    ['Kenya and Rwanda on Monday signed a plan of military cooperation for 2026.', '2025-03-10'],
    ['Kenya and Rwanda signed a plan of military cooperation for 2026.', '2025-03-12'],
    ['Kenya and Rwanda have signed a defence pact.', '2025-03-12'],
    ['Kenya and Rwanda have signed a defence pact, the ministry said on Monday.', '2025-03-12'],
    ['Kenya said on Tuesday that it had signed a defence pact with Rwanda.', '2025-03-12'],
    ['Kenya announced on Tuesday the signing of a contract with Embraer.', '2025-03-12'],
    ['Kenya and Rwanda, which quarrelled in 2019, signed a defence pact.', '2025-03-12'],
    ['Kenya and Rwanda signed a cooperation plan for the period 2025 to 2027.', '2025-03-12'],
    ['Kenya and Rwanda signed a memorandum on patrols that begin on 1 June.', '2025-03-12'],
    ['Kenya and Rwanda signed a memorandum on patrols until 31 December 2027.', '2025-03-12'],
    [
      'Kenya and Rwanda sign pact\n\nThe minister came to Kigali on Tuesday. After talks, they signed a defence pact.',
      '2025-03-11',
    ],
    ["Monday's signing of a memorandum between Kenya and Rwanda drew crowds.", '2025-03-10'],
    ['The pact signed by Kenya and Rwanda on Friday will come into force on 1 July.', '2025-03-07'],
    ['3 March, Kigali. Talks end well. Kenya and Rwanda sign a defence pact.', '2025-03-03'],
    ['The ministers met on 3 March. Later that day, Kenya and Rwanda signed a defence pact.', '2025-03-03'],
  ])('%s', (text, ...expected) => {
    expect(dayOf(text)).toEqual(expected)
  })
})

describe('is none', () => {
  it.each<[string, ...string[]]>([
    ['Kenya and Rwanda have signed several defence pacts in recent years.', 'no day'],
    ['The pact between Kenya and Rwanda entered into force on 3 March.', 'no day'],
    ['The pact between Kenya and Rwanda, in force since 3 March 2024, covers radars.', 'no day'],
    ['Kenya and Rwanda will sign a defence pact on Friday.', 'no day'],
    ['Kenya and Rwanda are to sign a roadmap next Tuesday.', 'no day'],
    ['The minister recalled that in 2022 Kenya and Rwanda signed a defence pact.', 'no day'],
    ['The minister praised the Treaty on Allied Relations, which Kenya and Rwanda signed in Kigali.', 'no day'],
    ['Kenya and Rwanda had signed a defence pact.', 'no day'],
    ['The minister recalled that Kenya and Rwanda had signed a defence pact.', 'no day'],
    ['Kenya and Rwanda signed a defence pact this spring.', 'no day'],
    ['Kenya and Rwanda withdrew on Monday from the pact that they signed in 2019.', 'no day'],
    ['Kenya and Rwanda recently signed a defence pact.', 'no day'],
    ['Kenya and Rwanda signed a defence pact over the weekend.', 'no day'],
    ['Days after Kenya and Rwanda signed a defence pact, a patrol was shot at on Monday.', 'no day'],
    ['A patrol was shot at on Monday, three days after Kenya and Rwanda signed a defence pact.', 'no day'],
    ['The 1996 Arms Control Agreement between Kenya and Rwanda is in force.', 'no day'],
  ])('%s', (text, ...expected) => {
    expect(dayOf(text)).toEqual(expected)
  })

  it('where the article is about another signing', () => {
    const lead =
      'Kenya and Rwanda signed a memorandum. The two ministers met in Kigali before noon. They spoke to reporters at the end. '
    expect(dayOf(`${lead}Critics are many. Chile and Peru signed a treaty on rescue at sea.`)).toEqual([
      '2025-03-12',
      'no day',
    ])
    expect(dayOf(`${lead}Critics are many. Kenya and Rwanda signed a protocol on rescue too.`)).toEqual([
      '2025-03-12',
      '2025-03-12',
    ])
  })
})
