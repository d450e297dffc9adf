import type { Rule } from './rule.js'

/**
 * Rheinmetall signed a contract for the supply of shells to Latvia.
 * Gazprom has a contract on the delivery of gas from Russia to Hungary.
 */
export const suppliedTo: Rule = {
  name: 'supplied-to',
  match:
    '[<agreement>#Agreement] #Inert{0,10} (supply|supplies|sale|delivery|deliveries|export|exports|provision) of #Inert{0,10} to [<recipient>(#Placed|#Actor)]',
}
