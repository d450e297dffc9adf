import context from './topics/context.json' with { type: 'json' }

/** Words that give a term its sense, by the name of the cue, between spaces. */
export const cues: Readonly<Record<string, string>> = context.cues

/** The cues that a mention of a topic is, between spaces: a missile is a weapon, a frigate one of the sea. */
export const topicCues: Readonly<Record<string, string>> = context.topicCues
