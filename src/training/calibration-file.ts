import { existsSync, readFileSync, writeFileSync } from 'node:fs'

const CALIBRATION_FILE = new URL('./data/calibration.json', import.meta.url)

/** The table that the last cross-validation fitted; none when there was no cross-validation yet. */
export function readCalibration(): Float32Array {
  if (!existsSync(CALIBRATION_FILE)) return new Float32Array(0)
  return Float32Array.from(JSON.parse(readFileSync(CALIBRATION_FILE, 'utf8')) as number[])
}

export function writeCalibration(table: Float32Array): void {
  const shares = [...table].map((share) => Math.round(share * 1e4) / 1e4)
  writeFileSync(CALIBRATION_FILE, `${JSON.stringify(shares)}\n`)
}
