import dictionary from '../schema/dictionary.schema.json' with { type: 'json' }
import record from '../schema/extraction.schema.json' with { type: 'json' }

/** The JSON Schemas that the command prints. A module of its own, to be loaded late: the bundle cannot load bare JSON so. */
export const schemas = { record, dictionary }
