import type { Rule } from './rule.js'

/**
 * Latvia and Estonia have been bound since 2016 by an agreement on airspace.
 */
export const bound: Rule = {
  name: 'bound',
  status: 'in-force',
  match: '[<subject>#Actor+] #Gap{0,5} bound #Gap{0,4} by #Gap{0,2} [<agreement>#Agreement]',
}
