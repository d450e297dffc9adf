import type { Rule } from './rule.js'

/**
 * In July it won a contract from Romania's Ministry of National Defence.
 */
export const wonFrom: Rule = {
  name: 'won-from',
  match: '[<verb>#Light] #Near{0,7} [<agreement>#Agreement] #Gap{0,3} from #Word{0,2} [<partner>(#Placed|#Actor)]',
}
