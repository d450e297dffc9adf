import type { Rule } from './rule.js'

/**
 * She signed the pact alongside her Estonian counterpart, Hanno Pevkur.
 * He put his name to it alongside Laurynas Kojelis.
 */
export const alongside: Rule = {
  name: 'alongside',
  match:
    '(#Sign|name|names|signature|signatures) #Inert{0,4} #Agreement{0,1} #Inert{0,6} alongside #Inert{0,2} [<signers>#Actor+]',
}
