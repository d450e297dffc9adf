import type { Rule } from './rule.js'

/**
 * An agreement on training between the two countries dates back to 2006.
 * The pact goes back to 16 February 2024.
 */
export const datesBack: Rule = {
  name: 'dates-back',
  status: 'in-force',
  match: '[<agreement>#Agreement] #Inert{0,14} (date|dates|dated|dating|go|goes|going) (back|from) to? #Date',
}
