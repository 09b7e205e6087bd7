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
if [ -s "$data/language" ]; then set -- -nl "$(cat "$data/language")" "$@"; fi
# shellcheck disable=SC2086
exec "$java" -XstartOnFirstThread "@$here/java.options" "-Dadit.home=$here" ${ADIT_WORKBENCH_JAVA_OPTS:-} \
  -jar "$here"/plugins/org.eclipse.equinox.launcher_*.jar -os macosx -ws cocoa -arch @ARCH@ -nosplash -data "$data" "$@"
