import { describe, expect, it } from 'vitest'
import { countriesIn } from './countries-in.js'

type Case = readonly [text: string, countries: string, people?: readonly string[]]

const check = (name: string, cases: readonly Case[]): void => {
  describe(name, () => {
    for (const [text, countries, people] of cases) it(text, () => expect(countriesIn(text, people)).toBe(countries))
  })
}

check('names that hold a country’s', [
  ['New Mexico, New England, New Jersey and New South Wales', ''],
  ['the New Zealand and Mexico deal', 'NZ MX'],
  ['the Gulf of Guinea, the South China Sea, the Indian Ocean and the Sea of Japan', ''],
  ['Chinese and Indian ships off Guinea and Japan', 'CN IN GN JP'],
  ['calm in the Taiwan\nStrait', ''],
  ['Latin American and South American navies; an American one', 'US'],
  ['East German archives, the Russian Empire and Austria-Hungary', ''],
  ['Niger Delta militants, the Congo River and Lake Chad', ''],
  ['a Guinea pig, Swiss cheese, Turkish delight and a Great Dane', ''],
  ['a Swiss pilot, the Turkish crew and a Dane', 'CH TR DK'],
  ['the Korean Peninsula and the inter-Korean line', ''],
])

check('ships, airlines, papers, treaties and money', [
  ['The USS America met HMAS Canberra and INS Delhi.', ''],
  ['Australia’s HMAS Perth left Canberra’s fleet', 'AU AU'],
  ['Air India, Kenya Airways, Ethiopian Airlines and Pakistan International Airlines', ''],
  ['Kenya and Ethiopian officers flew', 'KE ET'],
  ['the Kyiv Independent, the Jerusalem Post, the Times of Israel, China Daily and the Korea Herald', ''],
  ['The Post said Israel and China met.', 'IL CN'],
  ['Agence France-Presse, Press Trust of India and Interfax-Ukraine', ''],
  ['the Paris Agreement, the Ottawa Convention, Minsk agreements and the Warsaw Pact', ''],
  ['an agreement in Paris, talks in Minsk', 'FR BY'],
  ['Bank of America, Royal Dutch Shell, Japan Tobacco and Bharat Electronics', ''],
  ['5 million US dollars, US$500m, 40 million Swiss francs, Danish kroner', ''],
  ['Chinese Yuan-class boats', 'CN'],
  ['the Ukrainian SSR and the Georgian Soviet Socialist Republic', ''],
])

check('towns in the United States', [
  ['Lebanon, Pennsylvania; Paris, Texas; Moscow, Idaho; Lima, Ohio; Peru, Ind.', ''],
  ['Lebanon, Jordan and Texas', 'LB JO'],
  ['trade with Canada, Mexico, Texas and Florida', 'CA MX'],
  ['offices in Germany, California and Kansas', 'DE'],
])

check('languages', [
  ['He answered in Ukrainian. She wrote in English and French on the site.', ''],
  ['in Ukrainian waters, in French and British ports', 'UA FR GB'],
  ['a Russian-speaking officer, the Spanish language, a Turkish-language leaflet', ''],
  ['a Russian officer, the Spanish fleet, a Turkish leaflet', 'RU ES TR'],
  ['She speaks Polish, Czech and German.', ''],
  ['English troops and the Welsh Guards', 'GB GB'],
])

check('ordinary words', [
  ['Turkey farmers fear bird flu.', ''],
  ['Turkey fears a war.', 'TR'],
  ['Polish the boots.', ''],
  ['Polish boots on the ground.', 'PL'],
  ['A MALE drone, Male recruits and GUAM’s secretary in the Maldives', 'MV'],
  ['LIMA, Peru — Marines landed.', 'PE PE'],
  ['In the Maldives, talks were held in Male.', 'MV MV'],
])

check('`US` in capitals', [
  ['UKRAINE TO POLAND: GIVE US MORE SHELLS', 'UA PL'],
  ['TELL US MORE', ''],
  ['US AND FIJI SIGN PACT', 'US FJ'],
  ['SEOUL BACKS US PLAN ON KOREA', 'KR US KR'],
  ['Give us more. Give the US more.', 'US'],
])

check('people', [
  ['Chad Wolf and Jordan Bardella met.', '', ['Chad Wolf', 'Jordan Bardella']],
  ['Jordan Bardella spoke. Later Jordan left.', '', ['Jordan Bardella']],
  ['Jordan Bardella flew to Amman; Jordan welcomed him.', 'JO JO', ['Jordan Bardella']],
  ['Jordan Reed flew to Egypt, Jordan and Iraq.', 'EG JO IQ', ['Jordan Reed']],
  ['Mr. Jordan, Rep. France and Sen. Ireland voted.', ''],
  ['Jordan, France and Ireland voted.', 'JO FR IE'],
  ['Minister German Ruiz of Peru', 'PE', ['German Ruiz']],
  ['counsel from Holland & Hart and Johnson & Wales', ''],
])
