import type { Sentence } from '../../model.js'
import { titleAfterName } from './after-name.js'
import { titleBeforeApposition, titleBeforeName } from './before-name.js'
import { chainTitles, isOnePersons } from './chain.js'
import type { Holding } from './holder.js'
import type { Scene } from './scene.js'
import { sharedTitle } from './shared-title.js'
import type { TitlePhrase } from './title-phrase.js'

/**
 * Ties the titles of a sentence to the people who hold them, the strongest tie first: straight before a name, behind a name, before a
 * name in apposition; then what is joined to those. A title that stands alone stays without holder.
 */
export function tieTitles(scene: Scene, sentence: Sentence, titles: readonly TitlePhrase[]): readonly Holding[] {
  if (titles.length === 0) return []
  const before = titles.map((title) => (title.kind.isPlural ? undefined : titleBeforeName(scene, sentence, title)))
  const named = new Set(before.map((holding) => holding?.holder))
  const holdings = titles.flatMap((title, index): readonly Holding[] => {
    if (title.kind.isPlural) return sharedTitle(scene, sentence, title)
    const after = before[index] ?? titleAfterName(scene, sentence, title)
    if (after === undefined || after === before[index]) return [after ?? { title }]
    const next = before[index + 1]
    const isNextOnes = named.has(after.holder) && next !== undefined && isOnePersons(scene, title, next.title)
    return [isNextOnes ? { title } : after]
  })
  const chained = chainTitles(scene, holdings)
  const tied = new Set(chained.map(({ holder }) => holder))
  let isOwned = false
  const apposed = chained.map((holding, index) => {
    const { title } = holding
    const previous = chained[index - 1]
    const isJoined =
      previous !== undefined && previous.holder === undefined && isOnePersons(scene, previous.title, title)
    isOwned = title.determiner !== '' || title.countries.length > 0 || (isOwned && isJoined)
    if (holding.holder !== undefined) return holding
    const found = titleBeforeApposition(scene, sentence, title, isOwned)
    return found === undefined || tied.has(found.holder) ? holding : found
  })
  return chainTitles(scene, apposed)
}
