import type { Draft } from './draft.js'

/** Which draft each place speaks of: by sentence, then by the agreement's term. */
export type Owners = ReadonlyMap<number, ReadonlyMap<number, Draft>>

export function ownersOf(drafts: readonly Draft[]): Owners {
  const owners = new Map<number, Map<number, Draft>>()
  for (const draft of drafts)
    for (const { sentence, at } of draft.readings) {
      const places = owners.get(sentence.index)
      if (places === undefined) owners.set(sentence.index, new Map([[at, draft]]))
      else places.set(at, draft)
    }
  return owners
}

/** Whether a sentence speaks of another agreement. */
export function isTaken(owners: Owners, sentence: number, draft: Draft): boolean {
  for (const owner of owners.get(sentence)?.values() ?? []) if (owner !== draft) return true
  return false
}
