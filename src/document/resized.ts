type Numbers = Int16Array | Int32Array | Uint16Array

/** An array of `length` numbers that begins with those of `array`, as far as they go; the rest are 0. */
export function resized<A extends Numbers>(array: A, length: number): A {
  const made = new (array.constructor as new (length: number) => A)(length)
  made.set(array.length <= length ? array : array.subarray(0, length))
  return made
}
