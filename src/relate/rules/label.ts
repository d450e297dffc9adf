import type { Rule } from './rule.js'

/**
 * Sweden and Ukraine: letter of intent on fighters
 */
export const label: Rule = {
  name: 'label',
  match: '[<subject>#Actor+] : [<agreement>#Agreement]',
}
