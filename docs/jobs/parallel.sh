#!/bin/bash
# GNU parallel, on this machine or, with `--sshloginfile machines --workdir .` in PARALLEL, on others
# that see the same folders. It counts the cores itself, so that each part takes one.
#   SHELF=gazettes LIBRARY=library PARTS=16 docs/jobs/parallel.sh
set -euo pipefail
# A part whose machine is lost is begun again; what its books are by then is kept.
parallel --retries 3 --quote \
  collate build "$SHELF" --out "$LIBRARY" --resume --quiet --jobs 1 --shard "{}/$PARTS" \
  ::: $(seq "$PARTS")
collate shelf merge "$LIBRARY"
