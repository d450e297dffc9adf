import type { Rule } from './rule.js'

/**
 * The pact is no longer in force.
 * The talks' agreement fell apart, ran aground.
 */
export const ended: Rule = {
  name: 'ended',
  status: 'ended',
  match:
    '[<agreement>#Agreement] #Inert{0,25} (no|null|ceased|lost|fell|fallen|ran|run) (longer|and|to|#Force|effect|force|apart|through|out|aground)',
}
