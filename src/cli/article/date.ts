import type { IsoDate } from '../../model.js'

/** Whether a string is a day of the calendar as `YYYY-MM-DD`. */
export function isDay(value: string): boolean {
  const date = new Date(`${value}T00:00:00Z`)
  return /^\d{4}-\d{2}-\d{2}$/.test(value) && !Number.isNaN(date.getTime()) && date.toISOString().startsWith(value)
}

/**
 * The day that a date field says, in ISO 8601, with or without a time: `2024-11-04`, `2024-11-04T10:15:00+02:00`. It is the day
 * as written, whatever the time zone. A field that says something else is not used, with a warning.
 */
export function readDate(
  value: unknown,
  field: string,
): { readonly day?: IsoDate; readonly warnings: readonly string[] } {
  if (value === undefined || value === null || value === '') return { warnings: [] }
  const day = typeof value === 'string' ? (/^(\d{4}-\d{2}-\d{2})(?:$|[T ])/.exec(value)?.[1] ?? '') : ''
  return isDay(day)
    ? { day, warnings: [] }
    : { warnings: [`The field "${field}" is not a date of the form YYYY-MM-DD; it is not used.`] }
}
