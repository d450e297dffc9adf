import type { Rule } from './rule.js'

/**
 * A memorandum on spare parts followed on 13 June.
 */
export const happened: Rule = {
  name: 'happened',
  match: '[<agreement>#Agreement] #Inert{0,14} [<verb>(#Happen && #Past)]',
}
