import type { Rule } from './rule.js'

/**
 * Lea Koch signed as the host, Ana Ruiz for Chile and Luis Vega for Peru.
 */
export const signingAsHostToo: Rule = {
  name: 'signing-as-host-too',
  match:
    '#Sign as #Gap{0,4} #Person #Gap{0,1} for #Placed #Gap{0,2} [<signers>#Person] #Gap{0,1} for [<parties>#Placed]',
}
