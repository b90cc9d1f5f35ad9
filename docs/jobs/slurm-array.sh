#!/bin/bash
#SBATCH --job-name=collate
#SBATCH --array=1-16
#SBATCH --cpus-per-task=4
#SBATCH --mem-per-cpu=1G
#SBATCH --requeue
# A part of the shelf for each task. SHELF and LIBRARY are folders that all nodes see.
exec collate build "$SHELF" --out "$LIBRARY" --resume --quiet \
  --jobs "${SLURM_CPUS_PER_TASK:-1}" \
  --shard "$SLURM_ARRAY_TASK_ID/$SLURM_ARRAY_TASK_COUNT"
