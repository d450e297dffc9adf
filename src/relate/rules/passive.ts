import type { Rule } from './rule.js'

/**
 * The memorandum between Oman and Belgium on port access was signed on Sunday.
 * A new treaty will be concluded in spring.
 */
export const passive: Rule = {
  name: 'passive',
  match: '[<agreement>#Agreement] #Plain{0,40} #Be #Gap{0,3} [<verb>#Done]',
}
