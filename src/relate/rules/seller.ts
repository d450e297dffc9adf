import type { Rule } from './rule.js'

/**
 * Latvia signed up for air defence systems from Diehl Defence.
 * He ordered three radars from Thales.
 */
export const seller: Rule = {
  name: 'seller',
  match: '[<agreement>#Trade] #Gap{0,14} from [<partner>(#Actor|#Placed)]',
}
