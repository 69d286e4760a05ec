#!/bin/sh
# Installs what the tests need and runs all of them, on Debian 12 or Raspberry Pi OS, as root or with sudo.
# Quick when nothing is missing. Every test runs: one whose stand-in device is missing fails, it does not skip.
set -eu
cd "$(dirname "$0")/.."
. provisioning/packages.sh

need_java openjdk-17-jdk
# A headless JDK compiles everything and then cannot open a window: the window tests need the whole one.
find "$(dirname "$(dirname "$(readlink -f "$(command -v java)")")")" -name 'libawt_xawt.so' 2>/dev/null | grep -q . || need openjdk-17-jdk
need ca-certificates git openssl coreutils procps curl \
  socat netcat-openbsd cups cups-client xvfb x11-xkb-utils xdotool openbox imagemagick fontconfig \
  python3-minimal pcscd vsmartcard-vpcd opensc softhsm2 gcc libc6-dev \
  espeak-ng zint zbar-tools zxing-cpp-tools poppler-utils qpdf chromium chromium-driver

echo "== Building and testing (gates: compiler lint, Error Prone, NullAway, format, architecture)"
mvn -B -ntp verify
echo "== Running the installed commands as a newcomer would"
provisioning/smoke.sh
provisioning/kiosk/session-test.sh
