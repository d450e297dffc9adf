import { type DateContext, wordAt } from './reading.js'

/** How far before a day its verb is looked for. */
const REACH = 12

/**
 * Whether what happens on the day at token `at` is still to come:
 * `will sign on Monday`, `On Monday, the two will meet`; not `it will sign, the ministry said on Monday`.
 */
export function isAhead(context: DateContext, at: number): boolean {
  const first = Math.max(context.firstToken, at - REACH)
  for (let i = at - 1; i >= first; i--) {
    const word = wordAt(context, i)
    if (REPORTING.has(word)) return false
    // `by Friday`, not `signed by Ghana on Friday`
    if (FUTURE.has(word) || (LIMITS.has(word) && i === at - 1)) return true
  }
  return at - context.firstToken <= 2 && opensFuture(context, at)
}

function opensFuture(context: DateContext, at: number): boolean {
  for (let i = at + 1; i <= at + REACH; i++) {
    const word = wordAt(context, i)
    if (REPORTING.has(word) || word === '.') return false
    if (word === 'will' || word === 'shall') return true
  }
  return false
}

const FUTURE: ReadonlySet<string> = new Set(
  'will shall due scheduled expected upcoming planned plans plan next set intends tomorrow'.split(' '),
)
const LIMITS: ReadonlySet<string> = new Set(['until', 'by'])
const REPORTING: ReadonlySet<string> = new Set(
  'said says told announced reported stated confirmed added wrote tweeted posted declared noted signed met held'.split(
    ' ',
  ),
)
