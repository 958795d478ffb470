# The parts of linux.sh and mac.sh that are the same: a Java runtime of the modules needed, the jars, and what the
# finished image learns beforehand about its own start. To be sourced from the project's folder.

needed=25
built=target/package
distribution=target/casewright

# Modules that the jars use without saying so to jdeps.
#   jdk.localedata  British dates and numbers, found by the name of the language
hidden_modules=jdk.localedata

# What the tour teaches of classes is used, what it teaches of the speed of methods is not: the better compiler would
# take them all on in the first second.
learning_options="-XX:+UnlockDiagnosticVMOptions -XX:-AOTRecordTraining"

say() {
  printf '%s\n' "$*"
}

refuse() {
  printf '%s\n' "$1" >&2
  exit 2
}

# Sets JAVA_HOME to a development kit that suits.
find_jdk() {
  for home in "${JAVA_HOME:-}" /usr/lib/jvm/* /opt/java/* "$HOME"/.sdkman/candidates/java/* "$HOME"/.jdks/* \
    /Library/Java/JavaVirtualMachines/*/Contents/Home; do
    [ -x "$home/bin/jlink" ] && [ -x "$home/bin/jpackage" ] && [ -r "$home/release" ] || continue
    found=$(sed -n 's/^JAVA_VERSION="\([0-9]*\).*/\1/p' "$home/release")
    if [ "${found:-0}" -ge "$needed" ]; then
      JAVA_HOME=$home
      export JAVA_HOME
      return
    fi
  done
  refuse "Packaging needs a Java Development Kit $needed or later and none was found: install Eclipse Temurin $needed from https://adoptium.net, or set JAVA_HOME to the one you have."
}

# The distribution that is there, or a fresh one where there is none, or where it is to be fresh.
#   $1 --fresh, or nothing
find_distribution() {
  if [ "${1:-}" = --fresh ]; then
    rm -rf "$distribution"
  fi
  if [ ! -r "$distribution/lib/casewright.jar" ] || [ ! -r "$distribution/casewright.cdx.json" ]; then
    mvn -q -B -DskipTests package
  fi
}

# The version in pom.xml, in digits: packages take nothing else.
version() {
  sed -n 's:^  <version>\([0-9.]*\).*</version>:\1:p' pom.xml | head -n 1
}

# Every jar has the text of its licence beside it, or there is no package.
require_licences() {
  for jar in "$distribution"/lib/*.jar; do
    name=$(basename "$jar" | sed 's/-[0-9][0-9.]*\.jar$//; s/\.jar$//')
    if [ "$name" != casewright ] && ! find "$distribution/licences/$name" -name '*LICENSE*' 2>/dev/null | grep -q .; then
      refuse "There is no licence text for $name: put it into packaging/licences/$name."
    fi
  done
}

# A runtime of the JDK's and JavaFX's modules and of nothing else. JavaFX's native libraries go into its own lib, where
# JavaFX looks first: inside jars they would be unpacked into the home of whoever starts the program.
make_runtime() {
  lib=$distribution/lib
  modules=$("$JAVA_HOME/bin/jdeps" -q --ignore-missing-deps --multi-release "$needed" --print-module-deps \
    --module-path "$lib/javafx" --class-path "$lib/*" "$lib/casewright.jar")
  rm -rf "$built/runtime"
  "$JAVA_HOME/bin/jlink" --module-path "$lib/javafx" --add-modules "$modules,$hidden_modules" \
    --include-locales=en-GB --no-header-files --no-man-pages \
    --strip-java-debug-attributes --exclude-resources='glob:/javafx.*/*.so,glob:/javafx.*/*.dylib' \
    --generate-cds-archive --output "$built/runtime"
  for jar in "$lib"/javafx/*.jar; do
    unzip -q -o -j "$jar" '*.so' '*.dylib' -d "$built/runtime/lib" 2>/dev/null || true
  done
  rm -r "$built/runtime/bin" # the program's own launcher is the only command
}

# A jar with the same content that need not be inflated at every start.
unpacked() {
  rm -rf "$built/jar"
  mkdir -p "$built/jar"
  unzip -q "$1" -d "$built/jar"
  "$JAVA_HOME/bin/jar" --create --no-compress --file "$2" --manifest "$built/jar/META-INF/MANIFEST.MF" -C "$built/jar" .
}

# Every jar of the distribution so, in the folder named.
unpacked_jars() {
  for jar in "$distribution"/lib/*.jar; do
    unpacked "$jar" "$1/$(basename "$jar")"
  done
}

# Has the image make its tour once, with nobody at the keyboard, and keeps what Java has learned from it in the file
# that every later start reads.
#   $1 the launcher, $2 the folder of its jars, $3 the home of the trial
learn() {
  launcher=$1
  app=$2
  trial=$3
  rm -rf "$trial"
  mkdir -p "$trial"
  "$launcher" examples nottingham-2022 --to "$trial/tour.case.json" >/dev/null
  learning="-Duser.home=$trial -Dcasewright.state=$trial/state $learning_options"
  JAVA_TOOL_OPTIONS="$learning -XX:AOTMode=record -XX:AOTConfiguration=$trial/learned" \
    "$launcher" --tour "$trial/tour.case.json" >"$trial/tour.log" 2>&1 ||
    refuse "The tour of the finished image failed: see $trial/tour.log."
  JAVA_TOOL_OPTIONS="$learning_options -XX:AOTMode=create -XX:AOTConfiguration=$trial/learned -XX:AOTCache=$app/casewright.aot" \
    "$launcher" >"$trial/create.log" 2>&1 ||
    refuse "What the tour taught could not be kept: see $trial/create.log."
  rm -f "$trial/learned"
}

# A cache that does not fit is left aside without a word: so it is asked for once with none but it.
#   $1 the launcher, which reads the cache by now, $2 the home of the trial
require_learned() {
  launcher=$1
  trial=$2
  JAVA_TOOL_OPTIONS="-XX:AOTMode=on" "$launcher" --version >/dev/null 2>"$trial/use.log" ||
    refuse "The start does not use what was learned: see $trial/use.log."
}
