import type { Rule } from './rule.js'

/**
 * It was signed on behalf of Mongolia by Minister Bat and on behalf of Germany by Ambassador Klein.
 */
export const onBehalfBy: Rule = {
  name: 'on-behalf-by',
  match: 'behalf of #Word{0,1} [<parties>(#Placed|#Actor)] #Gap{0,1} by [<signers>#Person]',
}
