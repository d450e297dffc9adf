const unsafe = /[\u007f-\u009f\u2028\u2029]/g

/**
 * Writes C1 controls, DEL and the Unicode line ends in JSON text as `\u....`: the same values to any parser, but no terminal
 * obeys them, and no reader that splits lines by Unicode's rules breaks a record. (`JSON.stringify` escapes C0 itself.)
 */
export function escapeForTerminal(json: string): string {
  return json.replace(unsafe, (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`)
}
