#!/bin/sh
# Installs what is missing, builds, and starts the demo counter, on Debian 12 or Raspberry Pi OS, as root or with sudo.
# Without a display it receives a sample page on the command line and shows where it went.
set -eu
cd "$(dirname "$0")/.."
. provisioning/packages.sh

need_java openjdk-17-jdk
need ca-certificates fontconfig procps

built=terminal/demo/target/built
if [ ! -f "$built" ] || [ -n "$(find pom.xml device-profiles firmware-bridge terminal -newer "$built" \
  \( -name pom.xml -o -path '*/src/main/*' \) -type f -print -quit)" ]; then
  echo "== Building (a few minutes the first time, while Maven fetches its parts)"
  mvn -q -B -ntp -Dmaven.test.skip=true package -pl terminal/demo -am
  echo "== Learning what a start needs, once, so that later ones are quick"
  terminal/bin/tiepnhan archive && terminal/bin/tiepnhan archive demo && terminal/bin/tiepnhan-intake archive ||
    echo "   (no class-data archive: starts will be slower, nothing else)"
  touch "$built"
fi

if [ -n "${DISPLAY:-}" ] && [ "${1:-}" != --no-window ]; then
  echo "== Opening the demo counter: Ctrl+1 puts a sample page under the scanner, Enter receives it"
  exec terminal/bin/tiepnhan demo
fi

work=$(mktemp -d "${TMPDIR:-/tmp}/tiepnhan-demo.XXXXXX")
echo "== No display: one reception on the command line, in $work"
terminal/bin/tiepnhan-intake serve --port 0 --data "$work/centre" >"$work/centre.log" 2>&1 &
centre=$!
trap 'kill "$centre" 2>/dev/null || true' EXIT INT TERM
waited=0
until grep -q '^READY ' "$work/centre.log"; do
  waited=$((waited + 1))
  if [ "$waited" -gt 300 ] || ! kill -0 "$centre" 2>/dev/null; then
    echo "The demo centre did not start:" >&2
    cat "$work/centre.log" >&2
    exit 1
  fi
  sleep 0.1
done
url=$(sed -n 's/^READY //p' "$work/centre.log" | head -n 1)

echo
echo "-- The counter reads a page, decides, stores it and prints the slip (simulated printer)"
terminal/bin/tiepnhan receive terminal/demo/samples/phieu-103.png --data "$work/terminal" --profile hcm-2015 \
  --at 2015-09-30T09:00 --officer "Lê Thị Minh Châu" --presenter "Trần Quốc Bình" --pre-sent yes \
  --printer "sim:$work/printer?profile=generic-80"
echo
echo "-- The counter delivers it to the centre"
terminal/bin/tiepnhan sync --once --data "$work/terminal" --centre "$url" \
  --centre-key "$work/centre/centre-key.pem" --token-file "$work/centre/terminal-token"
echo
echo "-- What the centre holds"
terminal/bin/tiepnhan-intake dossiers --data "$work/centre"
echo
echo "The slip, as the printer would put it on paper: $(find "$work/printer" -name '*.png' | head -n 1)"
echo "With a display the same script opens the counter window."
