import type { Rule } from './rule.js'

/**
 * The admiral had come away from Lima with a memorandum on cooperation.
 * He has brought home from Rome a memorandum.
 */
export const cameAwayWith: Rule = {
  name: 'came-away-with',
  status: 'signed',
  match:
    '[<subject>#Actor+] #Gap{0,8} (came|come|comes|returned|returns|flew|flown|went|gone|brought|brings) #Near{0,2} from [<partner>(#Actor|#Placed)] #Gap{0,3} with? [<agreement>#Agreement]',
}
