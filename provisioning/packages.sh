# Sourced by try.sh and test.sh: installs Debian packages that are missing, and nothing else.

need() { # need PACKAGE...: installs those that are not there
  missing=""
  for package in "$@"; do
    dpkg-query -W -f '${Status}' "$package" 2>/dev/null | grep -q 'ok installed' || missing="$missing $package"
  done
  [ -z "$missing" ] && return 0
  if [ "$(id -u)" = 0 ]; then as_root=""; elif command -v sudo >/dev/null; then as_root=sudo; else
    echo "Thiếu gói:$missing. Hãy chạy với quyền root hoặc cài sudo. / Packages are missing:$missing. Run as root or install sudo." >&2
    exit 1
  fi
  echo "== Installing$missing"
  $as_root env DEBIAN_FRONTEND=noninteractive apt-get update -q >/dev/null
  # shellcheck disable=SC2086
  $as_root env DEBIAN_FRONTEND=noninteractive apt-get install -y -q --no-install-recommends $missing >/dev/null
}

need_java() { # need_java PACKAGE: a JDK 17 or newer and Maven, from Debian unless they are there already
  have=$(javac -version 2>/dev/null | sed -n 's/^javac \([0-9]*\).*/\1/p')
  if [ "${have:-0}" -lt 17 ] || ! java -version >/dev/null 2>&1; then need "$1"; fi
  command -v mvn >/dev/null || need maven
}
