import { Chalk } from 'chalk'
import type { ColorLevel } from '../renderer.js'
import type { Style } from './run.js'

/** The few styles of the table, from the sixteen colours that every terminal's own theme sets. */
export interface Theme {
  readonly heading: Style
  readonly name: Style
  readonly country: Style
  readonly agreed: Style
  readonly topic: Style
  readonly quiet: Style
  readonly warning: Style
}

export function createTheme(level: ColorLevel): Theme {
  const chalk = new Chalk({ level })
  return {
    heading: (text) => chalk.bold.cyan(text),
    name: (text) => chalk.bold(text),
    country: (text) => chalk.cyan(text),
    agreed: (text) => chalk.green(text),
    topic: (text) => chalk.magenta(text),
    quiet: (text) => chalk.dim(text),
    warning: (text) => chalk.yellow(text),
  }
}
