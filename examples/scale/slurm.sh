#!/usr/bin/env bash
# Turns a folder of NDJSON shards into a folder of records, on a cluster: a Slurm array, a task for each slice of the shards.
#
#   sbatch --array=0-99 slurm.sh SHARDS RECORDS [OPTION...]
#
# ENTENTE   the command (default: entente)
# OPTION    of entente, such as --keep or --allow-bad-lines
#
# A shard whose records are there is skipped, so that the same command goes on where it was ended; entente writes aside and renames,
# so that what is there is whole. A task ends with 2 if a shard of its own failed, and has done the others.
#SBATCH --cpus-per-task=1
#SBATCH --mem=512M
set -uo pipefail

shards=$1
records=$2
shift 2
mkdir -p "$records"

code=0
number=0
for shard in "$shards"/*.ndjson; do
  target=$records/${shard##*/}
  ((number++ % SLURM_ARRAY_TASK_COUNT == SLURM_ARRAY_TASK_ID)) || continue
  [[ -e $target ]] || ${ENTENTE:-entente} --input ndjson --fail-fast "$@" --output "$target" < "$shard" || code=2
done
exit "$code"
