import { describe, expect, it } from 'vitest'
import { countriesIn } from './countries-in.js'

const check = (name: string, cases: readonly (readonly [text: string, countries: string])[]): void => {
  describe(name, () => {
    for (const [text, countries] of cases) it(text, () => expect(countriesIn(text)).toBe(countries))
  })
}

check('Georgia', [
  ['The President of Georgia met Estonia’s.', 'GE EE'],
  ['Armenia, Georgia and Azerbaijan', 'AM GE AZ'],
  ['Tbilisi agreed. The troops of Georgia will train.', 'GE GE'],
  ['Georgia signed the pact with Romania.', 'GE RO'],
  ['Talks in Batumi, Georgia, with American officers', 'GE US'],
  ['a depot in Atlanta, Georgia', ''],
  ['the Georgia National Guard and Georgia Gov. Ann Lee', ''],
  ['plants in Alabama, Georgia and Texas', ''],
  ['A U.S. plant in Fort Valley, Georgia, makes buses.', 'US'],
  ['The U.S. gave jobs to workers across Georgia.', 'US'],
  ['Crews of the Georgia National Guard flew to Tbilisi, where Georgia and the U.S. trained.', 'GE GE US'],
  ['the University of Georgia and the Georgian army', 'GE'],
])

check('Washington', [
  ['Washington said so; Washington, London and Warsaw agree', 'US US GB PL'],
  ['a base near Tacoma, Washington; Oregon and Washington; Washington state', ''],
  ['New York and Washington', 'US'],
])

check('Korea', [
  ['South Korea and North Korea', 'KR KP'],
  ['The Korean tank maker won in Poland.', 'KR PL'],
  ['Pyongyang fired again; Korean soldiers fell.', 'KP KP'],
  ['Seoul and Pyongyang: the Korean side denied it.', 'KR KP KR'],
  ['the Republic of Korea and the Democratic People’s Republic of Korea', 'KR KP'],
])

check('Congo', [
  ['The Republic of the Congo and the Democratic Republic of Congo', 'CG CD'],
  ['DR Congo, Congo-Brazzaville and Congo-Kinshasa', 'CD CG CD'],
  ['Congo accused Rwanda.', 'CD RW'],
  ['Brazzaville signed; Congolese ministers came.', 'CG CG'],
  ['Kinshasa and Brazzaville; the Congolese army', 'CD CG CD'],
])

check('Guinea', [
  ['Guinea, Guinea-Bissau, Equatorial Guinea and Papua New Guinea', 'GN GW GQ PG'],
  ['Guinean officers', 'GN'],
  ['Bissau-Guinean, Equatoguinean and Papua New Guinean officers', 'GW GQ PG'],
  ['Malabo sent Guinean marines.', 'GQ GQ'],
  ['New Guinea birds and guinea fowl', ''],
])

check('neighbours by name', [
  ['Niger and Nigeria; Nigerien and Nigerian', 'NE NG NE NG'],
  ['Dominica and the Dominican Republic', 'DM DO'],
  ['Santo Domingo bought boats for the Dominican navy.', 'DO DO'],
  ['Dominica’s coast guard; a Dominican cutter', 'DM DM'],
  ['Sudan and South Sudan; Sudanese and South Sudanese', 'SD SS SD SS'],
  ['Samoa and American Samoa', 'WS AS'],
  ['Micronesia signed with Palau.', 'FM PW'],
  ['the peoples of Melanesia, Micronesia and Polynesia', ''],
  ['Macedonia or North Macedonia, not Central Macedonia', 'MK MK'],
  ['the Republic of China and the People’s Republic of China', 'TW CN'],
  ['the Palestinian Authority and Palestine', 'PS PS'],
  ['the U.S. Virgin Islands, the British Virgin Islands and the Virgin Islands', 'VI VG VI'],
  ['Ireland, Northern Ireland, New Ireland', 'IE GB'],
])

check('weak names, only where the country is named otherwise', [
  ['a CAR 816 rifle', ''],
  ['The Central African Republic (CAR) and the CAR army', 'CF CF CF'],
  ['Kingston and Hamilton', ''],
  ['Jamaica’s minister came from Kingston.', 'JM JM'],
  ['Morgan Stanley and Queen Victoria', ''],
  ['Seychelles: in Victoria', 'SC SC'],
  ['Pak drone', ''],
  ['Pakistan said a Pak drone fell.', 'PK PK'],
])
