import type { Sentence } from '../../model.js'
import { titleAfterName } from './after-name.js'
import { titleBeforeApposition, titleBeforeName } from './before-name.js'
import { chainTitles, isOnePersons } from './chain.js'
import { type Holding, withoutHolder } from './holder.js'
import type { Scene } from './scene.js'
import { sharedTitle } from './shared-title.js'
import type { TitlePhrase } from './title-phrase.js'

/**
 * Ties the titles of a sentence to the people who hold them, the strongest tie first: straight before a name, behind a name, before a
 * name in apposition; then what is joined to those. A title that stands alone stays without holder.
 */
export function tieTitles(scene: Scene, sentence: Sentence, titles: readonly TitlePhrase[]): readonly Holding[] {
  const before = titles.map((title) => (title.kind.isPlural ? undefined : titleBeforeName(scene, sentence, title)))
  const named = holdersOf(before)
  const holdings: Holding[] = []
  titles.forEach((title, index) => {
    if (title.kind.isPlural) holdings.push(...sharedTitle(scene, sentence, title))
    else holdings.push(before[index] ?? titleBehindName(scene, sentence, title, before[index + 1], named))
  })
  return chainTitles(scene, tieAppositions(scene, sentence, chainTitles(scene, holdings)))
}

/** A title behind a name, unless the one after it stands before a name and is the same person's. */
function titleBehindName(
  scene: Scene,
  sentence: Sentence,
  title: TitlePhrase,
  next: Holding | undefined,
  named: ReadonlySet<number>,
): Holding {
  const after = titleAfterName(scene, sentence, title)
  if (after === undefined) return withoutHolder(title)
  if (next === undefined || !isOnePersons(scene, title, next.title)) return after
  return after.holder !== undefined && named.has(after.holder) ? withoutHolder(title) : after
}

/** Ties what still stands alone to a name in apposition that no other title has. */
function tieAppositions(scene: Scene, sentence: Sentence, holdings: readonly Holding[]): readonly Holding[] {
  const tied = holdersOf(holdings)
  let isOwned = false
  let previous: Holding | undefined
  return holdings.map((holding) => {
    const { title } = holding
    const isJoined =
      isOwned && previous !== undefined && previous.holder === undefined && isOnePersons(scene, previous.title, title)
    isOwned = title.determiner !== '' || title.countries.length > 0 || isJoined
    previous = holding
    if (holding.holder !== undefined) return holding
    const found = titleBeforeApposition(scene, sentence, title, isOwned)
    return found?.holder === undefined || tied.has(found.holder) ? holding : found
  })
}

function holdersOf(holdings: readonly (Holding | undefined)[]): ReadonlySet<number> {
  const holders = new Set<number>()
  for (const holding of holdings) if (holding?.holder !== undefined) holders.add(holding.holder)
  return holders
}
