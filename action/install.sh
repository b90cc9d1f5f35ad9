#!/usr/bin/env bash
# Installs what Collate needs by its lock file, and builds it, once for each checkout.
set -euo pipefail
cd "$(dirname "$0")/.."
if [ ! -e dist/cli.js ]; then
  npm ci --ignore-scripts --no-audit --no-fund
  npm run compile
fi
