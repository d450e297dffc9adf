import type { Rule } from './rule.js'

/**
 * A formal agreement on defence should come later this year.
 */
export const toCome: Rule = {
  name: 'to-come',
  status: 'planned',
  match: '[<agreement>#Agreement] #Inert{0,14} (will|would|shall|should|could|may|might|to) #Gap{0,1} come #Date',
}
