import type { Rule } from './rule.js'

/**
 * since the entry into force of the free trade agreement
 */
export const entryIntoForce: Rule = {
  name: 'entry-into-force',
  status: 'in-force',
  match: 'entry into #Force of #Gap{0,2} [<agreement>#Agreement]',
}
