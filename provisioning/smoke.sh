#!/bin/sh
# One reception from page to centre with the built commands, as a newcomer's machine runs it; fails at the first surprise.
set -eu
cd "$(dirname "$0")/.."
work=$(mktemp -d "${TMPDIR:-/tmp}/tiepnhan-smoke.XXXXXX")
centre=""
trap '[ -z "$centre" ] || kill "$centre" 2>/dev/null || true; rm -rf "$work"' EXIT INT TERM

expect() { # expect CODE WORD COMMAND...: the command ends with CODE and says WORD
  code=$1 word=$2
  shift 2
  got=0
  "$@" >"$work/said" 2>&1 || got=$?
  if [ "$got" != "$code" ] || ! grep -q -- "$word" "$work/said"; then
    echo "smoke: expected exit $code and \"$word\", got exit $got from: $*" >&2
    cat "$work/said" >&2
    exit 1
  fi
}

tiepnhan=terminal/bin/tiepnhan
page=terminal/demo/samples/phieu-103.png
expect 0 receive "$tiepnhan" --help
ln -s "$PWD/$tiepnhan" "$work/tiepnhan"
expect 0 receive sh -c "cd '$work' && ./tiepnhan --help"
expect 0 receive sh -c "PATH='$work':\$PATH tiepnhan --help"
expect 0 '"complete":true' "$tiepnhan" scan --json "$page"
expect 1 '"code":"NOT_AN_IMAGE"' "$tiepnhan" scan --json pom.xml
expect 2 '"rule":"R3"' "$tiepnhan" decide --json --profile hcm-2015 --procedure 103 --channel PAPER --at 2015-10-01T07:30
expect 0 '"due":"2026-01-20T09:30:41"' "$tiepnhan" due --json --profile current --days 5 --received 2026-01-13T09:30:41
expect 0 '"valid":true' "$tiepnhan" check --json mst 0100109106
expect 0 '"rule":"R8"' "$tiepnhan" receive "$page" --json --data "$work/terminal" --profile hcm-2015 \
  --at 2015-09-30T09:00 --officer "Lê Thị Minh Châu" --pre-sent yes --printer "sim:$work/printer?profile=generic-80"
expect 2 DUPLICATE "$tiepnhan" receive "$page" --json --data "$work/terminal" --profile hcm-2015 --at 2015-09-30T09:05

terminal/bin/tiepnhan-intake serve --port 0 --data "$work/centre" >"$work/centre.log" 2>&1 &
centre=$!
waited=0
until grep -q '^TOKEN ' "$work/centre.log"; do
  waited=$((waited + 1))
  [ "$waited" -lt 600 ] || { echo "smoke: the centre did not start" >&2; cat "$work/centre.log" >&2; exit 1; }
  sleep 0.1
done
expect 0 '"confirmed":1' "$tiepnhan" sync --once --json --data "$work/terminal" \
  --centre "$(sed -n 's/^READY //p' "$work/centre.log")" \
  --centre-key "$work/centre/centre-key.pem" --token-file "$work/centre/terminal-token"
expect 0 ACCEPT terminal/bin/tiepnhan-intake dossiers --data "$work/centre"
expect 0 '"ok":true' "$tiepnhan" verify --json --data "$work/terminal"
expect 0 generic-80 firmware-bridge/bin/tiepnhan-bridge profiles lint --json
echo "smoke: page, decision, slip, centre and log agree"
