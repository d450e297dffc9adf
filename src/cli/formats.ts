import type { Format } from '../render/index.js'
import { createJsonRenderer } from '../render/json.js'
import { createNdjsonRenderer } from '../render/ndjson.js'
import type { CreateRenderer } from '../render/renderer.js'

/** The renderers by name. What a format needs of its own is loaded only when it is asked for. */
export const formats: Readonly<Record<Format, () => Promise<CreateRenderer>>> = {
  table: async () => (await import('../render/table/table.js')).createTableRenderer,
  json: async () => createJsonRenderer,
  ndjson: async () => createNdjsonRenderer,
  csv: async () => (await import('../render/csv.js')).createCsvRenderer,
  text: async () => (await import('../render/text/text.js')).createTextRenderer,
  ftm: async () => (await import('../render/ftm/ftm.js')).createFtmRenderer,
}

export const formatNames = Object.keys(formats) as readonly Format[]
