#!/bin/sh
# Starts the Adit workbench in its bundle for macOS. Needs a Java 21 or later: that of JAVA_HOME, else the system's.
set -u
here=$(cd "$(dirname "$0")/../Eclipse" && pwd)

version() { "$1" -version 2>&1 | sed -n 's/.* version "\([0-9]*\).*/\1/p' | head -1; }

java=
for each in "${JAVA_HOME:-/none}/bin/java" "$(/usr/libexec/java_home -v 21+ 2>/dev/null)/bin/java" /opt/homebrew/opt/openjdk/bin/java /usr/local/opt/openjdk/bin/java; do
  if [ -x "$each" ]; then
    found=$(version "$each")
    if [ "${found:-0}" -ge 21 ]; then java=$each; break; fi
  fi
done
if [ -z "$java" ]; then
  osascript -e 'display alert "Adit Workbench" message "No Java 21 or later was found. Install one, such as Eclipse Temurin, and start again."' >/dev/null
  exit 1
fi
data=${ADIT_WORKBENCH_DATA:-$HOME/.adit/workbench}
if ! mkdir -p "$data" || [ ! -w "$data" ]; then echo "adit-workbench: the folder of the workbench's data, $data, can't be written." >&2; exit 1; fi
if [ -s "$data/language" ]; then set -- -nl "$(cat "$data/language")" "$@"; fi
# The archive of the classes of a start, which Java makes as the first workbench with this Java and these files ends. It is not made anew by itself where they change.
classes=$data/classes-$(ls -dlL "$java" "$here/launcher.jar" "$here/plugins" | cksum | cut -d ' ' -f 1).jsa
for old in "$data"/classes-*.jsa; do if [ "$old" != "$classes" ]; then rm -f "$old"; fi; done
# shellcheck disable=SC2086
exec "$java" -XstartOnFirstThread "@$here/java.options" -XX:+AutoCreateSharedArchive "-XX:SharedArchiveFile=$classes" "-Dadit.home=$here" \
  ${ADIT_WORKBENCH_JAVA_OPTS:-} -jar "$here/launcher.jar" "$here" -os macosx -ws cocoa -arch @ARCH@ -data "$data" "$@"
