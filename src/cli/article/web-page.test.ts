import { describe, expect, test } from 'vitest'
import { readWebPage } from './web-page.js'

const paragraphs = [
  'Norway and Chile signed a memorandum on polar rescue in Punta Arenas, the ministries of both countries said.',
  'Under the paper, two ships of the Chilean navy and one Norwegian icebreaker will train together each winter, and crews will be exchanged for six months at a time.',
  'The Norwegian minister said that the ships would sail from March; the Chilean minister thanked the crews of both countries for their work, and said that more was to come.',
]

function page(body: string, head = '<title>Norway and Chile sign</title>'): string {
  return `<!doctype html><html><head>${head}</head><body>${body}</body></html>`
}

const article = page(`
  <nav><ul><li><a href="/">Home</a><li><a href="/w">World</a></ul></nav>
  <script>var Minister = "of Nothing"</script>
  <article><h1>Norway and Chile sign</h1>
    <p>${paragraphs[0]?.replace('memorandum', '<b>memorandum</b>')}</p>
    <p>${paragraphs[1]?.replace(' navy and', '\n   navy&nbsp;and')}<style>p { color: red }</style></p>
    <p>${paragraphs[2]?.replace('; the', ';<br>the')}</p></article>
  <footer>Copyright, cookies and contact</footer>`)

const read = (html: string | Uint8Array) => readWebPage(Buffer.from(html as string), 'page.html')

describe('the text of a web page', () => {
  test('is the headline and the paragraphs, without what stands around them', () => {
    const { title, text, source, warnings } = read(article)
    expect({ title, source, warnings }).toEqual({ title: 'Norway and Chile sign', source: 'page.html', warnings: [] })
    expect(text).toBe(
      `Norway and Chile sign\n\n${paragraphs[0]}\n\n${paragraphs[1]}\n\n${paragraphs[2]?.replace('; the', ';\nthe')}\n`,
    )
  })

  test('holds what little a short page says', () => {
    expect(read(page('<p>Peru and Fiji agreed.</p>')).text).toBe('Norway and Chile sign\n\nPeru and Fiji agreed.\n')
    expect(read('<p>Peru and Fiji agreed.').text).toBe('Peru and Fiji agreed.\n')
  })

  test('and its date, where the page says one', () => {
    const dated = article.replace(
      '<title>',
      '<meta property="article:published_time" content="2025-05-06T07:08:09Z"><title>',
    )
    expect(read(dated).date).toBe('2025-05-06')
    expect(read(article).date).toBeUndefined()
  })

  test.each([
    ['windows-1250', Buffer.from([0x8a, 0xef]), 'Šď'],
    ['utf-8', Buffer.from('Šď'), 'Šď'],
    ['no-such-charset', Buffer.from('Šď'), 'Šď'],
  ])('in the encoding that the page names: %s', (charset, bytes, text) => {
    const [before = '', after = ''] = page('<p>|</p>', `<meta charset="${charset}">`).split('|')
    expect(read(Buffer.concat([Buffer.from(before), bytes, Buffer.from(after)])).text).toBe(`${text}\n`)
  })

  test.each(['', '<html>', page('<script>x</script>', '')])('%j is refused', (html) => {
    expect(() => read(html)).toThrow(/page\.html holds no text/)
  })

  test('markup in it is text, and no more', () => {
    expect(read(page('<p>a &lt;script&gt;alert(1)&lt;/script&gt; b</p>', '')).text).toBe(
      'a <script>alert(1)</script> b\n',
    )
  })

  test.each([140, 20_000])('%i levels cost neither stack nor minutes', (levels) => {
    expect(read(page(`${'<div>'.repeat(levels)}Peru and Fiji agreed.`, '')).text).toBe('Peru and Fiji agreed.\n')
  })
})
