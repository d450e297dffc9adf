import { type PageNode, walk } from './page-node.js'

const elementNode = 1
const textNode = 3

const unread = new Set(['SCRIPT', 'STYLE', 'NOSCRIPT', 'TEMPLATE', 'SVG', 'IFRAME', 'OBJECT', 'BUTTON', 'SELECT'])

const paragraphs = new Set(
  (
    'ADDRESS ARTICLE ASIDE BLOCKQUOTE BODY DD DETAILS DIV DL DT FIGCAPTION FIGURE FOOTER FORM H1 H2 H3 H4 H5 H6 HEADER HR ' +
    'LI MAIN NAV OL P PRE SECTION SUMMARY TABLE TR UL'
  ).split(' '),
)

/**
 * The text of an element as it is read: runs of white space are one space, `<br>` is a line end, and what stands as a block is a
 * paragraph, with a blank line between.
 */
export function textOf(root: PageNode): string {
  const parts: string[] = []
  walk(root, {
    enter(node) {
      if (unread.has(node.nodeName.toUpperCase())) return false
      parts.push(opening(node))
      return true
    },
    leave(node) {
      if (isParagraph(node)) parts.push('\r')
    },
  })
  return tidy(parts.join(''))
}

/** Until all is joined, LF stands for a line end and CR for the end of a paragraph: neither can come from the page's own text. */
function opening(node: PageNode): string {
  if (node.nodeType === textNode) return (node.nodeValue ?? '').replace(/\s+/g, ' ')
  if (node.nodeName.toUpperCase() === 'BR') return '\n'
  if (/^T[DH]$/i.test(node.nodeName)) return ' '
  return isParagraph(node) ? '\r' : ''
}

function isParagraph(node: PageNode): boolean {
  return node.nodeType === elementNode && paragraphs.has(node.nodeName.toUpperCase())
}

function tidy(text: string): string {
  return text
    .split('\r')
    .map((paragraph) =>
      paragraph
        .split('\n')
        .map((line) => line.replace(/ {2,}/g, ' ').trim())
        .join('\n')
        .trim(),
    )
    .filter((paragraph) => paragraph !== '')
    .join('\n\n')
}
