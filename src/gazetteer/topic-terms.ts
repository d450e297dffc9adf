import activities from './topics/activities.json' with { type: 'json' }
import air from './topics/air.json' with { type: 'json' }
import context from './topics/context.json' with { type: 'json' }
import electronics from './topics/electronics.json' with { type: 'json' }
import land from './topics/land.json' with { type: 'json' }
import sea from './topics/sea.json' with { type: 'json' }

/**
 * Terms of one topic that share a condition. Rows hold phrases between ` | `, in the singular and in British spelling; the index
 * adds plurals, American spelling and hyphenation.
 */
export interface TermGroup {
  /** Cues that all have to stand near the term in its sentence. `text`: the article as a whole is about military matters. */
  readonly near?: readonly string[]
  /** How many tokens away a cue may be. Default 12. */
  readonly within?: number
  /** Nouns: in any case, singular and plural. */
  readonly terms?: readonly string[]
  /** Exact forms, in any case. */
  readonly words?: readonly string[]
  /** Names of systems: with their capitals, singular and plural. */
  readonly names?: readonly string[]
  /** Letter for letter, or with a plural `s`. */
  readonly acronyms?: readonly string[]
}

/** A topic's id and its terms. */
export interface TopicTerms {
  readonly topic: string
  readonly groups: readonly TermGroup[]
  /** Cues that a mention of a topic of the user's is, between spaces; those of ours are in `topicCues`. */
  readonly cues?: string
}

/** What a family's file holds. */
export interface TermFamily {
  readonly source: string
  readonly licence: string
  readonly topics: Readonly<Record<string, readonly TermGroup[]>>
}

export const termFamilies: readonly TermFamily[] = [air, land, sea, electronics, activities]

/** The terms of all 36 topics. */
export function topicTerms(): TopicTerms[] {
  return termFamilies.flatMap(({ topics }) => Object.entries(topics).map(([topic, groups]) => ({ topic, groups })))
}

/** Phrases that hold a term's words and mean something else (`think tank`), in rows as above. */
export const ignoredPhrases: readonly string[] = context.ignore
