// Binary search: Knuth, The Art of Computer Programming 3, 6.2.1.

/** How many of some sorted numbers are less than `limit`: the index of the first that is not. */
export function countBelow(sorted: ArrayLike<number>, limit: number): number {
  let low = 0
  let high = sorted.length
  while (low < high) {
    const middle = (low + high) >> 1
    if ((sorted[middle] as number) < limit) low = middle + 1
    else high = middle
  }
  return low
}

/** The same of items by a number that grows along the list: the index of the first whose number is `limit` or more. */
export function lowerBound<T>(sorted: readonly T[], numberOf: (item: T) => number, limit: number): number {
  let low = 0
  let high = sorted.length
  while (low < high) {
    const middle = (low + high) >> 1
    if (numberOf(sorted[middle] as T) < limit) low = middle + 1
    else high = middle
  }
  return low
}
