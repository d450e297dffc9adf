import { describe, expect, it } from 'vitest'
import { readDocument } from './read.js'

const NEWS = 'The ministers of Ghana and Togo met on the border and spoke of patrols. They will meet again soon.'

/** The date of an article with such a head and foot. */
function dateOf(head: string, { foot = '', body = NEWS, fallback = undefined as string | undefined } = {}) {
  return readDocument(`${head}${head === '' ? '' : '\n\n'}${body}${foot === '' ? '' : `\n\n${foot}`}`, fallback)
    .published
}

describe('a line of its own under the headline', () => {
  it.each([
    ['21.12.2025 11:04', '2025-12-21'],
    ['News\n21.12.2025 11:04', '2025-12-21'],
    ['BNS, Vilnius\n2025.12.29 09:15', '2025-12-29'],
    ['12 Feb. 2026 - | Last updated: 13 Feb. 2026 09:12', '2026-02-12'],
    ['Last updated: 13 Feb. 2026 09:12 | Published: 12 Feb. 2026', '2026-02-12'],
    ['Updated: Mar 3, 2026, 14:05 GMT\nPublished: Mar 2, 2026, 09:10 GMT', '2026-03-02'],
    ['Updated: Mar 3, 2026, 14:05 GMT', '2026-03-03'],
    ['Published on 18/01/2026\nBy Ines Quadros', '2026-01-18'],
    ['Ana Hoxha | Pristina | BIRN | March 26, 2025 15:12', '2025-03-26'],
    ['By Noa Peled | October 6, 2025', '2025-10-06'],
    ['By Kofi Mensah - 6 Feb 2026', '2026-02-06'],
    ['By JANE ROE, Associated Press\nUpdated 9:12 p.m. EST, February 6, 2026', '2026-02-06'],
    ['NIŠ/BRATISLAVA, Feb 6, 2026', '2026-02-06'],
    ['(Feb. 6, 2026)', '2026-02-06'],
    ['Friday, 6 February 2026', '2026-02-06'],
    ['Friday 6th February, 2026', '2026-02-06'],
    ['Wednesday, October 22nd 2025 - 22:41 UTC', '2025-10-22'],
    ['2026-02-06T10:00:00Z', '2026-02-06'],
    ['2026-02-06 10:00:00', '2026-02-06'],
    ['2026/02/06 18:30', '2026-02-06'],
    ['6 Feb 2026 — Press release', '2026-02-06'],
    ['Press release | 6 Feb 2026', '2026-02-06'],
    ['Ministry of Defence\nPublication date 11.2.2026 13.00\nType: Press release', '2026-02-11'],
    ['BY THE CITY DESK WITH AA\nISTANBUL SEP 17, 2025 - 2:08 PM GMT+3', '2025-09-17'],
    ['July 31, 2025   14:20   The Castle, Prague', '2025-07-31'],
    ['Rawalpindi - 24 Oct 2025', '2025-10-24'],
    ['Chiamaka Eze\nAugust 29, 2025\n3 min read', '2025-08-29'],
    ['IMMEDIATE RELEASE\nNov. 1, 2025', '2025-11-01'],
    ['Posted on: 12 JAN 2026 5:40PM by PIB Delhi', '2026-01-12'],
    ['LAST UPDATED: 25 September 2025, 10:52 CET', '2025-09-25'],
    ['Arms Weekly, issue 31 (1 August 2025)', '2025-08-01'],
    ['12-Feb-2026 | 10:30', '2026-02-12'],
    ['14-July-2016 20:57 IST', '2016-07-14'],
    ['(Source: Ghanaian Ministry of Defence; issued July 29, 2019)', '2019-07-29'],
    ['Source: Xinhua | 2026-02-06 10:33:21 | Editor: Li Wei', '2026-02-06'],
    ['Feb 6, 2026, 09:12 AM IST', '2026-02-06'],
    ['By Ama Owusu\nUpdated 6:02 PM GMT, February 6, 2026', '2026-02-06'],
    ['Written by Ama Owusu, Accra | Updated: February 6, 2026 09:12 IST', '2026-02-06'],
    ['Accra, 6 Feb (Agency) 2026-02-06', '2026-02-06'],
    ['06.02.2026, 14:20', '2026-02-06'],
    ['06 February 2026, Friday', '2026-02-06'],
    ['February 6, 2026 | 9:10 am | Ama Owusu', '2026-02-06'],
    ['Friday 06 Feb 2026 at 13:04', '2026-02-06'],
    ['Reading time: 3 minutes\n6 February 2026', '2026-02-06'],
    ['No. 042/2026\nDate: 6 February 2026', '2026-02-06'],
    ['RELEASE NO: 2026-031\nFeb. 6, 2026', '2026-02-06'],
    ['Speech | Date: 06 February 2026', '2026-02-06'],
    ['The Hon Ana Ruiz MP\nMinister for Defence\n\n14 May 2026', '2026-05-14'],
  ])('%s', (line, expected) => {
    expect(dateOf(`Ghana and Togo to patrol together\n\n${line}`)).toBe(expected)
  })

  it('heads the article too', () => {
    expect(dateOf('25.03.2025 16:40\nGhana and Togo to patrol together')).toBe('2025-03-25')
    expect(readDocument(`25.03.2025 16:40\nTalks in Lomé\n\n${NEWS}`).title?.text).toBe('Talks in Lomé')
  })

  it('stands after a lead', () => {
    expect(dateOf(`Talks in Lomé\n\n${NEWS}\n\nJuly 31, 2025 14:20`)).toBe('2025-07-31')
  })
})

describe('a dateline', () => {
  it.each([
    ['KUALA LUMPUR (Aug 21, 2025): ', '2025-08-21'],
    ['TALLINN – 6 February 2026 – ', '2026-02-06'],
    ['ASTANA. March 10, 2025. ', '2025-03-10'],
    ['KYIV. Nov 4, 2024 (Agency) - ', '2024-11-04'],
    ['6 February 2026, Brussels – ', '2026-02-06'],
    ['October 6, 2025 — ', '2025-10-06'],
    ['ABU DHABI, 18th February, 2025 (WAM) -- ', '2025-02-18'],
    ['BERLIN, Feb. 6, 2026 /Newswire/ -- ', '2026-02-06'],
    ['New Delhi, Dec 4, 2025 (NPI) ', '2025-12-04'],
    ['ABU DHABI, (Pakistan Newswire / WAM - 24th Feb, 2023) ', '2023-02-24'],
    ['MOSCOW, March 4, 2024. /AGENCY/. ', '2024-03-04'],
    ['BRUSSELS, Belgium – Feb. 6, 2026 – ', '2026-02-06'],
    ['Geneva/Accra, 6 February 2026: ', '2026-02-06'],
    ['LUSAKA, 06/02/2026, 31/01/2026 – ', undefined],
  ])('%s', (dateline, expected) => {
    expect(dateOf('Ghana and Togo to patrol together', { body: dateline + NEWS })).toBe(expected)
  })

  it.each([
    ['ANKARA, March 4 (Agency) - '],
    ['New Delhi [India], May 5 (ANI): '],
    ['New Delhi, Dec 4 (NPI) '],
    ['YEREVAN, MARCH 3, ARMENPRESS. '],
  ])('%s tells no year', (dateline) => {
    expect(dateOf('', { body: dateline + NEWS })).toBeUndefined()
    const document = readDocument(dateline + NEWS, '2026-06-01')
    expect(document.published?.slice(0, 4)).toMatch(/202[56]/)
    expect(document.sentences[0]?.kind).toBe('dateline')
  })

  it('takes its year from the line above it, or from the caller', () => {
    expect(dateOf('Published: Jan 2, 2026', { body: `DOHA, Dec. 31 (Agency) - ${NEWS}` })).toBe('2025-12-31')
    expect(dateOf('', { body: `DOHA, Dec. 31 (Agency) - ${NEWS}`, fallback: '2026-01-02' })).toBe('2025-12-31')
    expect(dateOf('', { body: `SUVA, Jan. 1 (Agency) - ${NEWS}`, fallback: '2025-12-31' })).toBe('2026-01-01')
  })

  it('goes before the line', () => {
    expect(dateOf('Posted: 9 February 2026', { body: `DOHA, Feb. 6, 2026 - ${NEWS}` })).toBe('2026-02-06')
  })
})

describe('a line at the foot', () => {
  it.each([
    ['Posted on: 12 JAN 2026 5:40PM by PIB Delhi', '2026-01-12'],
    ['Islamabad\n12 February 2026', '2026-02-12'],
    ['New Delhi\nFebruary 06, 2026', '2026-02-06'],
    ['This article was originally published on 3 May 2024', '2024-05-03'],
    ['(END)\n\nKampala, 3 May 2024', '2024-05-03'],
  ])('%s', (foot, expected) => {
    expect(dateOf('Ghana and Togo to patrol together', { foot })).toBe(expected)
  })
})

describe('day and month', () => {
  it.each([
    ['by the calendar', '18/01/2026', NEWS, '2026-01-18'],
    ['by the calendar, in America', '01/18/2026', NEWS, '2026-01-18'],
    ['by the weekday', 'Friday 06/02/2026', NEWS, '2026-02-06'],
    ['by the weekday, in America', 'Friday, 02/06/2026', NEWS, '2026-02-06'],
    ['not where the weekday fits neither', 'Sunday 06/02/2026', NEWS, undefined],
    ['by another date of the article', '06/02/2026', `${NEWS} The tender of 25/11/2025 is void.`, '2026-02-06'],
    ['by another, in America', '02/06/2026', `${NEWS} The tender of 11/25/2025 is void.`, '2026-02-06'],
    ['by a time zone', '02/06/2026 10:33 AM EST', NEWS, '2026-02-06'],
    ['by the spelling', '06/02/2026', `${NEWS} The defence programme goes on.`, '2026-02-06'],
    ['not where nothing tells', '06/02/2026', NEWS, undefined],
    ['not by mixed spelling', '06/02/2026', `${NEWS} The Ministry of Defence spoke of defense.`, undefined],
    ['of one number', '05/05/2026', NEWS, '2026-05-05'],
  ])('are told %s: %s', (_, line, body, expected) => {
    expect(dateOf(`Ghana and Togo to patrol together\n\n${line}`, { body })).toBe(expected)
  })
})

describe('a day of the story is none', () => {
  it.each([
    ['an anniversary', 'Founded on 4 April 1999'],
    ['a birth', 'Born 4 March 1991 in Accra'],
    ['a deadline', 'Deadline: 3 March 2026'],
    ['a deadline after a date without a year', '3 March | Bids due by 5 April 2026'],
    ['a summit', 'Following the November 13, 2022 Lima Summit of Peru – Chile the two sides met.'],
    ['a day before a president', 'On Friday, May 3, 2024, President Ana Ruiz of Peru. She spoke.'],
    ['a wrapped sentence', 'The minister is to speak at the Opening of the Great Air Show\nof Lomé, on March 7, 2025.'],
    [
      'a wrapped list',
      'The order is to stop the Deregulatory Initiative (as of the Great\nCouncil)\n(February 19, 2025).',
    ],
    ['an order by its number', 'Order 14129 of February 19, 2025.'],
    ['a source in brackets', 'Tweet, 3 May 2024]'],
    ['a day before an adviser', 'On May 3, 2024, Adviser Ana Ruiz'],
    ['a heading of an event', 'Seminar of Attachés On 3 March 2026'],
    ['a caption in brackets', '(The treaty of 3 March 2026)'],
    ['an event', 'Event date: 12 March 2026'],
    ['a birthday', 'Date of birth: 4 March 1991'],
    ['a sentence', 'On 4 November 2024 the two sides signed it.'],
    ['a heading in title case', 'Ministers Sign Roadmap On 4 November 2024'],
    ['a heading after a date', '4 November 2024 Lomé Declaration'],
    ['an embargo', 'Embargoed until 4 November 2024, 10:00'],
    ['an entry into force', 'Entry into force: 4 November 2024'],
    ['a caption', 'Photo taken 4 November 2024'],
    ['a chronicle', '4 November 2024\n\nTalks.\n\n5 December 2024\n\nTalks.\n\n6 January 2025\n\nTalks.'],
  ])('%s', (_, line) => {
    expect(dateOf(`Ghana and Togo to patrol together\n\n${line}`)).toBeUndefined()
  })

  it('nor is that of a headline', () => {
    expect(dateOf('Treaty of Lomé and Accra, 25 March 1997')).toBeUndefined()
    expect(dateOf('The ministers signed on 4 November 2024')).toBeUndefined()
  })

  it('nor a day of updating, where the caller knows better', () => {
    expect(dateOf('Talks in Lomé\n\nUpdated: 9 February 2026', { fallback: '2026-02-06' })).toBe('2026-02-06')
  })
})
