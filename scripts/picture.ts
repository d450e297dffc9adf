// Draws the terminal's table of an article as an SVG: `npm run picture` writes docs/table.svg from fixtures/.
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { extract } from '../src/index.js'
import { render } from '../src/render/index.js'

const ARTICLE = 'baltic-memorandum'
const COLUMNS = 96
const [CHARACTER, LINE, MARGIN] = [8.43, 19, 16]
const COLOURS: Readonly<Record<string, string>> = {
  '36': '#56b6c2',
  '35': '#c678dd',
  '32': '#98c379',
  '33': '#e5c07b',
  '31': '#e06c75',
}

const SGR = new RegExp(`(${String.fromCharCode(27)}\\[\\d+m)`)

const text = readFileSync(new URL(`../fixtures/${ARTICLE}.txt`, import.meta.url), 'utf8')
const table = render(extract(text, { source: `${ARTICLE}.txt` }), 'table', { width: COLUMNS, color: 1 })
const lines = table.trimEnd().split('\n')
const width = Math.ceil(COLUMNS * CHARACTER + 2 * MARGIN)
const height = lines.length * LINE + 2 * MARGIN
const rows = lines.map((line, i) => `<text x="${MARGIN}" y="${MARGIN + (i + 0.75) * LINE}">${spans(line)}</text>`)

mkdirSync(new URL('../docs/', import.meta.url), { recursive: true })
writeFileSync(
  new URL('../docs/table.svg', import.meta.url),
  `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}" viewBox="0 0 ${width} ${height}">
<title>entente: the table of an article</title>
<rect width="100%" height="100%" rx="8" fill="#1e2127"/>
<g font-family="ui-monospace, SFMono-Regular, Menlo, Consolas, 'DejaVu Sans Mono', monospace" font-size="14" fill="#d7dae0" xml:space="preserve">
${rows.join('\n')}
</g>
</svg>
`,
)

/** One line with its SGR sequences, as tspans: bold, dim and the colours of the table's theme. */
function spans(line: string): string {
  let bold = false
  let dim = false
  let colour: string | undefined
  return line
    .split(SGR)
    .map((part) => {
      const code = SGR.exec(part)?.[0].slice(2, -1)
      if (code === undefined) return part === '' ? '' : span(part, bold, dim, colour)
      if (code === '1') bold = true
      else if (code === '2') dim = true
      else if (code === '22') bold = dim = false
      else colour = code === '39' || code === '0' ? undefined : COLOURS[code]
      return ''
    })
    .join('')
}

function span(part: string, bold: boolean, dim: boolean, colour: string | undefined): string {
  const style = `${bold ? ' font-weight="700"' : ''}${dim ? ' fill-opacity="0.6"' : ''}${colour ? ` fill="${colour}"` : ''}`
  return `<tspan${style}>${part.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;')}</tspan>`
}
