/** Room that documents use one after another; what a giant of them needed is not kept for the next. */
const MOST_KEPT = 1 << 20

type Room = Int32Array | Uint32Array | Uint8Array | Float64Array

/** The same room where it is long enough, or new. What is in it is of no meaning. */
export function atLeast<R extends Room>(room: R, length: number): R {
  if (length <= room.length && room.length <= Math.max(MOST_KEPT, 2 * length)) return room
  return new (room.constructor as new (length: number) => R)(Math.max(256, length + (length >> 1)))
}
