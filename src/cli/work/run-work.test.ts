import { describe, expect, test } from 'vitest'
import { createNdjsonRenderer } from '../../render/ndjson.js'
import { defaultRenderOptions } from '../../render/renderer.js'
import type { Block } from '../input/block.js'
import { type Jobs, runWork } from './run-work.js'
import type { Settings } from './settings.js'

const settings: Settings = {
  article: {
    fields: { text: 'text', id: 'id', date: 'date', title: 'title' },
    keep: false,
    binary: false,
    allowBadLines: true,
    maxBytes: 64e6,
  },
  extract: { explain: false },
  dictionary: [],
  withText: false,
  offsets: 'utf16',
  format: 'ndjson',
  render: defaultRenderOptions,
  isCsvOnTerminal: false,
  failFast: false,
}

/** Lines without an article, a megabyte to a block. */
async function* megabytes(count: number): AsyncGenerator<Block, void, undefined> {
  for (let line = 1; line <= count; line++) {
    yield { kind: 'lines', source: '-', line, bytes: Buffer.from(`${' '.repeat(999_999)}\n`) }
  }
}

/** How many blocks were done before workers were asked for; `undefined` if they never were. */
async function blocksBeforeWorkers(count: number, jobs: Jobs): Promise<number | undefined> {
  let done = 0
  let before: number | undefined
  const startWorker = () => {
    before ??= done
    return Promise.reject(new Error('no workers here'))
  }
  const loadExtract = () => Promise.reject(new Error('no article here'))
  const renderer = createNdjsonRenderer(settings.render)
  try {
    for await (const _ of runWork(megabytes(count), jobs, settings, renderer, { loadExtract, startWorker })) done++
  } catch (error) {
    if (before === undefined) throw error
  }
  return before
}

describe('workers are started', () => {
  test.each<[number, Jobs, number | undefined]>([
    [9, 'auto', undefined],
    [12, 'auto', 10],
    [1, 2, 0],
    [12, 1, undefined],
  ])('%i MB with --jobs %s: after %s', async (count, jobs, before) => {
    expect(await blocksBeforeWorkers(count, jobs)).toBe(before)
  })
})
