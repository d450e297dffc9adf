import type { Document, PersonMention, Token } from '../../model.js'

/**
 * Whether a name is that of an agency, a paper, a station or a firm:
 * `SEOUL, Aug. 14 (Hankook Newswire) —`
 * `told Žinių Radijas`
 * `the Spanish shipyard Cardama`
 */
export function isMediaOrFirm({ tokens, sentences }: Document, mention: PersonMention): boolean {
  const { firstToken, endToken, sentence } = mention
  if (MEDIA.has(tokens[endToken - 1]?.lexeme.text ?? '')) return true
  if (sentences[sentence]?.kind === 'dateline' && isBracketed(tokens, mention)) return true
  return endToken === firstToken + 1 && FIRMS.has(textBefore(tokens, firstToken)) && tokens[firstToken]?.gap === 'space'
}

/** `(Hina-Lusa)`: brackets around the name and nothing else. */
function isBracketed(tokens: readonly Token[], { firstToken, endToken }: PersonMention): boolean {
  return textBefore(tokens, firstToken) === '(' && tokens[endToken]?.lexeme.text === ')'
}

function textBefore(tokens: readonly Token[], at: number): string {
  return at > 0 ? (tokens[at - 1] as Token).lexeme.text : ''
}

const MEDIA: ReadonlySet<string> = new Set(
  'Radijas Radio Rádió Radyo TV Televisie Newswire Newsroom Wire Gazette Tribune Herald Times Today Media'.split(' '),
)
/** In small letters: they stand in apposition to the name of a firm, not to one of a person. */
const FIRMS: ReadonlySet<string> = new Set(
  (
    'shipyard shipbuilder yard company firm manufacturer dronemaker gunmaker arms-maker startup start-up contractor supplier broadcaster ' +
    'daily newspaper weekly tabloid broadsheet channel website portal outlet conglomerate subsidiary'
  ).split(' '),
)
