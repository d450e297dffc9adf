import data from './offices.json' with { type: 'json' }
import { trieTable } from './trie.js'

export function rankPhrases(): Map<string, string> {
  return trieTable(data.ranks.map((text) => ({ text: capitalised(text), value: true })))
}

export function titleExtensions(): Map<string, string> {
  return trieTable(data.extensions.map((text) => ({ text, value: true })))
}

/** The tokenizer keeps the full stop of `Gen.`, not of `gen.`. */
function capitalised(text: string): string {
  return text.replace(/(^|[\s-])\p{L}/gu, (letter) => letter.toUpperCase())
}
