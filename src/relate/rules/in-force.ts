import type { Rule } from './rule.js'

/**
 * The convention, now in force, lets both navies call at each other's ports.
 */
export const inForce: Rule = {
  name: 'in-force',
  status: 'in-force',
  match: '[<agreement>#Agreement] #Plain{0,20} (in|into|took|taken) #Gap{0,1} (force|effect)',
}
