/** The words of a text as a set; they are parted by white space. */
export function wordSet(words: string): ReadonlySet<string> {
  return new Set(words.trim().split(/\s+/))
}

/** In which of some lists a word is: bit `i` for list `i`. Kept with a lexeme, it is one number for many look-ups. */
export function listsWith(word: string, lists: readonly { has(word: string): boolean }[]): number {
  let bits = 0
  for (let i = 0; i < lists.length; i++) if (lists[i]?.has(word)) bits |= 1 << i
  return bits
}
