import { expect, test } from 'vitest'
import { readDate } from './date.js'

test.each([
  ['2024-11-04', '2024-11-04'],
  ['2024-11-04T23:30:00-05:00', '2024-11-04'],
  ['2024-11-04 10:15', '2024-11-04'],
  ['2024-02-29', '2024-02-29'],
])('%s', (value, day) => {
  expect(readDate(value, 'date')).toEqual({ day, warnings: [] })
})

test.each([undefined, null, ''])('%j is no date, and no fault', (value) => {
  expect(readDate(value, 'date')).toEqual({ warnings: [] })
})

test.each(['2023-02-29', '4 November 2024', '2024-11-041', '2024-11', 1730716800, {}])('%j is told', (value) => {
  expect(readDate(value, 'meta.date')).toEqual({ warnings: [expect.stringContaining('"meta.date" is not a date')] })
})
