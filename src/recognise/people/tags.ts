/** Outside a name; its first, inner and last token; a name of one token. In the order of the weights. */
export enum Tag {
  Outside = 0,
  First = 1,
  Inner = 2,
  Last = 3,
  Alone = 4,
}

export const TAG_COUNT = 5

/** Which tag may follow which: `ALLOWED[from * TAG_COUNT + to]`, 0 or 1. Before and after a segment all is `Outside`. */
export const ALLOWED: Uint8Array = new Uint8Array(TAG_COUNT * TAG_COUNT)
for (const from of [Tag.Outside, Tag.Last, Tag.Alone]) {
  for (const to of [Tag.Outside, Tag.First, Tag.Alone]) ALLOWED[from * TAG_COUNT + to] = 1
}
for (const from of [Tag.First, Tag.Inner]) {
  for (const to of [Tag.Inner, Tag.Last]) ALLOWED[from * TAG_COUNT + to] = 1
}
