#!/bin/sh
# Runs a benchmark of the built checkout: run.sh scan|scans|slip|wire|idle|memory|receive|office|bundle|start|latency|keys|hours|campaign [arguments].
# Each prints its floor, our figure and the ratio from the same run; quote ratios, machines differ.
set -eu
here=$(cd "$(dirname "$0")" && pwd)
root=$(cd "$here/../.." && pwd)
[ -d "$here/target/lib" ] || { echo "Build first: mvn package" >&2; exit 1; }
jar=$(ls "$here"/target/tiepnhan-bench-*.jar)
cp="$jar:$here/target/lib/*"
what=${1:-help}
[ $# -gt 0 ] && shift

display() { # opens a private display and a window manager for the commands that follow
  scratch=$(mktemp -d)
  Xvfb -displayfd 3 -screen 0 1280x800x24 -nolisten tcp 3>"$scratch/display" 2>/dev/null &
  xvfb=$!
  trap 'kill $xvfb 2>/dev/null || true; rm -rf "$scratch"' EXIT INT TERM
  while [ ! -s "$scratch/display" ]; do sleep 0.1; done
  DISPLAY=:$(cat "$scratch/display")
  export DISPLAY
  openbox >/dev/null 2>&1 &
}

case $what in
  scan)
    [ $# -gt 0 ] || set -- "$root/terminal/core/src/test/resources/pages/clean" "$root/terminal/core/src/test/resources/pages/open"
    java -XX:+UseSerialGC -Xmx512m -cp "$cp" vn.tiepnhan.bench.ScanBench 9 "$@" ;;
  scans) # [--seconds N] [--rate N]
    seconds=60 rate=1000
    while [ $# -gt 1 ]; do
      case $1 in --seconds) seconds=$2 ;; --rate) rate=$2 ;; *) break ;; esac
      shift 2
    done
    java -XX:+UseSerialGC -Xmx256m -cp "$cp" vn.tiepnhan.bench.ScansBench "$seconds" "$rate" "$here/target" \
      "$root/firmware-bridge/bin/tiepnhan-bridge" ;;
  receive)
    mkdir -p "$here/target/data"
    java -XX:+UseSerialGC -Xmx256m -cp "$cp" vn.tiepnhan.bench.ReceiveBench 15 200 "${1:-$here/target/data}"
    rm -rf "$here/target/data" ;;
  memory) # [dossiers]
    "$here/memory.sh" "$root/terminal/bin/tiepnhan" "$root/firmware-bridge/bin/tiepnhan-bridge" \
      "$root/terminal/core/src/test/resources/pages/clean" "${1:-20}" ;;
  office) # [dossiers]
    mkdir -p "$here/target/data"
    java -XX:+UseSerialGC -Xmx512m -cp "$cp" vn.tiepnhan.bench.OfficeBench "${1:-200000}" "$here/target/data"
    rm -rf "$here/target/data" ;;
  bundle)
    mkdir -p "$here/target/data"
    "$root/terminal/bin/tiepnhan-intake" archive
    java -XX:+UseSerialGC -Xmx512m -cp "$cp" vn.tiepnhan.bench.BundleBench 7 "$here/target/data" "$root/terminal/bin/tiepnhan-intake"
    rm -rf "$here/target/data" ;;
  slip)
    # The peer in Node is fetched into target; where there is no npm, that half of the race is not run, and said so.
    peer=
    if command -v npm >/dev/null; then
      mkdir -p "$here/target/peers"
      cp "$here/peers/package.json" "$here/peers/slip.mjs" "$here/target/peers/"
      (cd "$here/target/peers" && npm install --silent --no-audit --no-fund) && peer=$here/target/peers/slip.mjs
    fi
    java -XX:+UseSerialGC -Xmx256m -Djava.awt.headless=true -cp "$cp" vn.tiepnhan.bench.SlipBench 9 2000 $peer ;;
  wire)
    java -XX:+UseSerialGC -cp "$cp" vn.tiepnhan.bench.WireBench ;;
  idle) # [seconds]
    "$here/idle.sh" "$root/firmware-bridge/bin/tiepnhan-bridge" "${1:-30}" ;;
  start)
    display
    "$root/terminal/bin/tiepnhan" archive
    data=$(mktemp -d "$here/target/start.XXXXXX")
    java -cp "$cp" vn.tiepnhan.bench.StartBench 11 \
      java -XX:+UseSerialGC -cp "$jar" vn.tiepnhan.bench.PlainWindow -- \
      "$root/terminal/bin/tiepnhan" counter --data "$data" ;;
  latency)
    display
    java -XX:+UseSerialGC -Xmx160m -cp "$cp" vn.tiepnhan.bench.LatencyBench "$here/target" "$@" ;;
  keys) # [dossiers]
    display
    java -XX:+UseSerialGC -Xmx160m -cp "$cp" vn.tiepnhan.bench.KeysBench "$here/target" "${1:-5000}" 60 ;;
  hours) # [hours] [dossiers an hour]
    display
    java -XX:+UseSerialGC -Xmx64m -cp "$cp" vn.tiepnhan.bench.HoursBench "$here/target" "$root/terminal/bin/tiepnhan" \
      "$root/firmware-bridge/bin/tiepnhan-bridge" \
      "$(ls "$root"/terminal/core/src/test/resources/pages/clean/*.png | head -n 1)" "${1:-8}" "${2:-20}" ;;
  campaign) # [seed] [dossiers] [as-shipped|bad-lines|without-fence|unknown-retried]
    device="$root/firmware-bridge/device/target"
    [ -d "$device/test-classes" ] || { echo "Build first: mvn package" >&2; exit 1; }
    java -XX:+UseSerialGC -Xmx512m -cp "$device/test-classes:$cp" vn.tiepnhan.bridge.campaign.CampaignMain \
      "${2:-10000}" "${1:-1}" 24 "${3:-as-shipped}" "$here/target" ;;
  *)
    sed -n '2,3p' "$0" ; exit 1 ;;
esac
