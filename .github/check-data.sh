#!/usr/bin/env bash
# Checks the data of a proposal: the report goes into the summary of the run as well, without the lines that GitHub turns
# into annotations. Ends as the check ended.
set -euo pipefail

report="$(mktemp)"
trap 'rm -f "$report"' EXIT
summary="${GITHUB_STEP_SUMMARY:-/dev/null}"

status=0
npm run --silent data:check | tee "$report" || status=$?
{
  echo '## What the check says'
  echo '```'
  # A summary may have a megabyte; a report of that length would be read by nobody.
  grep -v '^::' "$report" | head -c 60000 || true
  echo '```'
} >> "$summary"
exit "$status"
