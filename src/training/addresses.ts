import type { MarkedText } from './corpora.js'
import { pick } from './random.js'

/** Forms of address from many countries: none belongs to the name. */
const ADDRESSES: readonly string[] = (
  'Mr|Mrs|Ms|Mr.|Mrs.|Ms.|Dr|Dr.|Prof.|Professor|Sir|Dame|Lord|Lady|Baroness|King|Queen|Prince|Princess|Sultan|Emir|Sheikh|Sheikha|' +
  'Imam|Mullah|Ayatollah|Maulana|Sayyid|Hajj|Pope|Father|Fr.|Sister|Brother|Bishop|Archbishop|Cardinal|Patriarch|Canon|Rev.|Reverend|Rabbi|' +
  'Dom|Don|Doña|Señor|Señora|Monsieur|Madame|Mme|Herr|Frau|Signor|Signora|Tun|Datuk|Dato’|Datuk Seri|Dato Sri|Tan Sri|Tengku|Pak|Ibu|Bapak|' +
  'Ratu|Adi|Tuilaepa|Oba|Alhaji|Chief|Nana|Kabaka|Mzee|U|Daw|Ko|Ustaz|Khun|Raksha Mantri|EAM|Shri|Smt|Smt.|Sri|Pandit|Sardar|Maharaja|' +
  'HRH Prince|H.E.|HE|His Excellency|Her Excellency|Hon.|The Hon.|Honourable|Rt Hon|Gen|Gen.|General|Maj Gen|Maj. Gen.|Lt Gen|Lt. Gen.|' +
  'Brig Gen|Brig|Brigadier|Col|Col.|Colonel|Lt Col|Maj|Major|Capt|Capt.|Captain|Cdr|Cmdr.|Commander|Commodore|Air Commodore|' +
  'Air Chief Marshal|Air Marshal|Air Vice Marshal|Wing Commander|Group Captain|Flight Lieutenant|Adm|Adm.|Admiral|Vice Admiral|' +
  'Rear Admiral|RADM|Marshal|Sgt|Sergeant|Cpl|Corporal|Pvt|Spc.|Insp|Inspector|Havildar|Subedar|Subedar Major|Naik|Lance Naik|Sepoy|Rifleman|Sowar|Risaldar|Petty Officer|Warrant Officer|Ensign|' +
  'Mirwaiz|Mufti|Maulvi|Nawab|Monsignor|Suffragan Bishop|Justice|Senator|Maj Gen (Retd)|Brig (Retd)|Lt Gen (retd)|Gen. (ret.)'
).split('|')

/** The same text with a form of address before some of its names in the middle of a sentence: `told Tan Sri Umerov`. */
export function addAddresses(marked: MarkedText, share: number, random: () => number): MarkedText {
  let text = ''
  let at = 0
  const people: [number, number][] = []
  for (const [start, end] of [...marked.people].sort((a, b) => a[0] - b[0])) {
    if (start < at) continue
    text += marked.text.slice(at, start)
    if (/(?:^|[\p{Ll},–—-]\s)$/u.test(marked.text.slice(Math.max(0, start - 2), start)) && random() < share) {
      text += `${pick(ADDRESSES, random)} `
    }
    people.push([text.length, text.length + end - start])
    text += marked.text.slice(start, end)
    at = end
  }
  return { ...marked, text: text + marked.text.slice(at), people }
}
