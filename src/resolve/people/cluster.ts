import type { CountryCode } from '../../model.js'
import { opensWithSurname } from '../names/family-first.js'
import { genderOfGivenName } from '../names/given-names.js'
import type { Gender } from '../names/parse.js'
import type { Form } from './forms.js'
import { Salience } from './salience.js'
import type { Surroundings } from './surroundings.js'

/** Evidence is read from so many mentions of a form. */
export const MOST_READ = 6

/** What stands around a person's whole names. */
export interface Evidence {
  readonly titles: ReadonlySet<string>
  readonly countries: ReadonlySet<CountryCode>
  /** `king`, `sheikh`. */
  readonly royal: ReadonlySet<string>
}

/** A person in the making. */
export class Cluster {
  /** Whole names, the fullest first; or the one lone name of a person who has no other. */
  readonly forms: Form[] = []
  /** Indexes into the people, in the order of the text. */
  readonly mentions: number[] = []
  /** Where a mention first names the person whole; `Infinity` for a person known by a lone name. */
  introduced = Number.POSITIVE_INFINITY
  /** Called `Mrs Biden` before: then a bare `Biden` is somebody else, if there is one. */
  addressed = false
  readonly #salience = new Salience(this.mentions)
  #reasons: Map<Form, string> | undefined
  #gender: Gender | undefined | null = null
  #evidence: Evidence | undefined

  get head(): Form {
    return this.forms[0] as Form
  }

  /** Why each form that is not the first belongs here. */
  get reasons(): ReadonlyMap<Form, string> {
    return this.#reasons ?? NO_REASONS
  }

  addReason(form: Form, reason: string): void {
    this.#reasons ??= new Map()
    this.#reasons.set(form, reason)
  }

  addForm(form: Form, reason?: string): void {
    this.forms.push(form)
    if (form.name.whole) this.introduced = Math.min(this.introduced, form.mentions[0] as number)
    if (reason !== undefined) this.addReason(form, reason)
  }

  /** How much the reader thinks of this person on coming to a sentence. */
  salienceIn(sentence: number, surroundings: Surroundings): number {
    return this.#salience.in(sentence, surroundings)
  }

  /** Where the person was last spoken of. */
  lastSentence(surroundings: Surroundings): number {
    const last = this.mentions.at(-1)
    return last === undefined ? 0 : surroundings.sentenceOf(last)
  }

  gender(surroundings: Surroundings): Gender | undefined {
    if (this.#gender === null) this.#gender = genderOf(this.forms, surroundings)
    return this.#gender
  }

  /** Title words and countries that stand with the whole names. */
  evidence(surroundings: Surroundings): Evidence {
    this.#evidence ??= {
      titles: gather(this.forms, (mention) => surroundings.titleWordsAt(mention)),
      countries: gather(this.forms, (mention) => surroundings.countriesAt(mention)),
      royal: gather(this.forms, (mention) => {
        const royal = surroundings.royalAt(mention)
        return royal ? [royal] : []
      }),
    }
    return this.#evidence
  }
}

const NO_REASONS: ReadonlyMap<Form, string> = new Map()

export function gather<T>(forms: readonly Form[], of: (mention: number) => Iterable<T>): ReadonlySet<T> {
  const found = new Set<T>()
  for (const form of forms)
    for (const mention of form.mentions.slice(0, MOST_READ)) for (const value of of(mention)) found.add(value)
  return found
}

/** Whether something is so of one of the mentions. */
export function isSaid({ mentions }: Form, says: (mention: number) => boolean): boolean {
  for (let at = 0; at < Math.min(mentions.length, MOST_READ); at++) if (says(mentions[at] as number)) return true
  return false
}

/** Said by a `Mr` or `Mrs`, by the name's grammar, or by the given name. */
export function genderOf(forms: readonly Form[], surroundings: Surroundings): Gender | undefined {
  for (const form of forms) {
    for (const mention of form.mentions.slice(0, MOST_READ)) {
      const gender = surroundings.genderAt(mention)
      if (gender) return gender
    }
    if (form.name.gender) return form.name.gender
  }
  const reading = forms[0]?.name.readings[0]
  const first = reading?.[0]
  if (!reading || !first || reading.length < 2) return undefined
  const byFirst = opensWithSurname(reading) ? undefined : genderOfGivenName(first.key)
  const last = reading.at(-1)
  return byFirst ?? (last && !genderOfGivenName(first.key) ? genderOfGivenName(last.key) : undefined)
}
