import type { Format } from '../render/index.js'
import type { Renderer } from '../render/renderer.js'
import { colorLevel } from './color.js'
import type { ExtractCommand } from './command.js'
import { Complaints } from './complaints.js'
import { dictionaryEntries, withDictionaries } from './dictionary/with-dictionaries.js'
import { type ExitCode, interruptedExitCode } from './exit-code.js'
import { formats } from './formats.js'
import type { Block } from './input/block.js'
import { readBlocks } from './input/blocks.js'
import { readNames } from './input/names.js'
import { expandSources, standardInput } from './input/sources.js'
import type { Io } from './io.js'
import { type Output, openOutput } from './output.js'
import { terminalWidth } from './terminal.js'
import { progressOf } from './work/progress.js'
import type { Result } from './work/result.js'
import { runWork } from './work/run-work.js'
import type { Settings } from './work/settings.js'

/** Prints a record for each article that the command names, in that order. One that fails is reported, and the rest is done. */
export async function extractArticles(command: ExtractCommand, io: Io): Promise<ExitCode> {
  const output = await openOutput(command.output, io.stdout)
  try {
    const exitCode = await Promise.race([extractInto(output, command, io), interruption(io.interrupted)])
    if (exitCode === interruptedExitCode) await output.discard()
    return exitCode
  } catch (error) {
    await output.discard()
    throw error
  }
}

async function extractInto(output: Output, command: ExtractCommand, io: Io): Promise<ExitCode> {
  const dictionary = await dictionaryEntries(command.dictionary)
  const sources = await expandSources(await namesOf(command, io), command)
  const { first, blocks } = await peekBlock(readBlocks(sources, io, command))
  const settings = { ...settingsOf(command, io, first, sources.length > 1), dictionary }
  const createRenderer = await formats[settings.format]()
  const renderer = createRenderer(settings.render)
  const loadExtract = withDictionaries(dictionary, io.loadExtract)
  const { startWorker } = io
  const results = runWork(blocks, command.jobs, settings, renderer, { loadExtract, startWorker })
  const progress = progressOf(sources, command, io)
  return printResults(results, renderer, output, { command, progress, io })
}

async function namesOf({ names, files0From }: ExtractCommand, io: Io): Promise<readonly string[]> {
  if (files0From !== undefined) return readNames(files0From, io)
  return names.length === 0 ? [standardInput] : names
}

/** The first block says what kind of input it is, and so what is printed. */
async function peekBlock(
  blocks: AsyncGenerator<Block, void, undefined>,
): Promise<{ readonly first: Block | undefined; readonly blocks: AsyncGenerator<Block, void, undefined> }> {
  const { value: first, done } = await blocks.next()
  if (done || first === undefined) return { first: undefined, blocks }
  return { first, blocks: putBack(first, blocks) }
}

async function* putBack(
  first: Block,
  rest: AsyncGenerator<Block, void, undefined>,
): AsyncGenerator<Block, void, undefined> {
  try {
    yield first
    yield* rest
  } finally {
    await rest.return()
  }
}

function settingsOf(
  command: ExtractCommand,
  io: Io,
  first: Block | undefined,
  severalSources: boolean,
): Omit<Settings, 'dictionary'> {
  const { output, format: asked, only, color, withText, date, offsets, failFast, fields, keep, binary } = command
  const { explain, minConfidence, allowBadLines } = command
  const isTerminal = io.stdout.isTTY === true && (output === undefined || output === '-')
  const isStream = command.input === 'ndjson' || first?.kind === 'lines' || first?.kind === 'long-line'
  const format: Format = asked ?? (isTerminal ? 'table' : isStream ? 'ndjson' : 'json')
  return {
    article: { fields, keep, binary, allowBadLines, maxBytes: command.maxBytes },
    ...(date === undefined ? {} : { date }),
    extract: { explain, ...(minConfidence === undefined ? {} : { minConfidence }) },
    withText: withText || format === 'text',
    offsets: format === 'text' ? 'utf16' : offsets,
    format,
    failFast,
    isCsvOnTerminal: isTerminal && format === 'csv',
    render: {
      sections: only,
      list: severalSources || isStream,
      width: terminalWidth(io.stdout, io.env),
      color: colorLevel(color, isTerminal, io.env),
      header: command.header,
      escapeFormulas: command.escapeFormulas,
    },
  }
}

interface Printing {
  readonly command: ExtractCommand
  readonly progress: { advance(result: Result): void; clear(): void } | undefined
  readonly io: Io
}

/** Prints results as they come, and makes the output count unless there is nothing but failures. */
async function printResults(
  results: AsyncIterable<Result>,
  renderer: Renderer,
  output: Output,
  { command, progress, io }: Printing,
): Promise<ExitCode> {
  const complaints = new Complaints(io.stderr, command.quiet)
  let printed = 0
  let found = false
  for await (const result of results) {
    if (io.interrupted.aborted) return interruptedExitCode
    if (result.complaints.length > 0) {
      progress?.clear()
      complaints.report(result.complaints)
    }
    if (result.records > 0) {
      const before = printed === 0 ? renderer.open : renderer.separator
      if (before !== '') await output.write(before)
      await output.write(result.output)
    }
    printed += result.records
    found ||= result.found
    progress?.advance(result)
    if (command.failFast && complaints.failures > 0) break
  }
  progress?.clear()
  complaints.summarize()
  await output.write((printed === 0 ? renderer.open : '') + renderer.close)
  // What a file held before is worth more than a list of nothing, or of a part.
  if (complaints.failures > 0 && (printed === 0 || command.failFast)) await output.discard()
  else await output.commit()
  if (complaints.failures > 0) return 2
  return command.failEmpty && !found ? 1 : 0
}

function interruption(signal: AbortSignal): Promise<ExitCode> {
  return new Promise((resolve) => {
    if (signal.aborted) resolve(interruptedExitCode)
    signal.addEventListener('abort', () => resolve(interruptedExitCode), { once: true })
  })
}
