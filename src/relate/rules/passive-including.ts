import type { Rule } from './rule.js'

/**
 * A package of documents was adopted after the talks, including a plan of action.
 */
export const passiveIncluding: Rule = {
  name: 'passive-including',
  match:
    '#Agreement #Plain{0,12} #Be #Gap{0,2} [<verb>#Done] #Plain{0,14} (including|namely) #Gap{0,3} [<agreement>#Agreement]',
}
