/** Small closed word classes that the tagger sees as one feature each; norms, as in `Lexeme.norm`. */
const classes: Readonly<Record<string, string>> = {
  honorific:
    'mr mr. mrs mrs. ms ms. miss dr dr. sir lord lady dame prof prof. professor sheikh sheikha imam mullah ayatollah rabbi ' +
    'reverend rev rev. father sister brother saint pope king queen prince princess emir sultan baroness baron count duke shri smt smt. ' +
    'pandit mme mme. madame monsieur herr frau señor señora don hajj haji excellency majesty highness honourable honorable hon hon. archbishop ' +
    'bishop cardinal patriarch metropolitan datuk dato tan tun seri tengku pak ibu raksha mantri eam sayyid seyyed hojatoleslam ustaz kyai u daw mullah mawlana maulana sardar ' +
    'maulvi moulvi mufti mirwaiz nawab sahibzada alhaji oba ratu canon monsignor msgr msgr. abbot deacon vicar suffragan tuan khun ' +
    'bapak bapa mzee kabaka h.e. h.e he. hrh hh',
  rank:
    'general gen gen. lieutenant lt lt. colonel col col. major maj maj. captain capt capt. sergeant sgt sgt. corporal brigadier brig ' +
    'brig. admiral adm adm. vice-admiral commodore marshal commander cmdr cmdr. cdr cdr. officer inspector detective lieut lieut. pilot ' +
    'private constable superintendent havildar subedar naib naik lance sepoy jawan rifleman gunner sowar risaldar trooper airman ' +
    'seaman ensign cadet petty warrant staff-sergeant commandant commissar brigadier-general lieutenant-general major-general ' +
    'colonel-general sub-lieutenant sub-inspector inspector-general wing squadron flight vice-marshal retd retd. ret.',
  office:
    'president minister premier chancellor secretary ambassador senator congressman congresswoman governor mayor speaker chairman ' +
    'chairwoman chair chairperson director chief head leader deputy spokesman spokeswoman spokesperson commissioner envoy representative ' +
    'counsellor advisor adviser prosecutor judge justice attorney lawmaker mp mep deputy-minister undersecretary counterpart colleague ' +
    'ceo founder owner manager coach captain author professor analyst expert researcher journalist reporter correspondent editor lawyer ' +
    'actor actress singer writer poet composer historian philosopher economist scientist mathematician physicist engineer director-general ' +
    'sen sen. rep rep. gov gov. pres pres. amb amb. czar tsar emperor coordinator administrator principal attache attaché consul dictator ' +
    'vice first acting former ex- striker midfielder defender goalkeeper batsman bowler champion candidate activist dissident veteran',
  kin: 'wife husband son daughter mother father brother sister nephew niece uncle aunt cousin widow grandson granddaughter friend family parents',
  speech:
    'said says say told added noted stressed stated announced emphasized emphasised underlined explained wrote tweeted argued claimed ' +
    'warned recalled concluded replied asked thanked promised insisted admitted believes believed thinks thought confirmed denied ' +
    'declared suggested expressed met visited welcomed praised signed led arrived died born won scored beat played defeated lost',
  organization:
    'ministry department council committee agency party university institute company corporation corp corp. inc inc. ltd ltd. ' +
    'group bank association union federation commission parliament congress senate army navy force forces service services court ' +
    'club fc united city foundation fund center centre office bureau board authority league league. school college hospital church ' +
    'airport station street road avenue square bridge island islands river lake mountain sea ocean bay gulf strait valley region ' +
    'province district county state republic kingdom empire act law treaty agreement award prize cup championship tournament museum ' +
    'palace house hall park stadium theatre theater festival album song film newspaper times post journal magazine tv radio channel ' +
    'airlines airways industries systems aerospace technologies motors hotel memorial class-destroyer hms uss ins hmas hmcs hmnzs kri rfs bap ara jds rov fs its insv icgs tcg pns bns slns rss htms brp nrp orp hnlms hdms hswms fgs esps roks kd fort camp base barracks field plaza tower centre clinic library theatre opera brewery distillery ' +
    'plant mill brothers sons partners s.p.a s.p.a. s.a. gmbh plc llc llp nv sa oy ab oao zao ooo foundation doctrine plan ' +
    'commission inquiry report cup open classic line peak mount mt mt. cape port villa castle temple shrine mosque cathedral parish',
  particle:
    'bin ibn bint al el de da do dos das del della di la le van von der den ter ten zu zur y e abu ben ould ag oglu oğlu qizi kyzy ' +
    "uulu kizi kyzy uly ulu mac mc st st. af av du des d' ur ul ud los las lo dello della delle degli dei vom zum zur het 't op te thi bat pour i ap ab nic ni ah na",
  place: 'in at near from to towards outside across around of',
  suffix: 'jr jr. sr sr. ii iii iv vi vii viii xi xii xiv xvi esq',
  month:
    'january february march april may june july august september october november december monday tuesday wednesday thursday friday ' +
    'saturday sunday',
}

const classOfNorm = new Map<string, string>()
for (const [name, words] of Object.entries(classes)) {
  for (const word of words.split(' ')) if (!classOfNorm.has(word)) classOfNorm.set(word, name)
}

/** The class of a norm, or the empty string. */
export function wordClass(norm: string): string {
  return classOfNorm.get(norm) ?? ''
}
