/** By this short name V8 inlines what calls it, however much is inlined already. */
const { imul } = Math
const FNV_BASIS = 0x811c9dc5
const FNV_PRIME = 0x01000193

/** FNV-1a over UTF-16 units, 32 bits, from a seed. http://www.isthe.com/chongo/tech/comp/fnv/ */
export function hashString(text: string, seed: number): number {
  return finish(beginHash(text, seed))
}

/** The hash of a text, before it is finished, to which more may be added: so that no string is made to be hashed. */
export function beginHash(text: string, seed: number): number {
  return addText(seed ^ FNV_BASIS, text)
}

/** Goes on with a text, or with its units from `start` to `end`. */
export function addText(begun: number, text: string, start = 0, end = text.length): number {
  let hash = begun
  for (let i = start; i < end; i++) hash = imul(hash ^ text.charCodeAt(i), FNV_PRIME)
  return hash
}

/** Two hashes into one; the order matters. */
export function combine(a: number, b: number): number {
  return finish(pair(a, b))
}

/** Two hashes into what is to be hashed further, at a quarter of the cost of `combine`; the order matters. */
export function pair(a: number, b: number): number {
  return imul(a ^ 0x9e3779b9, 0x85ebca6b) ^ b
}

/** The finaliser of MurmurHash3 (public domain, Austin Appleby): every bit depends on every other. */
export function finish(hash: number): number {
  let mixed = hash
  mixed = imul(mixed ^ (mixed >>> 16), 0x85ebca6b)
  mixed = imul(mixed ^ (mixed >>> 13), 0xc2b2ae35)
  return (mixed ^ (mixed >>> 16)) | 0
}
