import type { InputKind } from './block.js'

const kindsOfExtensions: Readonly<Record<string, InputKind>> = {
  ndjson: 'ndjson',
  jsonl: 'ndjson',
  html: 'html',
  htm: 'html',
  xhtml: 'html',
  txt: 'text',
  md: 'text',
}

/** No further than this is looked for the first characters that say something. */
const headLength = 1024

/** What an input is: what its name says, or else its first bytes. An article starts with neither `{"` nor `<html`. */
export function kindOf(name: string, head: Uint8Array): InputKind {
  const extension = /\.([a-z]+)$/i.exec(name)?.[1]?.toLowerCase() ?? ''
  if (Object.hasOwn(kindsOfExtensions, extension)) return kindsOfExtensions[extension] ?? 'text'
  // Bytes that are no ASCII do not matter here; the zeros of UTF-16 are left out.
  const start = Buffer.from(head.subarray(0, headLength)).toString('latin1').replaceAll('\0', '')
  const text = start.replace(/^(?:\xef\xbb\xbf|\xff\xfe|\xfe\xff)/, '').trimStart()
  if (/^\{[ \t]*"/.test(text)) return 'ndjson'
  return /^(?:<\?xml[^>]{0,200}>\s*)?<(?:!doctype\s+html|html)\b/i.test(text) ? 'html' : 'text'
}
