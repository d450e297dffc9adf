/** What of a DOM node is read here. */
interface PageNode {
  readonly nodeType: number
  readonly nodeName: string
  readonly nodeValue: string | null
  readonly firstChild: PageNode | null
  readonly nextSibling: PageNode | null
  readonly parentNode: PageNode | null
}

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
 * paragraph, with a blank line between. Walks without recursion, for pages nest as deep as they like.
 */
export function textOf(root: unknown): string {
  const parts: string[] = []
  let node: PageNode | null = root as PageNode
  while (node !== null) {
    const enters = !unread.has(node.nodeName.toUpperCase())
    if (enters) parts.push(opening(node))
    if (enters && node.firstChild !== null) {
      node = node.firstChild
      continue
    }
    node = following(node, root as PageNode, parts)
  }
  return tidy(parts.join(''))
}

/** The next node in the order of the text that is not inside `node`; notes the ends of the blocks on the way. */
function following(node: PageNode, root: PageNode, parts: string[]): PageNode | null {
  let left: PageNode | null = node
  while (left !== null && left !== root) {
    if (isParagraph(left)) parts.push('\r')
    if (left.nextSibling !== null) return left.nextSibling
    left = left.parentNode
  }
  return null
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
