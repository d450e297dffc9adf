/** Months as news writes them, in lower case, to their number from 1. */
export const MONTHS: ReadonlyMap<string, number> = new Map(
  [
    ['january', 'jan', 'jan.'],
    ['february', 'feb', 'feb.'],
    ['march', 'mar', 'mar.'],
    ['april', 'apr', 'apr.'],
    ['may'],
    ['june', 'jun', 'jun.'],
    ['july', 'jul', 'jul.'],
    ['august', 'aug', 'aug.'],
    ['september', 'sept', 'sept.', 'sep', 'sep.'],
    ['october', 'oct', 'oct.'],
    ['november', 'nov', 'nov.'],
    ['december', 'dec', 'dec.'],
  ].flatMap((forms, index) => forms.map((form): [string, number] => [form, index + 1])),
)

/** Days of the week as news writes them, in lower case, to their number: Sunday is 0, as in `Date`. */
export const WEEKDAYS: ReadonlyMap<string, number> = new Map(
  [
    ['sunday', 'sun', 'sun.'],
    ['monday', 'mon', 'mon.'],
    ['tuesday', 'tue', 'tue.', 'tues', 'tues.'],
    ['wednesday', 'wed', 'wed.'],
    ['thursday', 'thu', 'thu.', 'thur', 'thur.', 'thurs', 'thurs.'],
    ['friday', 'fri', 'fri.'],
    ['saturday', 'sat', 'sat.'],
  ].flatMap((forms, index) => forms.map((form): [string, number] => [form, index])),
)

/** `YYYY-MM-DD`, or nothing for a day that no calendar has. Years from 1900 to 2199. */
export function isoDate(year: number, month: number, day: number): string | undefined {
  if (!(year >= 1900 && year < 2200 && month >= 1 && month <= 12 && day >= 1)) return undefined
  const date = new Date(Date.UTC(year, month - 1, day))
  return date.getUTCMonth() === month - 1 ? date.toISOString().slice(0, 10) : undefined
}

/** `1999`, `2024`; nothing for other numbers. */
export function yearOf(word: string): number | undefined {
  return word.length === 4 && /^(?:19|20|21)\d\d$/.test(word) ? Number(word) : undefined
}

/** `4`, `04`, `4th`: 1 to 31. */
export function dayOf(word: string): number | undefined {
  if (word.length === 0 || word.length > 4) return undefined
  const match = /^(\d{1,2})(?:st|nd|rd|th)?$/.exec(word)
  const day = match ? Number(match[1]) : 0
  return day >= 1 && day <= 31 ? day : undefined
}
