import type { Rule } from './rule.js'

/**
 * He came away from St Petersburg with a memorandum on cooperation between the two navies.
 */
export const cameAway: Rule = {
  name: 'came-away',
  status: 'signed',
  match:
    '[<subject>#Actor+] #Gap{0,8} (came|come|comes|returned|returns|brought|brings) #Near{0,2} from #Gap{0,4} with? [<agreement>#Agreement]',
}
