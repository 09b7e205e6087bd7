#!/usr/bin/env bash
# The dashboard in Chromium against the one-machine server with its simulated devices. ADIT: another command than ./adit.
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/../.."
readonly START_SECONDS=600 STOP_SECONDS=120 # the first start builds what is missing
mkdir -p tests/e2e/target
data=$(mktemp -d "${TMPDIR:-/tmp}/adit-e2e-XXXXXX")
log=$data/demo.log
result=$data/demo.json
demo=''

running() { [ -n "$demo" ] && kill -0 "$demo" 2>/dev/null; }

await_end() { # at most $1 seconds
  local end=$((SECONDS + $1))
  while running && [ "$SECONDS" -lt "$end" ]; do sleep 0.2; done
}

clean_up() {
  if running; then
    kill -INT "$demo" 2>/dev/null || true
    await_end 20
    if running; then kill -KILL -- "-$demo" 2>/dev/null || true; fi
  fi
  rm -rf "$data"
}
trap clean_up EXIT

fail() {
  printf 'e2e: %s The end of what the demo said:\n' "$*" >&2
  tail -n 40 "$log" >&2
  cat "$result" >&2
  exit 1
}

# With job control the demo is a process group of its own; it hears SIGINT even where the caller ignores it.
set -m
env --default-signal=INT "${ADIT:-./adit}" demo --for 3600s --no-browser --data "$data" --http-port 0 >"$result" 2>"$log" &
demo=$!
set +m

url=''
while [ -z "$url" ]; do
  running || fail "The demo ended before it was up."
  [ "$SECONDS" -lt "$START_SECONDS" ] || fail "The demo was not up within $START_SECONDS s."
  sleep 0.2
  url=$(sed -n 's/^ *Dashboard   \(http[^ ]*\)\/$/\1/p' "$log")
done
echo "e2e: dashboard at $url"

ADIT_URL=$url ADIT_USER=admin ADIT_PASSWORD_FILE=$data/server/admin-password ADIT_UP_SINCE=$(date +%s%3N) \
  node --test --test-reporter=spec --test-concurrency=1 tests/e2e/{dashboard,operations,station}.test.mjs || fail "The dashboard's tests failed."

running || fail "The demo ended before its tests did."
kill -INT "$demo"
await_end "$STOP_SECONDS"
if running; then fail "The demo did not end within $STOP_SECONDS s of an interrupt."; fi
code=0
wait "$demo" || code=$?
[ "$code" -eq 0 ] || fail "The interrupted demo ended with exit code $code."
grep -q '"lost":0[,}]' "$result" || fail "The demo lost messages, or gave no summary."
echo "e2e: $(cat "$result")"

ADIT_SERVE=$(printf '%s\n' "${ADIT:-./adit}" serve) node --test --test-reporter=spec tests/e2e/own-server.test.mjs
