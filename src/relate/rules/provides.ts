import type { Rule } from './rule.js'

/**
 * The accord covers port calls and fuel.
 * According to him, the memorandum envisages joint production.
 */
export const provides: Rule = {
  name: 'provides',
  match: '[<agreement>#Agreement] #Gap{0,6} [<content>#Provide]',
}
