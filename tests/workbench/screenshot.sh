#!/usr/bin/env bash
# Makes a picture of the product as it stands after its start; its window fills the picture.
# usage: tests/workbench/screenshot.sh OUT.png [-w SECONDS] [-k KEYS] [-s WIDTHxHEIGHT] [--] [PROGRAM ARGUMENTS]
#   -w  longest wait, in seconds, for a picture that stands still for three seconds (60); -k  keys for xdotool to press before it, for example "ctrl+f", and
#       points to click at, for example "240,307"
#   -s  size in pixels (1360x900)
# JAVA_OPTS go to the JVM, for example -Dadit.server.url=... Needs: Xvfb, metacity, xdotool, xprop, ImageMagick, a JDK >= 21, the built product.
set -euo pipefail
out=${1:?usage: screenshot.sh OUT.png [-w SECONDS] [-k KEYS] [-s WIDTHxHEIGHT] [PROGRAM ARGUMENTS]}; shift
wait=60; keys=; size=1360x900
while getopts w:k:s: option; do
  case $option in w) wait=$OPTARG ;; k) keys=$OPTARG ;; s) size=$OPTARG ;; *) exit 2 ;; esac
done
shift $((OPTIND - 1))
home=$(cd "$(dirname "$0")/../.." && pwd)
product=$home/features/io.adit.workbench.product/target/products/io.adit.workbench.product/linux/gtk/x86_64
launcher=$home/bundles/io.adit.workbench.launcher/target/launcher.jar
[ -d "$product" ] && [ -e "$launcher" ] || { echo "build the product first: ./mvnw verify" >&2; exit 1; }
java=${JAVA_HOME:+$JAVA_HOME/bin/}java
work=$(mktemp -d)
pids=()
finish() { kill "${pids[@]}" 2>/dev/null || true; wait 2>/dev/null || true; rm -rf "$work"; }
trap finish EXIT
mkfifo "$work/display"
Xvfb -displayfd 3 -screen 0 "${size}x24" 3>"$work/display" 2>/dev/null & pids+=($!)
read -r number <"$work/display"
export DISPLAY=:$number LIBGL_ALWAYS_SOFTWARE=1
metacity --sm-disable 2>/dev/null & pids+=($!)
# shellcheck disable=SC2086
$java "@$home/features/io.adit.workbench.product/java.options" ${JAVA_OPTS:-} -jar "$launcher" "$product" -os linux -ws gtk -arch x86_64 -data "$work/data" -configuration "$work/configuration" "$@" & pids+=($!)
settle() {
  local last='' same=0 end=$((SECONDS + wait))
  while [ $SECONDS -lt $end ] && [ $same -lt 3 ]; do
    sleep 1
    local now; now=$(import -window root -depth 8 rgb:- | sha256sum)
    if [ "$now" = "$last" ] && [ "$(import -window root -format %k info:)" -gt 200 ]; then same=$((same + 1)); else same=0; fi
    last=$now
  done
}
fill() { # gives the window the whole screen, less its title bar
  local window frame
  window=$(xdotool search --onlyvisible --name 'Adit Workbench' | tail -1)
  frame=$(xprop -id "$window" _NET_FRAME_EXTENTS | sed -n 's/.*= [0-9]*, [0-9]*, \([0-9]*\),.*/\1/p')
  xdotool windowmove "$window" 0 0 windowsize "$window" "${size%x*}" $((${size#*x} - ${frame:-0}))
}
until xdotool search --onlyvisible --name 'Adit Workbench' >/dev/null || [ $SECONDS -ge "$wait" ]; do sleep 0.5; done
sleep 1
fill
settle
for key in $keys; do
  case $key in *,*) xdotool mousemove "${key%,*}" "${key#*,}" click 1 ;; *) xdotool key "$key" ;; esac
  sleep 0.3
done
xdotool mousemove "${size%x*}" "${size#*x}" # no hover
[ -z "$keys" ] || settle
import -window root "$out"
