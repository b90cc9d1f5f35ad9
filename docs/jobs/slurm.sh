#!/bin/bash
# Hand in the array, and a job that waits for all of it and makes the pages of the library.
#   SHELF=/books/gazettes LIBRARY=/books/library docs/jobs/slurm.sh
set -euo pipefail
here=$(dirname "$0")
id=$(sbatch --parsable --export=ALL "$here/slurm-array.sh")
sbatch --export=ALL --dependency="afterany:$id" --wrap 'collate shelf merge "$LIBRARY"'
