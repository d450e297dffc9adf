import type { Rule } from './rule.js'

/**
 * The memorandum between the academies was signed, as well as a programme of cooperation.
 */
export const asWellAs: Rule = {
  name: 'as-well-as',
  match:
    '#Agreement #Plain{0,40} #Be #Gap{0,2} [<verb>#Done] #Gap{0,2} (well|along|together) (as|with) #Gap{0,2} [<agreement>#Agreement]',
}
