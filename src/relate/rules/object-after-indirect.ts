import type { Rule } from './rule.js'

/**
 * The ministry awarded Patria a framework contract.
 */
export const objectAfterIndirect: Rule = {
  name: 'object-after-indirect',
  match: '[<verb>#Act] [<partner>#Actor+] #Gap{0,4} [<agreement>#Agreement]',
}
