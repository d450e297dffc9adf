import type { Rule } from './rule.js'

/**
 * We withdrew from it at the end of March.
 * Manoj Jain and Alexandre Ziegler signed it.
 */
export const pronounObject: Rule = {
  name: 'pronoun-object',
  match: '[<verb>(#Sign|#End)] #Gap{0,1} (it|them)',
}
