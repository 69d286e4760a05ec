#!/bin/sh
# What the bridge costs a small board: proportional memory after printing Vietnamese slips, and processor time while it
# looks after five devices and nobody does anything. Simulated printers and scanners run in processes of their own.
# Arguments: the bridge's launcher, seconds to be idle.
set -eu
bridge=$1
seconds=${2:-30}
scratch=$(mktemp -d)
pids=
stop() {
  # shellcheck disable=SC2086
  kill $pids 2>/dev/null || true
  pkill -P $$ 2>/dev/null || true
  rm -rf "$scratch"
}
trap stop EXIT INT TERM

await() { # file, pattern
  tries=0
  until grep -q "$2" "$1" 2>/dev/null; do
    tries=$((tries + 1))
    [ "$tries" -lt 300 ] || { echo "$1 never said $2:" >&2; cat "$1" >&2; exit 1; }
    sleep 0.1
  done
}

for n in 1 2; do
  # the simulated printer reads its faults from a pipe that stays open and silent
  sleep 100000 | "$bridge" simulate printer --port 0 --out "$scratch/slips$n" >"$scratch/printer$n" 2>&1 &
  pids="$pids $!"
  socat -d -d "pty,raw,echo=0,link=$scratch/scanner$n" "pty,raw,echo=0,link=$scratch/far$n" 2>"$scratch/socat$n" &
  pids="$pids $!"
done
for n in 1 2; do
  await "$scratch/printer$n" READY
  await "$scratch/socat$n" 'starting data transfer loop'
done
address() { sed -n 's/^READY //p' "$scratch/printer$1"; }

"$bridge" run --port 0 --state "$scratch/state" \
  --printer "$(address 1)?name=one" --printer "$(address 2)?name=two" \
  --printer "sim:$scratch/slips3?name=three" \
  --scanner "serial:$scratch/scanner1" --scanner "serial:$scratch/scanner2" >"$scratch/bridge" 2>&1 &
pid=$!
pids="$pids $pid"
await "$scratch/bridge" READY
for n in 1 2 3; do
  for device in one two three; do
    "$bridge" print --state "$scratch/state" --device "$device" >/dev/null
  done
done

ticks() { awk '{print $14 + $15}' "/proc/$pid/stat"; }
before=$(ticks)
sleep "$seconds"
used=$(($(ticks) - before))
pss=$(awk '/^Pss:/ {print $2}' "/proc/$pid/smaps_rollup")
"$bridge" devices --state "$scratch/state" | sed 's/^/   /'
echo "proportional memory after 9 slips: $((pss / 1024)) MB (goal 90)"
awk -v used="$used" -v hertz="$(getconf CLK_TCK)" -v seconds="$seconds" \
  'BEGIN { printf "processor while idle with five devices: %.2f %% of one core over %d s (goal 1)\n", 100 * used / hertz / seconds, seconds }'
