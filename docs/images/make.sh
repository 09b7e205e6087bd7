#!/usr/bin/env bash
# Makes the pictures of the documentation anew from a running demonstration; called by "./adit pictures [workbench]", which builds and installs what this needs.
# "workbench": those of the dashboard stay. RUN_SECONDS says how long the demonstration gathers samples before the pictures (360).
# Pictures of dialogs come from the tests of the workbench, which take them on their way (-Dadit.screens).
set -euo pipefail
here=$(cd "$(dirname "${BASH_SOURCE[0]}")" && pwd)
root=$(cd "$here/../.." && pwd)
seconds=${RUN_SECONDS:-360}
readonly LARGEST=250000 # bytes
work=$(mktemp -d)
demo=
finish() {
  if [ -n "$demo" ]; then kill "$demo" 2>/dev/null || true; wait "$demo" 2>/dev/null || true; fi
  rm -rf "$work"
}
trap finish EXIT

# What takes many steps: import, re-import, back-test, publishing, passwords of devices, a live alarm, a server that was killed.
readonly SCREENS='import-elements reimport-review back-test publish-plan device-logins live-alarm reconnect'
cat >"$work/run" <<END
metacity --sm-disable 2>/dev/null & manager=\$!
trap 'kill \$manager' EXIT
cd "$root"
./mvnw -q -T 1C -pl "${WORKBENCH:?modules of the workbench: run ./adit pictures},tests/workbench" -am verify -Dspotless.check.skip=true -Dtest='IfcImportTest,RealServerTest' \
  -Dsurefire.failIfNoSpecifiedTests=false -DfailIfNoTests=false -Dtycho.testArgLine="-Dadit.screens=$work/screens"
END
xvfb-run -a -s '-screen 0 1360x850x24' bash "$work/run"
for screen in $SCREENS; do # without the black of the screen around the window
  convert "$work/screens/$screen.png" -bordercolor black -border 1 -trim +repage "$work/workbench-$screen.png"
done

"$root/adit" demo --for $((seconds + 240))s --no-browser --data "$work/data" --http-port 0 >"$work/demo.log" 2>&1 &
demo=$!
url=
while [ -z "$url" ]; do
  kill -0 "$demo" 2>/dev/null || { cat "$work/demo.log" >&2; exit 1; }
  sleep 1
  url=$(sed -n 's|^ *Dashboard  *\(http[^ ]*\)/$|\1|p' "$work/demo.log")
done
password=$work/data/server/admin-password
sleep "$seconds"

[ "${1:-}" = workbench ] || node "$here/dashboard.mjs" "$url" "$password" "$work"
JAVA_OPTS="-Dadit.server.url=$url -Dadit.server.user=admin -Dadit.server.passwordFile=$password" \
  "$root/tests/workbench/screenshot.sh" "$work/workbench.png" -w 40 -s 1600x1000 -- -perspective io.adit.workbench.operate

# What the first start shows.
"$root/tests/workbench/screenshot.sh" "$work/workbench-welcome.png" -w 60

# Find the channel, click at it, clear the search so that the whole tree comes back; the clicks in the empty space below the
# properties and at the channel again take the focus out of the search field.
keys='ctrl+f s t r a i n space c r o w n space r i n g space 1 2 240,307 768,142 1080,760 240,307'
"$root/tests/workbench/screenshot.sh" "$work/workbench-model.png" -w 60 -k "$keys" -- "$root/ditto-things/sample/station.adit"

# The 3D view, with a ring chosen in the tree; then the calibration of a piezometer.
"$root/tests/workbench/screenshot.sh" "$work/workbench-3d.png" -w 60 -s 1600x1000 -k 'ctrl+f r i n g space 1 2 240,285 1056,110' -- "$root/ditto-things/sample/station.adit"
keys='ctrl+f p i e z o m e t e r space a space r i n g space 1 2 240,307 1229,110'
"$root/tests/workbench/screenshot.sh" "$work/workbench-calibration.png" -w 60 -s 1600x1000 -k "$keys" -- "$root/ditto-things/sample/station.adit"

for picture in "$work"/*.png; do
  if [ "$(stat -c %s "$picture")" -gt $LARGEST ]; then mogrify -colors 256 "$picture"; fi
  convert "$picture" -strip -define png:compression-level=9 "$here/$(basename "$picture")"
done
ls -l "$here"/*.png
