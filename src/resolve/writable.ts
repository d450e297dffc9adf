/** For what is filled field by field. An object made by spreading another into it costs more, and so does each look at its fields. */
export type Writable<T> = { -readonly [Key in keyof T]: T[Key] }
