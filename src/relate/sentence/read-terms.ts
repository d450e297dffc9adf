import type { Sentence, Token } from '../../model.js'
import type { RelevantSentence } from '../relevance.js'
import { union } from './actor-list.js'
import { type ActorSpan, findActors } from './actors.js'
import type { AgreementPhrase } from './agreement-phrase.js'
import type { Cast } from './cast.js'
import { joinActors } from './join-actors.js'
import { within } from './mentions-within.js'
import { pronounPhrase } from './pronoun-phrase.js'
import { isSubject } from './pronoun-subjects.js'
import { ACTING, AGREEMENT, DATE, DOCUMENT, PLACED, TALKS_TAGS, type Tags, TRADE } from './tags.js'
import { Term } from './term.js'
import { pushWord } from './word-terms.js'

/** A sentence as the rules see it. */
export interface TermSentence {
  readonly index: number
  readonly sentence: Sentence
  readonly terms: readonly Term[]
}

/**
 * Folds a sentence into terms: actors with their titles, agreement phrases, dates, verbs with their class, other words.
 * Quotation marks, short brackets and articles before an actor are in no term.
 */
export function readTerms(cast: Cast, { index, phrases: named }: RelevantSentence): TermSentence {
  const sentence = cast.document.sentences[index] as Sentence
  const { tokens } = cast.document
  const actors = findActors(cast, sentence)
  const pronoun = pronounPhrase(tokens, sentence.firstToken, sentence.endToken)
  const phrases = [
    ...(pronoun === undefined || isSubject(cast, index, pronoun.first) ? [] : [pronoun]),
    ...named.filter(
      ({ head }) => !actors.some(({ kind, first, end }) => kind !== 'Country' && head >= first && head < end),
    ),
  ]
  const terms: Term[] = []
  let at = sentence.firstToken
  let actorAt = 0
  let phraseAt = 0
  const dates = within(cast.mentions.dates, sentence)
  let dateAt = 0
  while (at < sentence.endToken) {
    const phrase = phrases[phraseAt]
    if (phrase !== undefined && at === phraseFirst(phrase, actors, terms.at(-1)?.endToken ?? 0)) {
      terms.push(phraseTerm(cast, at, phrase, actors))
      at = phrase.end
      phraseAt++
      continue
    }
    while (actorAt < actors.length && (actors[actorAt] as ActorSpan).first < at) actorAt++
    const actor = actors[actorAt]
    if (actor !== undefined && actor.first === at) {
      terms.push(actorTerm(tokens, actor))
      at = actor.end
      actorAt++
      continue
    }
    while (dateAt < dates.length && (dates[dateAt]?.firstToken ?? 0) < at) dateAt++
    const date = dates[dateAt]
    if (date !== undefined && date.firstToken === at) {
      terms.push(new Term(tokens, at, date.endToken, DATE, { date }))
      at = date.endToken
      continue
    }
    at = pushWord(cast, index, at, sentence.endToken, actor, terms)
  }
  return { index, sentence, terms: joinActors(terms) }
}

/** An agreement phrase begins after an actor that only reaches into it (`Israel and Greece's agreement`). */
function phraseFirst(phrase: AgreementPhrase, actors: readonly ActorSpan[], free: number): number {
  let first = Math.max(phrase.first, free)
  for (const { first: start, end, kind } of actors)
    if (start < first && end > first) first = Math.min(end, phrase.head)
    else if (kind !== 'Country' && kind !== 'Organization' && start >= first && end <= phrase.head) first = end
  return first
}

function phraseTerm(
  { document: { tokens }, mentions: { countries } }: Cast,
  first: number,
  phrase: AgreementPhrase,
  actors: readonly ActorSpan[],
): Term {
  const spans = actors.filter((actor) => actor.first >= first && actor.end <= phrase.end)
  // `the Ottawa Convention` is named for where it was signed; `the Warsaw-Kyiv pact` for its sides.
  const isPlace = spans.length === 1 && countries.some((c) => c.form === 'capital' && c.firstToken === spans[0]?.first)
  const inside = isPlace ? [] : spans.map(({ actor }) => actor)
  const tags = tagsOfPhrase(phrase)
  return new Term(tokens, first, phrase.end, tags, { phrase, named: union(inside) })
}

function tagsOfPhrase({ type, noun, trade }: AgreementPhrase): Tags {
  if (type === 'document') return DOCUMENT
  if (trade === true) return TRADE
  return noun === 'talks' ? TALKS_TAGS : AGREEMENT
}

function actorTerm(tokens: readonly Token[], { first, end, kind, acts, actor }: ActorSpan): Term {
  return new Term(tokens, first, end, acts ? ACTING[kind] : PLACED[kind], { actor })
}
