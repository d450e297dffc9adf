// Scores the command on the annotated articles beside the repository, and holds each measure to the floor in floors.json.
// A floor may rise, never fall: no version of floors.json in the history may ask for more than this one.
import { execFileSync, spawnSync } from 'node:child_process'
import { existsSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'

const skipCode = 77
const file = '.ci/floors.json'
const scorer = '../shared/evaluation/score.mjs'
const articles = '../shared/gold'

process.chdir(fileURLToPath(new URL('..', import.meta.url)))
const floors = JSON.parse(readFileSync(file, 'utf8'))
const problems = [...fallenFloors()]

if (existsSync(scorer) && existsSync(articles)) problems.push(...shortfalls(score()))
else if (problems.length === 0) skip(`no annotated articles at ${articles}: accuracy is not checked here`)

for (const problem of problems) console.error(problem)
process.exitCode = problems.length > 0 ? 1 : 0

function skip(why) {
  console.log(why)
  process.exit(skipCode)
}

function score() {
  const command = ['npx', 'entente', '--format', 'ndjson']
  return JSON.parse(execFileSync('node', [scorer, '--json', articles, '--', ...command], { encoding: 'utf8' }))
}

function* shortfalls({ articles, missing, brokenOffsets, rows }) {
  console.log(`${articles} articles`)
  if (missing > 0) yield `${missing} articles without a record`
  if (brokenOffsets > 0) yield `${brokenOffsets} mentions whose text is not at their offsets`
  for (const [measure, floor] of Object.entries(floors)) {
    const f1 = rows.find((row) => row.measure === measure)?.f1
    console.log(measure.padEnd(28), f1?.toFixed(3), '>=', floor)
    if (f1 === undefined || f1 < floor) yield `${measure}: F1 ${f1?.toFixed(4)} is below its floor ${floor}`
  }
}

function* fallenFloors() {
  for (const commit of git('log', '--format=%h', '--', file).split('\n').filter(Boolean)) {
    const before = git('show', `${commit}:${file}`)
    if (before === '') continue
    for (const [measure, floor] of Object.entries(JSON.parse(before))) {
      if (!(floors[measure] >= floor))
        yield `${measure}: the floor was ${floor} in ${commit}, and is ${floors[measure]}`
    }
  }
}

/** What git prints; nothing where there is no git, no history, or no such file. */
function git(...args) {
  const { status, stdout } = spawnSync('git', args, { encoding: 'utf8' })
  return status === 0 ? stdout : ''
}
