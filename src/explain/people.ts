import type { Document, Mentions, OfficeMention, PersonEntity, PersonMention } from '../model.js'
import { createNameReader } from './names.js'
import { placeOf, quote } from './quote.js'
import { type NameReason, surroundingsOf } from './surroundings.js'

/** So many mentions of one form are looked at, and so many reasons are given for it. */
const MOST_MENTIONS = 12
const MOST_REASONS = 2

/** Says why somebody is a person, form by form, and why the forms are one person. */
export type PeopleReader = (person: PersonEntity) => readonly string[]

/**
 * Prepares the questions about an article's people. The tagger weighs thousands of small features; what is named here are those that
 * a reader can check: the dictionary, titles, verbs, lists of names, and the same name elsewhere in the article.
 */
export function createPeopleReader(document: Document, mentions: Mentions): PeopleReader {
  const officesOf = officesByHolder(mentions)
  const readName = createNameReader(document)
  return (person) => {
    const forms = new Map<string, PersonMention[]>()
    for (const mention of person.mentions) {
      const form = mention.text.replace(/\s+/g, ' ')
      const own = forms.get(form)
      if (own === undefined) forms.set(form, [mention])
      else if (own.length < MOST_MENTIONS) own.push(mention)
    }
    const nameReasons = readName(person)
    const why = [...forms].map(([form, own]) => {
      const around = own.flatMap((mention) =>
        surroundingsOf(document, mention, officesOf.get(mention.firstToken) ?? []),
      )
      const [first] = own as [PersonMention]
      const sure = Math.max(...own.map(({ confidence }) => confidence))
      return `${quote(form)} ${strongest([...around, ...nameReasons(first)], sure)}`
    })
    return [...why, ...person.mergeReasons.map((reason) => reason.replace(/"([^"]*)"/g, '“$1”'))]
  }
}

function officesByHolder({ people, offices }: Mentions): ReadonlyMap<number, OfficeMention[]> {
  const held = new Map<number, OfficeMention[]>()
  for (const office of offices) {
    const holder = office.holder === undefined ? undefined : people[office.holder]
    if (holder === undefined) continue
    const own = held.get(holder.firstToken)
    if (own === undefined) held.set(holder.firstToken, [office])
    else own.push(office)
  }
  return held
}

/**
 * The two strongest reasons, each kind once: `follows the title “Minister” in sentence 2 and begins with the given name “Anna”`. There
 * is always one: at the least how sure the tagger is.
 */
function strongest(reasons: readonly NameReason[], sure: number): string {
  const kinds = new Map<string, NameReason>()
  for (const reason of reasons) {
    const known = kinds.get(reason.kind)
    if (known === undefined || known.strength < reason.strength) kinds.set(reason.kind, reason)
  }
  if (kinds.size === 0) return `looks like a name where it stands: the tagger is ${Math.round(sure * 100)} % sure`
  const best = [...kinds.values()].sort((a, b) => b.strength - a.strength).slice(0, MOST_REASONS)
  return best
    .map(({ words, mention }) => (mention === undefined ? words : `${words} in ${placeOf(mention)}`))
    .join(' and ')
}
