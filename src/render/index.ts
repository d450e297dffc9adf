import type { Extraction } from '../model.js'
import { createCsvRenderer } from './csv.js'
import { createFtmRenderer } from './ftm/ftm.js'
import { createJsonRenderer } from './json.js'
import { createNdjsonRenderer } from './ndjson.js'
import { type CreateRenderer, defaultRenderOptions, type RenderOptions } from './renderer.js'
import { createTableRenderer } from './table/table.js'
import { createTextRenderer } from './text/text.js'

/** Every format, by the name that `--format` takes. */
const renderers = {
  table: createTableRenderer,
  json: createJsonRenderer,
  ndjson: createNdjsonRenderer,
  csv: createCsvRenderer,
  text: createTextRenderer,
  ftm: createFtmRenderer,
} as const satisfies Readonly<Record<string, CreateRenderer>>

export type Format = keyof typeof renderers

/** All of `records` in one string, as the command would print them. */
export function render(
  records: Extraction | readonly Extraction[],
  format: Format,
  options: Partial<RenderOptions> = {},
): string {
  const list = Array.isArray(records)
  const all: readonly Extraction[] = Array.isArray(records) ? records : [records]
  const renderer = renderers[format]({ ...defaultRenderOptions, list, ...options })
  return renderer.open + all.map((record) => renderer.render(record)).join(renderer.separator) + renderer.close
}
