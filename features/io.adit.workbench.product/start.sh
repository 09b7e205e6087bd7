#!/usr/bin/env bash
# Starts the built workbench: start.sh [FILE.adit]. Called by "./adit workbench", which builds it first.
set -euo pipefail
here=$(cd "$(dirname "${BASH_SOURCE[0]}")" && pwd)
root=$(cd "$here/../.." && pwd)
product=$here/target/products/io.adit.workbench.product/linux/gtk/x86_64
launcher=$root/bundles/io.adit.workbench.launcher/target/launcher.jar
java=${JAVA_HOME:+$JAVA_HOME/bin/}java
data=${ADIT_WORKBENCH_DATA:-$HOME/.adit/workbench}
if ! mkdir -p "$data" || [ ! -w "$data" ]; then echo "adit: the folder of the workbench's data, $data, can't be written." >&2; exit 1; fi
# The archive of the classes of a start, which Java makes as the first workbench with this Java and these files ends. It is not made anew by itself where they change.
classes=$data/classes-$(ls -dlL "$(command -v "$java")" "$launcher" "$product/plugins" | cksum | cut -d ' ' -f 1).jsa
for old in "$data"/classes-*.jsa; do if [ "$old" != "$classes" ]; then rm -f "$old"; fi; done
readonly RESTART=23 # exit code of a workbench that wants to be started again

# The language that was chosen in the preferences; menus and views have theirs before the workbench could read it itself.
start() {
  local language=()
  if [ -s "$data/language" ]; then language=(-nl "$(cat "$data/language")"); fi
  # shellcheck disable=SC2086
  "$java" "@$here/java.options" -XX:+AutoCreateSharedArchive "-XX:SharedArchiveFile=$classes" "-Dadit.home=$root" ${ADIT_WORKBENCH_JAVA_OPTS:-} \
    -jar "$launcher" "$product" -os linux -ws gtk -arch x86_64 -data "$data" "${language[@]}" "$@"
}

code=$RESTART
while [ "$code" -eq $RESTART ]; do
  code=0
  start "$@" || code=$?
  set --
done
exit "$code"
