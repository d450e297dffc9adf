import type { Rule } from './rule.js'

/**
 * Godrej Aerospace has received an order for engine modules from the research establishment.
 */
export const receivedFrom: Rule = {
  name: 'received-from',
  status: 'signed',
  match:
    '[<subject>#Actor+] #Gap{0,4} (received|receives) #Gap{0,3} [<agreement>#Agreement] #Gap{0,14} from #Word{0,2} [<partner>(#Placed|#Actor)]',
}
