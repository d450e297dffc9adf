/** Hostile texts of any length, by name: each repeats what a stage could stumble over. */
export const SHAPES: Readonly<Record<string, (length: number) => string>> = {
  dots: repeat('.'),
  initials: repeat('A.'),
  'one word': repeat('a'),
  'one word in capitals': repeat('A'),
  capitals: repeat('Abc '),
  'words in capitals': repeat('ABC '),
  'unknown names': counted((word) => `Q${word} said. `),
  'people of one family': counted((word) => `Ivan${word} Petrov said. `),
  'people of one given name': counted((word) => `Ivan P${word}ov said. `),
  'ministers signing': counted((word) => `Defence Minister Ivan Q${word}ov signed an agreement with Poland. `),
  'the same name': repeat('John Smith '),
  quotes: repeat('" '),
  brackets: repeat('('),
  'nested quotes': repeat('("“\''),
  commas: repeat(', '),
  newlines: repeat('\n'),
  lines: repeat('A\n'),
  paragraphs: repeat('Abc\n\n'),
  bullets: repeat('• Abc\n'),
  hyphens: repeat('-'),
  'hyphenated names': repeat('Ab-'),
  dates: repeat('4 November 2024 '),
  datelines: repeat('KYIV, 4 November 2024 -\n\n'),
  emoji: repeat('😀'),
  'combining marks': repeat('a\u0301\u0301\u0301\u0301'),
  bidi: repeat('\u202eabc\u202c '),
  joiners: repeat('\u200d'),
  surrogates: repeat('\ud800'),
  nul: repeat('\0'),
  digits: repeat('1,'),
  'Mr.': repeat('Mr. '),
  'Gen. and the like': repeat('Lt. Gen. '),
  'Minister of': repeat('Minister of '),
  ministries: repeat('the Ministry of Defence '),
  'ministries joined': repeat('Ministry of Defence and '),
  portfolios: repeat('defence and foreign '),
  presidents: repeat('the President of Ukraine Volodymyr Zelenskyy, '),
  'Secretary of State': repeat('Secretary of State for Defence and '),
  counterparts: repeat('his Ukrainian counterpart '),
  'and and': repeat('and '),
  'Ukraine and': repeat('Ukraine and '),
  'Ukraine - Ukraine': repeat('Ukraine - '),
  possessives: repeat("Ukraine's "),
  'signed agreement': repeat('signed agreement '),
  'signed with': repeat('Ukraine signed an agreement with Poland and '),
  'agreements told': repeat('Ukraine and Poland signed an agreement on drones with John Smith. '),
  'between Ukraine and': repeat('between Ukraine and '),
  topics: repeat('drones and missiles and '),
  'University of': repeat('University of '),
  urls: repeat('http://'),
  apostrophes: repeat("a'"),
  'no spaces': repeat('国防部长'),
  'article of articles': repeat('LONDON — “We agree,” said Mr. Smith, Minister of Defence.\r\n\r\n'),
}

function repeat(piece: string): (length: number) => string {
  return (length) => piece.repeat(Math.ceil(length / piece.length)).slice(0, length)
}

/** Pieces with another word each time. */
function counted(piece: (word: string) => string): (length: number) => string {
  return (length) => {
    let text = ''
    for (let i = 0; text.length < length; i++) text += piece(i.toString(26).replace(/./g, letterOf))
    return text.slice(0, length)
  }
}

function letterOf(digit: string): string {
  return String.fromCharCode('a'.charCodeAt(0) + Number.parseInt(digit, 26))
}
