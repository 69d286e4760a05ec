#!/bin/sh
# What a counter costs a small board: proportional memory of the window and of its bridge together, after pages came from a
# page scanner's folder, were decided, received and printed. On a display of its own, driven by keys as an officer would.
# Arguments: launchers of the terminal and of the bridge, a folder of page images, how many dossiers.
set -eu
terminal=$1 bridge=$2 pages=$3 wanted=${4:-20}
scratch=$(mktemp -d)
pids=
stop() {
  # shellcheck disable=SC2086
  kill $pids 2>/dev/null || true
  pkill -P $$ 2>/dev/null || true
  sleep 1
  rm -rf "$scratch"
}
trap stop EXIT INT TERM

await() { # seconds, command...: until the command succeeds
  tries=$(($1 * 10))
  shift
  until "$@" >/dev/null 2>&1; do
    tries=$((tries - 1))
    [ "$tries" -gt 0 ] || { echo "this never came: $*" >&2; cat "$scratch/counter" "$scratch/bridge" >&2; exit 1; }
    sleep 0.1
  done
}

Xvfb -displayfd 3 -screen 0 1280x800x24 -nolisten tcp 3>"$scratch/display" 2>/dev/null &
pids="$pids $!"
await 10 test -s "$scratch/display"
DISPLAY=:$(cat "$scratch/display")
export DISPLAY
openbox >/dev/null 2>&1 &
pids="$pids $!"

mkdir "$scratch/inbox"
"$bridge" run --port 0 --state "$scratch/state" >"$scratch/bridge" 2>&1 &
bridge_pid=$!
pids="$pids $bridge_pid"
await 20 grep -q READY "$scratch/bridge"
url=$(sed -n 's/^READY //p' "$scratch/bridge")

"$terminal" counter --data "$scratch/data" --profile current --officer "Trần Văn Mẫu" --bridge "$url" \
  --bridge-token "$scratch/state/token" --printer "sim:$scratch/slips?profile=generic-80" \
  --scanner "folder:$scratch/inbox" >"$scratch/counter" 2>&1 &
counter_pid=$!
pids="$pids $counter_pid"
await 40 xdotool search --onlyvisible --pid "$counter_pid"
await 40 grep -rq "" "$scratch/data/store.db"
sleep 3

n=0
for page in $(ls "$pages"/*.png "$pages"/*.jpg | head -n "$wanted"); do
  n=$((n + 1))
  cp "$page" "$scratch/inbox/.part" && mv "$scratch/inbox/.part" "$scratch/inbox/trang-$n.${page##*.}"
  sleep 3
  xdotool key --clearmodifiers Return
  sleep 1
done
sleep 5
received=$("$terminal" dossiers --data "$scratch/data" | wc -l)
pss() { awk '/^Pss:/ {print int($2 / 1024)}' "/proc/$1/smaps_rollup"; }
counter=$(pss "$counter_pid")
bridge_mb=$(pss "$bridge_pid")
echo "after $n pages and $received receipts: counter $counter MB + bridge $bridge_mb MB = $((counter + bridge_mb)) MB (goal 260)"
[ "$received" -gt 0 ] || { echo "nothing was received, so this says little" >&2; exit 1; }
