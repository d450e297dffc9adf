import { describe, expect, test } from 'vitest'
import { readDocument } from '../document/read.js'
import { recogniseDates } from './dates.js'

/** 2024-11-06 is a Wednesday. */
const PUBLISHED = '2024-11-06'

const day = (text: string, date?: string) => [text, 'day', date] as const
const month = (text: string, date?: string) => [text, 'month', date] as const
const year = (text: string, date?: string) => [text, 'year', date] as const

const cases: readonly [string, ...(readonly [string, string, string | undefined])[]][] = [
  ['They signed it on 4 November 2024 in Bratislava.', day('4 November 2024', '2024-11-04')],
  ['The accord of September 3rd, 2019, was renewed.', day('September 3rd, 2019', '2019-09-03')],
  ['It was inked on the 7th of May 2021.', day('7th of May 2021', '2021-05-07')],
  ['A date of 2023-02-28 stands on the cover.', day('2023-02-28', '2023-02-28')],
  ['Stamped 05.10.2022 in Minsk.', day('05.10.2022', '2022-10-05')],
  ['On Oct. 30 the envoys met.', day('Oct. 30', '2024-10-30')],
  ['On Dec. 12 the envoys met.', day('Dec. 12', '2024-12-12')],
  ['On April 9 the envoys met.', day('April 9', '2024-04-09')],
  ['They will sign on February 3.', day('February 3', '2025-02-03')],
  ['On Tuesday, 5 November, Accra and Lomé agreed.', day('Tuesday, 5 November', '2024-11-05')],
  ['She toured the yards on June 13-14.', day('June 13-14')],
  ['The deal was sealed on Monday.', day('Monday', '2024-11-04')],
  ['The deal was sealed on Wednesday.', day('Wednesday', '2024-11-06')],
  ['The deal was sealed last Wednesday.', day('last Wednesday', '2024-10-30')],
  ['The two will sign on Friday.', day('Friday', '2024-11-08')],
  ['Peru will sign, the ministry said on Friday.', day('Friday', '2024-11-01')],
  ['Next Monday the minister flies to Oslo.', day('Next Monday', '2024-11-11')],
  ['They initialled it today and met yesterday.', day('today', '2024-11-06'), day('yesterday', '2024-11-05')],
  ['Three days ago the pact lapsed.', day('Three days ago', '2024-11-03')],
  ['Two weeks ago the pact lapsed.', day('Two weeks ago')],
  ['Talks ended last week.', day('last week')],
  ['A protocol was agreed earlier this month.', month('earlier this month', '2024-11-01')],
  ['It entered into force last August.', month('last August', '2024-08-01')],
  ['It entered into force last December.', month('last December', '2023-12-01')],
  ['In January the two navies trained.', month('January', '2024-01-01')],
  ['Work began in March 2020.', month('March 2020', '2020-03-01')],
  ['The 2014 contract is still running.', year('2014', '2014-01-01')],
  [
    'The treaty of 12 June 2018 and one signed the same day.',
    day('12 June 2018', '2018-06-12'),
    day('same day', '2018-06-12'),
  ],
  ['Ships may call at Mombasa, and troops march home.'],
  ['It was said that they may march from May.', month('May', '2024-05-01')],
  ['They initialled it this morning.', day('this morning', '2024-11-06')],
  [
    'On 3 November they met. Later that day they dined.',
    day('3 November', '2024-11-03'),
    day('Later that day', '2024-11-03'),
  ],
  ['Earlier in the day they dined.', day('Earlier in the day')],
  ['It was signed by Ghana and Togo on Tuesday.', day('Tuesday', '2024-11-05')],
  ['It is to be ready by Tuesday.', day('Tuesday', '2024-11-12')],
  ['They signed it last autumn.', month('last autumn')],
  ['They dined over the weekend and left.', day('over the weekend')],
  ['They dined last night and left.', day('last night', '2024-11-05')],
  ['Ghana had signed a day earlier.', day('day earlier', '2024-11-05')],
  ['It was welcomed, after the signing on the previous day in Lima.', day('previous day', '2024-11-05')],
  [
    'On 3 November they met, having dined the day before.',
    day('3 November', '2024-11-03'),
    day('day before', '2024-11-02'),
  ],
  ['A day before its withdrawal it signed.'],
  ['They signed on Thursday last week.', day('Thursday last week', '2024-10-31')],
  ['They signed last week Tuesday.', day('last week Tuesday', '2024-10-29')],
  ['They signed on Monday, this week.', day('Monday, this week', '2024-11-04')],
  ['They signed on 12 September last year.', day('12 September last year', '2023-09-12')],
  ['They signed on May 3 of this year.', day('May 3 of this year', '2024-05-03')],
  ['They signed in March last year.', month('March last year', '2023-03-01')],
  ['They signed on 26/11/2023.', day('26/11/2023', '2023-11-26')],
  ['They signed on 2023.11.26 and 04/05/2023.', day('2023.11.26', '2023-11-26'), year('2023', '2023-01-01')],
  ['A plan for 2022–2024 was shown at Eurosatory 2024.'],
  ['May they prosper, said Theresa May.'],
  ['Some 1,500 shells and 36 jets, 155mm calibre.'],
  ['The sun set over this harbour and the past is past.'],
]

describe('recogniseDates', () => {
  test.each(cases)('%s', (sentence, ...expected) => {
    const found = recogniseDates(readDocument(sentence, PUBLISHED)).map((d) => [d.text, d.precision, d.date])
    expect(found).toEqual(expected.map((e) => [...e]))
  })

  test('a relative date has no day where the article has none', () => {
    const [date] = recogniseDates(readDocument('They signed on Monday in Quito.'))
    expect(date).toMatchObject({ text: 'Monday', relative: true })
    expect(date).not.toHaveProperty('date')
  })

  test('a list of one year says it in its headline', () => {
    const [, date] = recogniseDates(readDocument('FIVE PACTS OF 2023\n\n- Jan. 9, Rabat. Two ministers sign a pact.'))
    expect(date).toMatchObject({ text: 'Jan. 9', date: '2023-01-09' })
  })

  test('spans are slices of the text, in order, without overlap', () => {
    const text = 'On Monday, 4 November 2024, and then on Nov. 5, 2024 and May 2023, yesterday, 2024-01-02.'
    const dates = recogniseDates(readDocument(text, PUBLISHED))
    expect(dates).toHaveLength(5)
    let end = 0
    for (const date of dates) {
      expect(text.slice(date.start, date.end)).toBe(date.text)
      expect(date.start).toBeGreaterThanOrEqual(end)
      end = date.end
    }
  })

  test.each(['May 1, ', 'Monday ', '2024-', '12 ', 'last ', '04/05/2023 ', 'a day earlier '])(
    'takes linear time on a megabyte of %j',
    (unit) => {
      const time = (size: number) => {
        const document = readDocument(unit.repeat(Math.ceil(size / unit.length)), PUBLISHED)
        const start = performance.now()
        recogniseDates(document)
        return performance.now() - start
      }
      time(200_000)
      expect(time(1_000_000)).toBeLessThan(Math.max(12 * time(200_000), 1500))
    },
  )
})
