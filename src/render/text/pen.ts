import { Chalk } from 'chalk'
import type { ColorLevel } from '../renderer.js'
import { visible } from '../visible.js'
import type { MarkedSection, Segment } from './segments.js'

/** Writes one segment, and can explain its signs. */
export interface Pen {
  mark(segment: Segment): string
  readonly legend: (sections: readonly MarkedSection[], hasEvidence: boolean) => string
  quiet(text: string): string
}

const words: Readonly<Record<MarkedSection, string>> = {
  people: 'person',
  ministries: 'ministry',
  countries: 'country',
  organizations: 'organization',
  topics: 'topic',
}

/** Marks with colours like a highlighter and underlines evidence; where there are no colours, with brackets. */
export function createPen(level: ColorLevel): Pen {
  return level === 0 ? brackets : highlighter(level)
}

function highlighter(level: ColorLevel): Pen {
  const chalk = new Chalk({ level })
  const colors = {
    people: chalk.black.bgYellow,
    ministries: chalk.black.bgGreen,
    countries: chalk.black.bgCyan,
    organizations: chalk.black.bgMagenta,
    topics: chalk.black.bgWhite,
  }
  const paint = (text: string, section: MarkedSection | undefined, isEvidence: boolean) => {
    const colored = section === undefined ? text : colors[section](text)
    return isEvidence ? chalk.underline(colored) : colored
  }
  return {
    mark: ({ text, section, isEvidence }) =>
      eachLine(text, (line) => (line === '' ? '' : paint(line, section, isEvidence))),
    legend: (sections, hasEvidence) =>
      [
        ...sections.map((section) => paint(` ${words[section]} `, section, false)),
        ...(hasEvidence ? [paint('agreement', undefined, true)] : []),
      ].join('  '),
    quiet: (text) => chalk.dim(text),
  }
}

const brackets: Pen = {
  mark: ({ text, section }) => {
    const shown = eachLine(text, (line) => line)
    return section === undefined ? shown : `[${shown}](${words[section]})`
  },
  legend: (sections) => sections.map((section) => `[...](${words[section]})`).join('  '),
  quiet: (text) => text,
}

/** The lines of the article stay lines; all else that acts on a terminal is made visible. */
function eachLine(text: string, write: (line: string) => string): string {
  return text
    .split(/\r\n|[\n\r\u2028\u2029]/)
    .map((line) => write(visible(line)))
    .join('\n')
}
