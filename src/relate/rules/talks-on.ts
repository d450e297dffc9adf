import type { Rule } from './rule.js'

/**
 * Talks between Yerevan and Tehran on an arms deal have stalled.
 */
export const talksOn: Rule = {
  name: 'talks-on',
  status: 'planned',
  match: '(talks|negotiations|consultations) #Inert{0,8} (on|over|about) #Gap{0,2} [<agreement>#Agreement]',
}
