#!/bin/sh
# Proves kiosk-session with programs that crash, hang and end as staff end them.
set -eu
here=$(cd "$(dirname "$0")" && pwd)
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
beat=$work/beat

fail() { echo "kiosk-session: $1" >&2; exit 1; }

# crashes twice, then is closed by staff
cat >"$work/crashes" <<EOF
echo x >>"$work/starts"
touch "$beat"
[ "\$(wc -l <"$work/starts")" -ge 3 ]
EOF
timeout 30 "$here/kiosk-session" "$beat" 5 sh "$work/crashes" || fail "did not end with the staff's exit"
[ "$(wc -l <"$work/starts")" = 3 ] || fail "a crash was not followed by a start"

# hangs at its first start, beats at its second, ends at once with the session
rm "$work/starts"
cat >"$work/hangs" <<EOF
echo x >>"$work/starts"
if [ "\$(wc -l <"$work/starts")" = 1 ]; then exec sleep 600; fi
while :; do touch "$beat"; sleep 0.5; done
EOF
"$here/kiosk-session" "$beat" 2 sh "$work/hangs" 2>"$work/said" &
session=$!
tries=0
until [ "$(cat "$work/starts" 2>/dev/null | wc -l)" = 2 ]; do
  tries=$((tries + 1))
  [ "$tries" -lt 150 ] || fail "a kiosk that hung was not started again"
  sleep 0.2
done
sleep 4
[ "$(wc -l <"$work/starts")" = 2 ] || fail "a kiosk that lives was started again"
grep -q "không còn phản hồi" "$work/said" || fail "nothing was said of the hang"
kill "$session"
wait "$session" || fail "the session did not end when it was told to"
"$here/kiosk-session" 2>/dev/null && fail "wrong usage was taken"
echo "kiosk-session: crashes, hangs and ends as it should"
