import type { TermIndex } from '../engine.js'
import { isActing } from './join-actors.js'
import { CLASSES } from './tags.js'
import type { Term } from './term.js'

/** Where each word and tag stands; of a run of actors, `#Actor` is only the first. */
export function indexOf(terms: readonly Term[]): TermIndex {
  const index = new Map<string, number[]>()
  const add = (key: string, at: number): void => {
    const known = index.get(key)
    if (known === undefined) index.set(key, [at])
    else known.push(at)
  }
  terms.forEach(({ normal, tags }, at) => {
    if (normal !== '') add(normal, at)
    for (const tag of keysOf(tags)) if (tag !== '#Actor' || !isActing(terms[at - 1])) add(tag, at)
  })
  return index
}

const tagKeys = new WeakMap<ReadonlySet<string>, readonly string[]>()

/** `#Tag` for each tag; the sets of tags are shared, so they are spelled out once. */
function keysOf(tags: ReadonlySet<string>): readonly string[] {
  let keys = tagKeys.get(tags)
  if (keys === undefined) {
    keys = [...tags].filter((tag) => !CLASSES.has(tag)).map((tag) => `#${tag}`)
    tagKeys.set(tags, keys)
  }
  return keys
}
