# Sourced by the programs beside it; itself it does nothing. In a start every child process costs some two milliseconds,
# so what a start comes through uses the shell alone.

find_java() { # sets java
  java=java
  if [ -n "${JAVA_HOME:-}" ] && [ -x "$JAVA_HOME/bin/java" ]; then java=$JAVA_HOME/bin/java; fi
}

# Java looks for services and for classes that are not there in every jar of the class path, and opens each: bcprov alone
# takes ten milliseconds. What a start asks for therefore stands in front; terminal/docs/decisions/0839 has the rest.
find_jars() { # find_jars MODULE PROGRAM: sets classpath, from a built checkout or from ../lib/PROGRAM
  if [ -d "$home/$1/target/lib" ]; then
    own=$home/$1/target lib=$home/$1/target/lib
  elif [ -d "$home/lib/$2" ]; then
    own=$home/lib/$2 lib=$home/lib/$2
  else
    echo "Chưa biên dịch. Hãy chạy provisioning/try.sh, hoặc: mvn package / Not built yet: run provisioning/try.sh, or: mvn package" >&2
    exit 1
  fi
  classpath=
  for jar in "$own/tiepnhan-$1"-*.jar "$lib"/tiepnhan-app-*.jar "$lib"/slf4j-jdk-platform-logging-*.jar \
    "$lib"/picocli-*.jar "$lib"/flatlaf-*.jar "$lib"/tiepnhan-*.jar "$lib"/*.jar; do
    [ -f "$jar" ] || continue
    case :$classpath: in *:"$jar":*) ;; *) classpath=${classpath:+$classpath:}$jar ;; esac
  done
}

# A class-data archive halves a start. Java itself sees whether it fits its own build and these very jars, and does
# without where it does not.
find_archive() { # find_archive NAME: sets archive, and adds it to flags where it is there
  archive=${XDG_CACHE_HOME:-${HOME:-/tmp}/.cache}/tiepnhan/$1.jsa
  if [ -f "$archive" ]; then flags="$flags -XX:SharedArchiveFile=$archive"; fi
}

write_archive() { # write_archive LIST...: makes the archive of the classes that these files list
  awk '!seen[$0]++' "$@" >"$archive.list"
  # shellcheck disable=SC2086
  "$java" $flags -Xshare:dump "-XX:SharedClassListFile=$archive.list" "-XX:SharedArchiveFile=$archive.new" \
    -cp "$classpath" >/dev/null 2>&1
  rm -f "$archive.list"
  mv "$archive.new" "$archive"
}
