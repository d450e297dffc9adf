import type { Rule } from './rule.js'

/**
 * A memorandum on surveys will not be renewed.
 */
export const notRenewed: Rule = {
  name: 'not-renewed',
  status: 'in-force',
  match:
    '[<agreement>#Agreement] #Inert{0,14} (will|would|shall|is|are|was|were) not #Gap{0,2} (renewed|extended|prolonged)',
}
