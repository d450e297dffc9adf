import type { Rule } from './rule.js'

/**
 * Morocco bought drones from Turkey in a deal worth $70 million.
 * Poland has ordered tanks from Hyundai Rotem under a new contract.
 */
export const boughtIn: Rule = {
  name: 'bought-in',
  status: 'signed',
  match:
    '[<subject>#Actor+] #Gap{0,5} (ordered|bought|purchased|acquired|procured) #Inert{0,16} from [<partner>(#Actor|#Placed)] #Gap{0,3} (in|under) #Gap{0,1} [<agreement>#Agreement]',
}
