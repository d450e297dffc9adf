import type { Rule } from './rule.js'

/**
 * They signed a letter of intent.
 * Riga is ready to sign with no delay a contract for howitzers.
 */
export const object: Rule = {
  name: 'object',
  match: '[<verb>#Act] #Near{0,7} [<agreement>#Agreement]',
}
