import type { Rule } from './rule.js'

/**
 * They signed a joint declaration on trade and a memorandum on fisheries.
 */
export const jointObject: Rule = {
  name: 'joint-object',
  match:
    '[<verb>#Act] #Near{0,7} #Agreement #Plain{0,14} (and|including|plus|namely) #Gap{0,3} [<agreement>#Agreement]',
}
