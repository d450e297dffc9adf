import type { Rule } from './rule.js'

/**
 * A contract for four boats is to follow before the end of March.
 * An agreement on training will follow.
 */
export const toFollow: Rule = {
  name: 'to-follow',
  status: 'planned',
  match:
    '[<agreement>#Agreement] #Inert{0,14} (will|would|shall|should|could|may|might|to) #Gap{0,2} (follow|ensue) (in|by|on|at|later|soon|shortly|before|after|next|this|once|within|when|if|#Stop|#Comma)',
}
