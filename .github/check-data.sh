#!/usr/bin/env bash
# Checks the data of a proposal. The summary of the run gets the report, without the lines that GitHub turns into annotations,
# and, where BASE names a commit, the cards of that commit beside those of the proposal. Ends as the check ended.
set -euo pipefail

work="$(mktemp -d)"
trap 'rm -rf "$work"' EXIT
summary="${GITHUB_STEP_SUMMARY:-/dev/null}"

status=0
npm run --silent data:check | tee "$work/report" || status=$?
{
  echo '## What the check says'
  echo '```'
  # GitHub takes 65,535 characters in a comment; 40,000 of them are for the cards. The last character may be cut in two.
  grep -v '^::' "$work/report" | head -c 20000 | iconv -c -f UTF-8 -t UTF-8 || true
  echo '```'
} >> "$summary"

if [ -n "${BASE:-}" ]; then
  mkdir "$work/data"
  git -C "${DATA_DIR:-data}" archive "$BASE" | tar -x -C "$work/data"
  if npm run --silent data:compare -- "$work/data" > "$work/cards" 2> "$work/why"; then
    cat "$work/cards" >> "$summary"
  else
    { echo '## What changes for fans'; echo; echo 'The cards cannot be compared:'; cat "$work/why"; } >> "$summary"
  fi
fi
exit "$status"
