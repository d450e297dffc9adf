import type { Rule } from './rule.js'

/**
 * The package includes a protocol on incidents at sea, as well as memorandums on lasers.
 * Among the documents was a roadmap for rail.
 */
export const contents: Rule = {
  name: 'contents',
  status: 'signed',
  match:
    '(package|documents|agreements) #Gap{0,2} (includes|include|included|comprises|comprised|was|were) #Near{0,3} [<agreement>#Agreement]',
}
