import { describe, expect, test } from 'vitest'
import type { Extraction } from '../../model.js'
import { article, record } from '../example.js'
import { render } from '../index.js'

const withText: Extraction = { ...record, text: article }

describe('text', () => {
  test('is the article with what was found in brackets, where there are no colours', () => {
    const shown = render(withText, 'text')
    expect(shown).toContain("[LISBON](country), March 3, 2025 - [Portugal](country)'s Defence Minister".slice(0, 17))
    expect(shown).toContain('Minister [Inês Falcão](person) and her [Japanese](country) counterpart')
    expect(shown).toContain('the [Ministry of National Defence](ministry) would pay')
    expect(shown).toMatch(
      /\n\[\.\.\.\]\(person\) {2}\[\.\.\.\]\(ministry\) .*\nWarning: The article is an example\.\n$/,
    )
    expect(shown.replace(/\[([^\]]*)\]\(\w+\)/g, '$1')).toContain(article.trimEnd())
  })

  test('has each kind in its colour, agreements underlined, and no other sequence', () => {
    const shown = render(withText, 'text', { color: 1 })
    expect(shown).toContain('\u001b[30m\u001b[43mInês Falcão\u001b[49m\u001b[39m')
    expect(shown).toContain('\u001b[4msigned a letter of intent on the joint production of ')
    // biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is looked for
    expect(shown.replace(/\u001b\[\d+m/g, '')).not.toMatch(/\u001b/)
  })

  test('of mentions that overlap, the longest is marked', () => {
    const text = 'the Polish Defence Ministry'
    const span = (part: string) => ({ start: text.indexOf(part), end: text.indexOf(part) + part.length, text: part })
    const shown = render(
      {
        ...record,
        text,
        people: [],
        organizations: [],
        topics: [],
        agreements: [],
        countries: [{ id: 'PL', alpha3: 'POL', name: 'Poland', mentions: [{ ...span('Polish'), form: 'demonym' }] }],
        ministries: [
          { id: 'PL/defence', name: 'x', portfolios: [], implied: false, mentions: [span('Polish Defence Ministry')] },
        ],
      },
      'text',
    )
    expect(shown).toContain('\nthe [Polish Defence Ministry](ministry)\n')
  })

  test('keeps the lines, and lets nothing act on the terminal', () => {
    const empty = {
      ...record,
      people: [],
      ministries: [],
      countries: [],
      organizations: [],
      topics: [],
      agreements: [],
    }
    const shown = render({ ...empty, text: 'a\u001b[2J\r\nb\u202e\n\n\u0085c' }, 'text', { color: 3 })
    expect(shown).toContain('\na�[2J\nb�\n\n')
    expect(shown).toContain('Nothing found.')
  })

  test('says why there is no text', () => {
    expect(render({ ...record, error: 'the line is blank' }, 'text')).toContain('the line is blank')
    expect(render(record, 'text')).toContain('does not hold the text')
  })
})
