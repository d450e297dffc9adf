/** How an input is to be read. */
export const inputKinds = ['text', 'ndjson', 'html'] as const

export type InputKind = (typeof inputKinds)[number]

/** `auto`: by the name of the file, then by its first characters. */
export type InputChoice = InputKind | 'auto'

/**
 * A piece of the input, as it was read: the unit that is handed to a worker. `lines` are whole lines of NDJSON, the last one with
 * or without its line end; `line` counts from 1. A `long-line` was longer than the limit, and has been skipped.
 */
export type Block =
  | { readonly kind: 'text' | 'html'; readonly source: string; readonly bytes: Uint8Array }
  | { readonly kind: 'lines'; readonly source: string; readonly line: number; readonly bytes: Uint8Array }
  | { readonly kind: 'long-line'; readonly source: string; readonly line: number }
  | { readonly kind: 'failure'; readonly complaint: string }
