import type { Agreement } from '../../model.js'
import { quotationOf } from './quotation.js'
import type { RecordIndex } from './record-index.js'
import { type Line, plain, type Run } from './run.js'
import type { Theme } from './theme.js'
import { noBreak, wrap } from './wrap.js'

const indent = 2
/** Of each agreement, so many quotations are shown, each on so many lines. */
const shownQuotations = 3
const quotationLines = 4

/**
 * An agreement as a sentence, and under it the words of the article that say so, with its parties, verbs and topics in colour:
 *
 *     LT + UA · memorandum · signed 2024-11-04 · UAVs, ammunition · by Rustem Umierov, Laurynas Kasčiūnas
 *       “signed a memorandum of cooperation in the defense industry”
 */
export function agreementLines(agreement: Agreement, index: RecordIndex, width: number, theme: Theme): Line[] {
  return [
    ...indented(indent, wrap(sentence(agreement, index, theme), width - indent, { hang: 2 })),
    ...indented(indent + 2, quotations(agreement, index, width - indent - 2, theme)),
    ...indented(indent + 2, reasons(agreement.explanation, width - indent - 2, theme)),
  ]
}

function quotations(agreement: Agreement, index: RecordIndex, width: number, theme: Theme): Line[] {
  const quotation = quotationOf(agreement, index, theme)
  const shown = agreement.evidence
    .slice(0, shownQuotations)
    .flatMap((span) => wrap(quotation(span), width, { lines: quotationLines, cut: '…”' }))
  const hidden = agreement.evidence.length - shownQuotations
  return hidden > 0 ? [...shown, [{ text: `… and ${hidden} more`, style: theme.quiet }]] : shown
}

/** Why it is one, and what filled each part of it. */
function reasons(explanation: readonly string[] = [], width: number, { quiet }: Theme): Line[] {
  return explanation.flatMap((text) => wrap([{ text, style: quiet }], width, { hang: 2, lines: quotationLines }))
}

function sentence(agreement: Agreement, index: RecordIndex, theme: Theme): Run[] {
  const parties = agreement.parties.map(({ kind, id, name }) => (kind === 'country' ? id : name))
  const what = agreement.type.replaceAll('-', ' ')
  const topics = agreement.topics.map((id) => uncapitalized(index.labels.get(id) ?? id))
  const signatories = agreement.signatories.map((id) => index.names.get(id) ?? id)
  const facts: Run[] = [
    { text: parties.join(' + ') || 'parties not named', style: theme.name },
    { text: agreement.title === undefined ? what : `${what} “${agreement.title}”`, style: plain },
    { text: status(agreement), style: agreement.status === 'signed' ? theme.agreed : plain },
    { text: topics.join(', '), style: theme.topic },
    { text: signatories.length > 0 ? `by ${signatories.join(', ')}` : '', style: plain },
  ]
  return facts
    .filter(({ text }) => text !== '')
    .flatMap((fact, number) => (number === 0 ? [fact] : [{ text: ' · ', style: theme.quiet }, fact]))
}

function status({ status, date }: Agreement): string {
  const said = status === 'in-force' ? 'in force' : status
  return date === undefined ? said : `${said}${noBreak}${date}`
}

/** `Unmanned vehicles` within a sentence; `AI and robotics` stays. */
function uncapitalized(label: string): string {
  return /^\p{Lu}(?!\p{Lu})/u.test(label) ? label.charAt(0).toLowerCase() + label.slice(1) : label
}

function indented(columns: number, lines: readonly Line[]): Line[] {
  return lines.map((line) => [{ text: ' '.repeat(columns), style: plain }, ...line])
}
