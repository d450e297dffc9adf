import { createProgram, type ExtractCommand, parseCommand } from './command.js'
import { describe } from './errors.js'
import type { ExitCode } from './exit-code.js'
import { extractArticles } from './extract-articles.js'
import type { Io } from './io.js'
import { openOutput, ReaderGone } from './output.js'
import { referenceText } from './reference.js'

/**
 * The command: does what `argv` (without the program's name) asks for, and says how it went. Never throws and never ends the
 * process; what there is to say of errors has been said on `io.stderr`.
 */
export async function run(argv: readonly string[], io: Io): Promise<ExitCode> {
  try {
    const invocation = parseCommand(argv)
    if (invocation.kind === 'extract') return await extractUnlessNothingIsNamed(invocation, io)
    await print(
      invocation.kind === 'print' ? invocation.text : await referenceText(invocation, io, createProgram()),
      io,
    )
    return 0
  } catch (error) {
    if (error instanceof ReaderGone) return 0
    io.stderr.write(describe(error))
    return 2
  }
}

/** Waiting for someone to type an article would look like a command that hangs. */
async function extractUnlessNothingIsNamed(command: ExtractCommand, io: Io): Promise<ExitCode> {
  if (command.names.length > 0 || command.files0From !== undefined || !io.stdin.isTTY)
    return extractArticles(command, io)
  io.stderr.write(`${createProgram().helpInformation()}\nentente: no article: name a file, or pipe one in\n`)
  return 2
}

async function print(text: string, { stdout }: Io): Promise<void> {
  const output = await openOutput(undefined, stdout)
  await output.write(text)
  await output.commit()
}
