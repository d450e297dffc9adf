#!/usr/bin/env bash
# Turns a folder of NDJSON shards into a folder of records, on many machines: GNU parallel over ssh.
#
#   NODES=8/anna,8/boris parallel.sh SHARDS RECORDS [OPTION...]
#
# NODES     machines as ssh knows them, and how many shards each takes at a time; without it, this machine, one for each core
# ENTENTE   the command on them (default: entente)
# OPTION    of entente, such as --keep or --allow-bad-lines
#
# Both folders must have one name on all machines (NFS, Lustre, ...). A shard whose records are there is skipped, so that the same
# command goes on where it was ended; entente writes aside and renames, so that what is there is whole. Ends with the number of
# shards that failed; RECORDS/.joblog says which, where, and how long each took.
set -euo pipefail

shards=$(realpath "$1")
mkdir -p "$2"
records=$(realpath "$2")
shift 2

find "$records" -name '.*.tmp' -delete
cd "$shards"
for shard in *.ndjson; do
  [[ -e $records/$shard ]] || printf '%s\0' "$shard"
done |
  parallel --null --will-cite --sshlogin "${NODES:-:}" --workdir "$shards" --retries 3 --joblog "$records/.joblog" \
    "${ENTENTE:-entente} --input ndjson --fail-fast ${*@Q} --output ${records@Q}/{} < {}"
