import { InvalidArgumentError } from 'commander'
import type { IsoDate } from '../model.js'
import { type Section, sections } from '../render/sections.js'
import { isDay } from './article/date.js'
import type { Jobs } from './work/run-work.js'

/** What the options' values may be. Each throws {@link InvalidArgumentError}, whose message the user sees. */

export function parseSections(value: string): ReadonlySet<Section> {
  const names = value.split(',').map((name) => name.trim())
  const unknown = names.find((name) => !sections.some((section) => section === name))
  if (unknown !== undefined)
    throw new InvalidArgumentError(`"${unknown}" is none of ${[...sections].sort().join(', ')}`)
  return new Set(sections.filter((section) => names.includes(section)))
}

export function parseDate(value: string): IsoDate {
  if (!isDay(value))
    throw new InvalidArgumentError('It must be a day of the calendar as YYYY-MM-DD, such as 2024-11-04')
  return value
}

export function parseConfidence(value: string): number {
  if (!/^(0?\.\d+|[01]|1\.0+)$/.test(value))
    throw new InvalidArgumentError('It must be a number from 0 to 1, such as 0.9')
  return Number(value)
}

const mostJobs = 256

export function parseJobs(value: string): Jobs {
  if (value === 'auto') return value
  const jobs = /^\d{1,3}$/.test(value) ? Number(value) : 0
  if (jobs < 1 || jobs > mostJobs) throw new InvalidArgumentError(`It must be a number from 1 to ${mostJobs}, or auto`)
  return jobs
}

const units: Readonly<Record<string, number>> = { '': 1, k: 1e3, M: 1e6, G: 1e9 }

/** No string of JavaScript can be longer. */
const mostBytes = 500e6

export function parseBytes(value: string): number {
  const [, digits = '', unit = '?'] = /^(\d{1,12})([kMG]?)$/.exec(value) ?? []
  const bytes = Number(digits) * (units[unit] ?? 0)
  if (bytes < 1 || bytes > mostBytes) throw new InvalidArgumentError('It must be a size up to 500M, such as 64M')
  return bytes
}

/** A dotted path. */
export function parseField(value: string): string {
  if (value === '') throw new InvalidArgumentError('It must be the name of a field')
  return value
}
