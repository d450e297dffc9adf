import { spawnSync } from 'node:child_process'
import { mkdir, readdir, readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'

/** Lines that batch engines like to break: they are good, and each must give its one record. */
const oddLines = [
  '{"id":"cr","text":"Peru and Chile signed a treaty."}\r',
  '{"id":"separators","text":"Peru\u2028and\u2029Chile\u0085signed."}',
  '{"id":"astral","text":"😀 Ghana and Fiji signed a memorandum on drones. \\r\\n"}',
  '{"id":"empty","text":""}',
]

/** No records: one line is blank, one is no JSON. */
const badLines = ['', '{"text":']

const shardCount = 6
const articlesOfShard = 40

/**
 * A folder of shards, of which one holds lines that cannot be read, and what one process makes of all of them.
 *
 * @returns `{ folder, names, badName, records }`: the names in their order, the records as bytes.
 */
export async function makeShards(folder) {
  await mkdir(folder)
  const articles = await readArticles()
  const names = Array.from({ length: shardCount }, (_, number) => `shard ${number}.ndjson`)
  for (const [number, name] of names.entries()) {
    const lines = Array.from({ length: articlesOfShard }, (_, line) =>
      JSON.stringify({ id: `${number}-${line}`, text: articles[(number + line) % articles.length] }),
    )
    lines.splice(3, 0, ...oddLines, ...(number === 2 ? badLines : []))
    // The last line of all has no end.
    await writeFile(join(folder, name), lines.join('\n') + (number === shardCount - 1 ? '' : '\n'))
  }
  return { folder, names, badName: names[2], records: await recordsOfOneProcess(folder, names) }
}

async function readArticles() {
  const names = (await readdir('fixtures')).filter((name) => name.endsWith('.txt')).sort()
  return Promise.all(names.map((name) => readFile(join('fixtures', name), 'utf8')))
}

async function recordsOfOneProcess(folder, names) {
  const input = Buffer.concat(await Promise.all(names.map((name) => readFile(join(folder, name)))))
  const [node, command] = process.env.ENTENTE.split(' ')
  const { status, stdout, stderr } = spawnSync(node, [command, '--input', 'ndjson', '--allow-bad-lines'], {
    input,
    maxBuffer: 1 << 28,
  })
  if (status !== 0) throw new Error(`one process ended with ${status}: ${stderr}`)
  return stdout
}
