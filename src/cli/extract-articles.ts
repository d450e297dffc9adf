import type { Extraction } from '../model.js'
import type { Format } from '../render/index.js'
import type { Renderer, RenderOptions } from '../render/renderer.js'
import { Failure, readArticles } from './articles.js'
import { colorLevel } from './color.js'
import type { ExtractCommand } from './command.js'
import { describe } from './errors.js'
import { type ExitCode, interruptedExitCode } from './exit-code.js'
import { formats } from './formats.js'
import { expandSources } from './input.js'
import type { Io } from './io.js'
import { type Output, openOutput } from './output.js'
import { extractRecords } from './records.js'
import { terminalWidth } from './terminal.js'

/** Prints a record for each article that the command names, in that order. One that fails is reported, and the rest is done. */
export async function extractArticles(command: ExtractCommand, io: Io): Promise<ExitCode> {
  const sources = await expandSources(command.names)
  const output = await openOutput(command.output, io.stdout)
  const { format, options } = presentation(command, io)
  const createRenderer = await formats[format]()
  const renderer = createRenderer({ ...options, list: sources.length > 1 })
  const records = extractRecords(readArticles(sources, io.stdin), command.date, io.loadExtract)
  try {
    const exitCode = await Promise.race([printRecords(records, renderer, output, io), interruption(io.interrupted)])
    if (exitCode === interruptedExitCode) await output.discard()
    return exitCode
  } catch (error) {
    await output.discard()
    throw error
  }
}

/** Prints records as they come, and makes the output count unless every single article failed. */
async function printRecords(
  records: AsyncIterable<Extraction | Failure>,
  renderer: Renderer,
  output: Output,
  { stderr, interrupted }: Io,
): Promise<ExitCode> {
  let printed = 0
  let failed = 0
  for await (const record of records) {
    if (interrupted.aborted) return interruptedExitCode
    if (record instanceof Failure) {
      failed++
      stderr.write(describe(record.error))
    } else {
      await output.write((printed === 0 ? renderer.open : renderer.separator) + renderer.render(record))
      printed++
    }
  }
  await output.write((printed === 0 ? renderer.open : '') + renderer.close)
  // What a file held before is worth more than a list of nothing.
  if (printed === 0 && failed > 0) await output.discard()
  else await output.commit()
  return failed > 0 ? 2 : 0
}

function interruption(signal: AbortSignal): Promise<ExitCode> {
  return new Promise((resolve) => {
    if (signal.aborted) resolve(interruptedExitCode)
    signal.addEventListener('abort', () => resolve(interruptedExitCode), { once: true })
  })
}

function presentation(
  { format, output, only, color }: ExtractCommand,
  { stdout, env }: Io,
): { readonly format: Format; readonly options: Omit<RenderOptions, 'list'> } {
  const isTerminal = stdout.isTTY === true && (output === undefined || output === '-')
  return {
    format: format ?? (isTerminal ? 'table' : 'json'),
    options: { sections: only, width: terminalWidth(stdout, env), color: colorLevel(color, isTerminal, env) },
  }
}
