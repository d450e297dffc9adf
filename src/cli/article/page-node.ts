/** What of a DOM node is read here. */
export interface PageNode {
  readonly nodeType: number
  readonly nodeName: string
  readonly nodeValue: string | null
  readonly firstChild: PageNode | null
  readonly nextSibling: PageNode | null
  readonly parentNode: PageNode | null
}

export interface Visitor {
  /** Whether to go into the node's children. */
  enter(node: PageNode, depth: number): boolean
  leave(node: PageNode): void
}

/** Visits a node and all below it, in the order of the text; without recursion, for pages nest as deep as they like. */
export function walk(root: PageNode, { enter, leave }: Visitor): void {
  let node = root
  let depth = 0
  for (;;) {
    if (enter(node, depth) && node.firstChild !== null) {
      node = node.firstChild
      depth++
      continue
    }
    leave(node)
    while (node !== root && node.nextSibling === null && node.parentNode !== null) {
      node = node.parentNode
      depth--
      leave(node)
    }
    if (node === root || node.nextSibling === null) return
    node = node.nextSibling
  }
}
