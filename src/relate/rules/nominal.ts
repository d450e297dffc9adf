import type { Rule } from './rule.js'

/**
 * He praised the signing of the framework agreement.
 * the finalization of a memorandum of cooperation on education
 */
export const nominal: Rule = {
  name: 'nominal',
  status: 'signed',
  match:
    '(signing|signature|conclusion|finalisation|finalization|adoption|inking|ratification) #Gap{0,9} of #Gap{0,3} [<agreement>#Agreement]',
}
