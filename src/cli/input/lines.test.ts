import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { Block } from './block.js'
import { readLineBlocks, splitLines } from './lines.js'

async function* chunksOf(bytes: Uint8Array, length: number): AsyncGenerator<Uint8Array> {
  for (let start = 0; start < bytes.length; start += length) yield bytes.subarray(start, start + length)
}

async function blocks(text: string, length: number, limit = 1000): Promise<Block[]> {
  return listOf(readLineBlocks('s', chunksOf(Buffer.from(text), length), limit))
}

async function listOf<T>(items: AsyncIterable<T>): Promise<T[]> {
  const list: T[] = []
  for await (const item of items) list.push(item)
  return list
}

/** The lines with their numbers; a long one as its number alone. */
async function lines(text: string, length: number, limit?: number): Promise<(string | number)[]> {
  return (await blocks(text, length, limit)).flatMap((block): (string | number)[] => {
    if (block.kind === 'long-line') return [block.line]
    if (block.kind !== 'lines') throw new Error(block.kind)
    return Array.from(splitLines(block.bytes), (bytes, index) => `${block.line + index}:${Buffer.from(bytes)}`)
  })
}

describe('lines', () => {
  test.each<[string, string[]]>([
    ['', []],
    ['a', ['1:a']],
    ['a\n', ['1:a']],
    ['a\n\nb', ['1:a', '2:', '3:b']],
    ['\n\n', ['1:', '2:']],
    ['a\r\nb\rc\u2028d\u0085e\n', ['1:a\r', '2:b\rc\u2028d\u0085e']],
  ])('%j', async (text, expected) => {
    for (const length of [1, 2, 3, 100]) expect(await lines(text, length)).toEqual(expected)
  })

  test('are the same however the bytes come', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.string({ unit: fc.constantFrom('a', '\n', 'é', '\r') }),
        fc.integer({ min: 1, max: 9 }),
        async (text, length) => {
          const expected = text.replace(/\n$/, '').split('\n')
          const found = (await lines(text, length)).map((line) => String(line).replace(/^\d+:/, ''))
          expect(found).toEqual(text === '' ? [] : expected)
        },
      ),
    )
  })

  test('longer than the limit are skipped, and counted', async () => {
    const text = `a\n${'x'.repeat(50)}\nb\n${'y'.repeat(50)}`
    expect(await lines(text, 7, 20)).toEqual(['1:a', 2, '3:b', 4])
  })

  test('longer than the limit are not kept', async () => {
    async function* endless(): AsyncGenerator<Uint8Array> {
      const chunk = Buffer.alloc(1 << 20, 'x')
      for (let number = 0; number < 300; number++) yield chunk
    }
    const before = process.memoryUsage().rss
    expect(await listOf(readLineBlocks('s', endless(), 1000))).toEqual([{ kind: 'long-line', source: 's', line: 1 }])
    expect(process.memoryUsage().rss - before).toBeLessThan(50e6)
  })
})
