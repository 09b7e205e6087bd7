#!/usr/bin/env bash
# Starts the built workbench three times, as "./adit workbench" does, from the second time on with the classes that Java kept of the first; each has to show its window, and end when
# it is told to. Needs: Xvfb, xwininfo, a JDK >= 21, the built product.
set -euo pipefail
home=$(cd "$(dirname "$0")/../.." && pwd)
[ -n "${DISPLAY:-}" ] || exec xvfb-run -a -s '-screen 0 1600x1000x24' "$0"
work=$(mktemp -d)
pid=
finish() { [ -z "$pid" ] || end || true; rm -rf "$work"; }
end() { pkill -TERM -P "$pid" java; } # the workbench; the script that started it ends with it
trap finish EXIT
export ADIT_WORKBENCH_DATA="$work/a folder/data"
failed() { echo "$1; it said:" >&2; cat "$work/said" >&2; exit 1; }

start() { # with further arguments
  local latest=$((SECONDS + 60))
  "$home/features/io.adit.workbench.product/start.sh" "$@" >"$work/said" 2>&1 & pid=$!
  until xwininfo -root -tree | grep -qE '"Adit Workbench ?".* [0-9]{4}x[6-9][0-9]{2}\+'; do
    kill -0 "$pid" 2>/dev/null || failed 'the workbench ended'
    [ $SECONDS -lt $latest ] || failed 'the workbench showed no window for 60 s'
    sleep 0.2
  done
  end
  wait "$pid" || true
  pid=
  ! grep -E 'cds|VM warning|adit:' "$work/said" || failed 'the workbench complained'
}

start
classes=$(ls "$ADIT_WORKBENCH_DATA"/classes-*.jsa)
made=$(stat -c %y "$classes")
start
[ "$(stat -c %y "$classes")" = "$made" ] || failed 'the second start did not take the classes of the first'
start -configuration "$work/configuration" # as where the product's own folder can't be written
said=$(ADIT_WORKBENCH_DATA="$work/said/data" "$home/features/io.adit.workbench.product/start.sh" 2>&1) && failed 'the workbench started in a file'
case $said in *"can't be written."*) ;; *) failed "the workbench did not say what is wrong but: $said" ;; esac
! grep -q '!ENTRY io.adit' "$ADIT_WORKBENCH_DATA/.metadata/.log" 2>/dev/null || { cat "$ADIT_WORKBENCH_DATA/.metadata/.log" >&2; exit 1; }
echo "The workbench started three times."
