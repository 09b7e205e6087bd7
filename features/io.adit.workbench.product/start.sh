#!/usr/bin/env bash
# Starts the built workbench: start.sh [FILE.adit]. Called by "./adit workbench", which builds it first.
set -euo pipefail
here=$(cd "$(dirname "${BASH_SOURCE[0]}")" && pwd)
root=$(cd "$here/../.." && pwd)
product=$here/target/products/io.adit.workbench.product/linux/gtk/x86_64
launcher=$(ls "$product"/plugins/org.eclipse.equinox.launcher_*.jar)
java=${JAVA_HOME:+$JAVA_HOME/bin/}java
data=${ADIT_WORKBENCH_DATA:-$HOME/.adit/workbench}
if [ $# -eq 0 ] && [ ! -d "$data" ]; then set -- "$root/ditto-things/sample/station.adit"; fi
# shellcheck disable=SC2086
exec "$java" -Xmx1g --enable-native-access=ALL-UNNAMED "-Dadit.home=$root" ${ADIT_WORKBENCH_JAVA_OPTS:-} -jar "$launcher" \
  -os linux -ws gtk -arch x86_64 -nosplash -data "$data" "$@"
