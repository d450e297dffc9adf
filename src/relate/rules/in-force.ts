import type { Rule } from './rule.js'

/**
 * The convention, now in force, lets both navies call at each other's ports.
 */
export const inForce: Rule = {
  name: 'in-force',
  status: 'in-force',
  match: '[<agreement>#Agreement] #Plain{0,24} #Force',
}
