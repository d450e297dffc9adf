const LONGEST = 100

/** Words of the article on one line, in quotation marks; long ones are cut. */
export function quote(text: string): string {
  const words = text.slice(0, LONGEST * 2).replace(/\s+/g, ' ')
  return words.length > LONGEST ? `“${words.slice(0, LONGEST).trimEnd()}…”` : `“${words}”`
}

/** `sentence 1` is the first one, a headline included. */
export function placeOf({ sentence }: { readonly sentence: number }): string {
  return `sentence ${sentence + 1}`
}
