#!/usr/bin/env bash
# Makes a picture of the product as it stands after its start.
# usage: tests/workbench/screenshot.sh OUT.png [-w SECONDS] [-k KEYS] [--] [PROGRAM ARGUMENTS]
#   -w  longest wait, in seconds, for a picture that stands still for three seconds (60); -k  keys for xdotool to press before it, for example "ctrl+f"
# JAVA_OPTS go to the JVM, for example -Dadit.server.url=... Needs: Xvfb, metacity, ImageMagick, a JDK >= 21, the built product.
set -euo pipefail
out=${1:?usage: screenshot.sh OUT.png [-w SECONDS] [-k KEYS] [PROGRAM ARGUMENTS]}; shift
wait=60; keys=
while getopts w:k: option; do
  case $option in w) wait=$OPTARG ;; k) keys=$OPTARG ;; *) exit 2 ;; esac
done
shift $((OPTIND - 1))
home=$(cd "$(dirname "$0")/../.." && pwd)
product=$home/features/io.adit.workbench.product/target/products/io.adit.workbench.product/linux/gtk/x86_64
launcher=$(ls "$product"/plugins/org.eclipse.equinox.launcher_*.jar 2>/dev/null) || { echo "build the product first: ./mvnw verify" >&2; exit 1; }
java=${JAVA_HOME:+$JAVA_HOME/bin/}java
work=$(mktemp -d)
pids=()
finish() { kill "${pids[@]}" 2>/dev/null || true; wait 2>/dev/null || true; rm -rf "$work"; }
trap finish EXIT
mkfifo "$work/display"
Xvfb -displayfd 3 -screen 0 1360x900x24 3>"$work/display" 2>/dev/null & pids+=($!)
read -r number <"$work/display"
export DISPLAY=:$number LIBGL_ALWAYS_SOFTWARE=1
metacity --sm-disable 2>/dev/null & pids+=($!)
# shellcheck disable=SC2086
$java -Xmx1g ${JAVA_OPTS:-} -jar "$launcher" -os linux -ws gtk -arch x86_64 -nosplash -data "$work/data" -configuration "$work/configuration" "$@" & pids+=($!)
settle() {
  local last='' same=0 end=$((SECONDS + wait))
  while [ $SECONDS -lt $end ] && [ $same -lt 3 ]; do
    sleep 1
    local now; now=$(import -window root -depth 8 rgb:- | sha256sum)
    if [ "$now" = "$last" ] && [ "$(import -window root -format %k info:)" -gt 200 ]; then same=$((same + 1)); else same=0; fi
    last=$now
  done
}
settle
if [ -n "$keys" ]; then for key in $keys; do xdotool key "$key"; sleep 0.3; done; settle; fi
import -window root "$out"
