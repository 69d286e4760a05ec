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

# what systemd hears on its socket: ready and alive once it beats, stopping at the end, nothing else
cat >"$work/ear" <<'EOF'
import os, socket, sys
ear = socket.socket(socket.AF_UNIX, socket.SOCK_DGRAM)
ear.bind(sys.argv[1])
while True:
    said, files, _, _ = socket.recv_fds(ear, 4096, 4)
    for line in said.decode().split():
        if line != "BARRIER=1":
            print(line, flush=True)
    for file in files:  # closed: whoever waits for us may go on
        os.close(file)
EOF
python3 "$work/ear" "$work/notify" >"$work/heard" &
ear=$!
cat >"$work/beats" <<EOF
n=0
while [ \$n -lt 4 ]; do n=\$((n + 1)); touch -d "@\$n" "$beat"; sleep 1.5; done
EOF
tries=0
until [ -S "$work/notify" ]; do
  tries=$((tries + 1))
  [ "$tries" -lt 50 ] || fail "nobody listens"
  sleep 0.1
done
NOTIFY_SOCKET=$work/notify timeout 60 "$here/kiosk-session" "$beat" 20 sh "$work/beats" || fail "did not end with the staff's exit"
kill "$ear" 2>/dev/null || :
wait "$ear" 2>/dev/null || :
head -n 1 "$work/heard" | grep -q '^READY=1' || fail "systemd was not told that the kiosk is ready"
[ "$(grep -c '^WATCHDOG=1' "$work/heard")" -ge 2 ] || fail "systemd was not told that the kiosk lives"
tail -n 1 "$work/heard" | grep -q '^STOPPING=1' || fail "systemd was not told that the kiosk ends"

# the unit itself, as systemd reads it; what it starts need not be on this machine
if command -v systemd-analyze >/dev/null; then
  systemd-analyze verify "$here/tiepnhan-kiosk.service" 2>&1 | grep -v "is not executable: No such file" >"$work/verified" || :
  [ ! -s "$work/verified" ] || fail "$(cat "$work/verified")"
fi
"$here/kiosk-session" 2>/dev/null && fail "wrong usage was taken"
echo "kiosk-session: crashes, hangs and ends as it should"
