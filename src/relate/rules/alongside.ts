import type { Rule } from './rule.js'

/**
 * She signed the pact alongside her Estonian counterpart, Hanno Pevkur.
 * He put his name to it alongside Laurynas Kojelis.
 */
export const alongside: Rule = {
  name: 'alongside',
  match: '(#Sign|#Agreement|name|names|signature|signatures) #Inert{0,8} alongside #Gap{0,2} [<signers>#Actor+]',
}
