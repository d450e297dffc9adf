import type { Rule } from './rule.js'

/**
 * An agreement was signed today between Ukroboronprom and the French company.
 */
export const doneBetween: Rule = {
  name: 'done-between',
  match: '[<agreement>#Agreement] #Inert{0,16} #Done #Gap{0,8} (between|among) #Word{0,4} [<parties>(#Actor|#Placed)]',
}
