import type { Rule } from './rule.js'

/**
 * The Egyptian ministry is in talks with the Indian agency for the sale of a missile.
 */
export const inTalks: Rule = {
  name: 'in-talks',
  status: 'planned',
  match: '[<subject>#Actor+] #Gap{0,3} in [<agreement>#Talks]',
}
