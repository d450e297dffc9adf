import type { Rule } from './rule.js'

/**
 * It bears the names of Aden Waweru and Kofi Mensah.
 */
export const bearsNames: Rule = {
  name: 'bears-names',
  match:
    '(bears|bear|bore|carries|carry|carried) #Gap{0,2} (signature|names|name) #Gap{0,3} of [<signers>(#Actor|#Placed)]',
}
