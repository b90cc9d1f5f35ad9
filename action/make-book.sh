#!/usr/bin/env bash
# Makes the book of $DOCS in $BOOK; messages as SARIF beside it, and as annotations where a code host
# reads them from the log. Ends with the exit code of `collate publish`.
set -euo pipefail
collate="$(cd "$(dirname "$0")/.." && pwd)/dist/cli.js"
docs="${DOCS:-docs}" book="${BOOK:-book}" sarif="${BOOK:-book}.sarif"
options=()
if [ "${STRICT:-false}" = true ]; then options+=(--strict); fi

code=0
node "$collate" publish "$docs" --out "$book" --format sarif "${options[@]}" >"$sarif" || code=$?
node "$(dirname "$0")/annotate.mjs" "$sarif"

epub="$(find "$book" -maxdepth 1 -name '*.epub' 2>/dev/null | head -n 1 || true)"
if [ -n "${GITHUB_OUTPUT:-}" ]; then
  { echo "epub=$epub"; echo "sarif=$sarif"; } >>"$GITHUB_OUTPUT"
fi
exit "$code"
