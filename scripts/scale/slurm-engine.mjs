import { readFile } from 'node:fs/promises'
import { join } from 'node:path'

/** The tasks of the array as Slurm starts them, at once and each with its number. */
const array = `
for id in 0 1; do
  SLURM_ARRAY_TASK_COUNT=2 SLURM_ARRAY_TASK_ID=$id bash examples/scale/slurm.sh "$@" & pids+=($!)
done
code=0
for pid in "\${pids[@]}"; do wait "$pid" || code=$?; done
exit "$code"`

/** The array script, without Slurm itself. */
export async function slurmEngine() {
  return {
    name: 'slurm',
    command: (shards, records, options) => ['bash', '-c', array, 'array', shards, records, ...options],
    finishedFile: (name) => name,
    read: (records, name) => readFile(join(records, name)),
  }
}
