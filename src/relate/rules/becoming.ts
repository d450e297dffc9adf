import type { Rule } from './rule.js'

/**
 * The letter of intent would become a contract before Easter.
 */
export const becoming: Rule = {
  name: 'becoming',
  status: 'planned',
  match: '(become|becomes|becoming) [<agreement>#Agreement]',
}
