/** FNV-1a over UTF-16 units, 32 bits, from a seed. http://www.isthe.com/chongo/tech/comp/fnv/ */
export function hashString(text: string, seed: number): number {
  let hash = seed ^ 0x811c9dc5
  for (let i = 0; i < text.length; i++) hash = Math.imul(hash ^ text.charCodeAt(i), 0x01000193)
  return finish(hash)
}

/** Two hashes into one; the order matters. */
export function combine(a: number, b: number): number {
  return finish(pair(a, b))
}

/** Two hashes into what is to be hashed further, at a quarter of the cost of `combine`; the order matters. */
export function pair(a: number, b: number): number {
  return Math.imul(a ^ 0x9e3779b9, 0x85ebca6b) ^ b
}

/** The finaliser of MurmurHash3 (public domain, Austin Appleby): every bit depends on every other. */
export function finish(hash: number): number {
  let mixed = hash
  mixed = Math.imul(mixed ^ (mixed >>> 16), 0x85ebca6b)
  mixed = Math.imul(mixed ^ (mixed >>> 13), 0xc2b2ae35)
  return (mixed ^ (mixed >>> 16)) | 0
}
