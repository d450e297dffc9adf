import type { Bin } from './calibration.js'

const SIZE = 320
const MARGIN = 48

/** Draws how honest the confidence is: a dot for each bin, as large as it holds names, against the diagonal. */
export function plotReliability(bins: readonly Bin[]): string {
  const most = Math.max(...bins.map(({ count }) => count))
  const x = (value: number): string => (MARGIN + value * SIZE).toFixed(1)
  const y = (value: number): string => (MARGIN / 2 + (1 - value) * SIZE).toFixed(1)
  const ticks = [0, 0.2, 0.4, 0.6, 0.8, 1].map(
    (value) =>
      `<text x="${x(value)}" y="${Number(y(0)) + 16}" text-anchor="middle">${value}</text>` +
      `<text x="${MARGIN - 8}" y="${Number(y(value)) + 4}" text-anchor="end">${value}</text>`,
  )
  const dots = bins.map(({ said, right, count }) => {
    const radius = (3 + 7 * Math.sqrt(count / most)).toFixed(1)
    return `<circle cx="${x(said)}" cy="${y(right)}" r="${radius}" fill="#1f6feb" fill-opacity="0.7"><title>${count} names</title></circle>`
  })
  const [width, height] = [SIZE + MARGIN + 24, SIZE + MARGIN / 2 + 44]
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${width} ${height}" font-family="sans-serif" font-size="12">`,
    '<title>How honest the confidence of names is: the share that is right against what the tagger says</title>',
    `<rect width="${width}" height="${height}" fill="white"/>`,
    `<rect x="${x(0)}" y="${y(1)}" width="${SIZE}" height="${SIZE}" fill="none" stroke="#888"/>`,
    `<line x1="${x(0)}" y1="${y(0)}" x2="${x(1)}" y2="${y(1)}" stroke="#888" stroke-dasharray="4"/>`,
    ...ticks,
    `<text x="${x(0.5)}" y="${height - 8}" text-anchor="middle">what the tagger says</text>`,
    `<text transform="translate(14 ${y(0.5)}) rotate(-90)" text-anchor="middle">share that is right</text>`,
    ...dots,
    '</svg>',
    '',
  ].join('\n')
}
