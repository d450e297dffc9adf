import type { Rule } from './rule.js'

/**
 * progress toward a new defence cooperation agreement
 * negotiations on a status of forces agreement
 */
export const prospect: Rule = {
  name: 'prospect',
  status: 'planned',
  match:
    '(timetable|schedule|preparation|preparations|drafting|negotiations|negotiation|talks|consultations|discussions|towards|toward|proposal|proposals|plans|blueprint|close to|closer to|nearing|verge of|brink of) #Gap{0,3} [<agreement>#Agreement]',
}
