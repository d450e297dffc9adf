import { expect, test } from 'vitest'
import { parseCommand } from './command.js'

test.each([
  [[], { explain: false }],
  [['--explain', '--min-confidence', '0.9'], { explain: true, minConfidence: 0.9 }],
  [['--min-confidence=0'], { explain: false, minConfidence: 0 }],
  [['--min-confidence', '.5'], { explain: false, minConfidence: 0.5 }],
  [['--min-confidence', '1.0'], { explain: false, minConfidence: 1 }],
])('%j asks for %o', (argv, asked) => {
  expect(parseCommand(argv)).toMatchObject(asked)
})

test('nobody is left out unless it is asked', () => {
  expect(parseCommand([])).not.toHaveProperty('minConfidence')
})

test.each(['1.5', '-0.1', '90%', 'high', '', '1e-3', '0,9', '.'])('a confidence of %j is refused', (value) => {
  expect(() => parseCommand([`--min-confidence=${value}`])).toThrow(/It must be a number from 0 to 1, such as 0\.9/)
})
