import type { MessagePort } from 'node:worker_threads'
import { withDictionaries } from '../dictionary/with-dictionaries.js'
import { formats } from '../formats.js'
import type { Block } from '../input/block.js'
import type { Io } from '../io.js'
import { processBatch } from './merge.js'
import { createProcess } from './process.js'
import type { Settings } from './settings.js'

/** The work of a worker thread: answers each batch of blocks with its result, in order. */
export async function serve(port: MessagePort, settings: Settings, loadExtract: Io['loadExtract']): Promise<void> {
  const createRenderer = await formats[settings.format]()
  const renderer = createRenderer(settings.render)
  const process = createProcess(settings, renderer, withDictionaries(settings.dictionary, loadExtract))
  const options = { separator: renderer.separator, failFast: settings.failFast }
  let before = Promise.resolve()
  port.on('message', (blocks: readonly Block[]) => {
    before = before.then(async () => {
      const result = await processBatch(blocks, process, options)
      port.postMessage(result, result.output instanceof Uint8Array ? [result.output.buffer as ArrayBuffer] : [])
    })
  })
}
