import papaparse from 'papaparse'
import { describe, expect, test } from 'vitest'
import type { Extraction } from '../model.js'
import { record } from './example.js'
import { render } from './index.js'
import type { RenderOptions } from './renderer.js'

function rows(
  shown: Extraction | readonly Extraction[],
  options: Partial<RenderOptions> = {},
): Record<string, string>[] {
  return papaparse.parse<Record<string, string>>(render(shown, 'csv', options), { header: true, skipEmptyLines: true })
    .data
}

/** The example with one person of that name. */
function named(name: string): Extraction {
  const mentions = [{ start: 0, end: name.length, text: name }]
  return { ...record, people: [{ id: 'p1', name, mentions, roles: [] }] }
}

describe('csv', () => {
  test('has a row for each mention, and for the evidence of each agreement', () => {
    const found = rows(record)
    expect(found).toHaveLength(2 + 5 + 1 + 4 + 1 + 3)
    expect(found[0]).toEqual({
      source: 'wire/sea-drones.txt',
      article: '',
      kind: 'agreement',
      id: 'a1',
      name: 'joint production of unmanned boats and sonar',
      country: '',
      start: String(record.agreements[0]?.evidence[0]?.start),
      end: String(record.agreements[0]?.evidence[0]?.end),
      text: 'signed a letter of intent on the joint production of unmanned boats and sonar',
    })
    expect(found.find(({ text }) => text === '森武')).toMatchObject({ kind: 'person', id: 'p2', name: 'Takeshi Mori' })
    expect(found.find(({ text }) => text === 'Falcão')).toMatchObject({ kind: 'person', country: 'PT' })
  })

  test('has only what was asked for', () => {
    expect(new Set(rows(record, { sections: new Set(['people']) }).map(({ kind }) => kind))).toEqual(
      new Set(['person']),
    )
  })

  test('has one header for many records, or none', () => {
    expect(render([record, record], 'csv').match(/^source,/gm)).toHaveLength(1)
    expect(render([record], 'csv', { header: false })).not.toMatch(/^source,/m)
    expect(render([], 'csv')).toBe('source,article,kind,id,name,country,start,end,text\n')
  })

  test.each(['Ana "La Jefa" Ruiz', 'Ana, Ruiz', 'Ana\nRuiz', 'Ana\rRuiz', ' Ana', '=1+1', '\ufeffAna'])(
    '%j comes back as it was',
    (name) => {
      const [row] = rows(named(name), { sections: new Set(['people']) })
      expect(row).toMatchObject({ name, text: name })
    },
  )

  test.each(['=HYPERLINK("http://a.example")', '+1', '-1', '@SUM(A1)', '\tx', '\rx'])(
    '%j runs in no spreadsheet',
    (name) => {
      const [row] = rows(named(name), { sections: new Set(['people']), escapeFormulas: true })
      expect(row).toMatchObject({ name: `'${name}`, text: `'${name}` })
    },
  )
})
