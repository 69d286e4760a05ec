#!/bin/sh
# Runs the built commands once each, as people do, and fails on the first that does not answer.
set -eu
cd "$(dirname "$0")/.."
terminal/bin/tiepnhan --help >/dev/null
echo "smoke: all commands answered"
