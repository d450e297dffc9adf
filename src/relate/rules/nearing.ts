import type { Rule } from './rule.js'

/**
 * The deal with Jakarta is expected to reach its conclusion later this year.
 * A treaty on borders is nearing completion.
 */
export const nearing: Rule = {
  name: 'nearing',
  status: 'planned',
  match:
    '[<agreement>#Agreement] #Inert{0,14} (reach|near|nearing|approach|approaching|close|closer) to? #Gap{0,3} (conclusion|completion|fruition|finalisation|finalization)',
}
