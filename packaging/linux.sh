#!/bin/sh
# Makes Casewright for Linux, under target/package: "image" the program with its own Java in a folder that can be
# copied anywhere, "deb" (or nothing) that and a Debian package of it. Builds the distribution where there is none;
# with "--fresh" as the second word in any case.
set -eu
cd "$(dirname "$0")/.."
. packaging/image.sh

image=$built/image/casewright

virtual=
trap 'test -z "$virtual" || kill "$virtual"' EXIT

# On the display there is, or on a virtual one.
with_display() {
  if [ -z "${DISPLAY:-}" ]; then
    command -v Xvfb >/dev/null ||
      refuse "The finished image learns its start on a display and there is none: apt-get install xvfb gives a virtual one."
    rm -f "$built/display"
    Xvfb -displayfd 1 -screen 0 1600x1000x24 -nolisten tcp >"$built/display" 2>/dev/null &
    virtual=$!
    while [ ! -s "$built/display" ]; do
      sleep 0.1
    done
    DISPLAY=:$(cat "$built/display")
    export DISPLAY
  fi
  "$@"
}

# The program on that runtime, and what starts it. jpackage is not asked for it: its launcher asks rpm and dpkg, twice at
# every start, which package it came with, a fifth of a second before Java itself begins.
make_image() {
  rm -rf "$built/image"
  mkdir -p "$image/bin" "$image/lib/app"
  unpacked_jars "$image/lib/app"
  cp -pR "$built/runtime" "$image/lib/runtime"
  mkdir "$image/lib/runtime/bin"
  cp -p "$JAVA_HOME/bin/java" "$image/lib/runtime/bin/casewright" # the name by which its process is known
  cp packaging/java-options "$image/lib/app/"
  jars='$app/casewright.jar'
  for jar in "$distribution"/lib/*.jar; do
    name=$(basename "$jar")
    [ "$name" = casewright.jar ] || jars="$jars:\$app/$name"
  done
  sed -e "s|@jars@|$jars|" -e 's|@main@|org.casewright.Main|' packaging/linux/launcher >"$image/bin/casewright"
  chmod +x "$image/bin/casewright"
}

make_folder() {
  require_licences
  say "Java runtime"
  make_runtime
  say "Program image"
  make_image
  for part in LICENSE NOTICE CHANGELOG.md casewright.cdx.json licences; do
    cp -pR "$distribution/$part" "$image/"
  done
  say "Tour, for a quick start"
  with_display learn "$image/bin/casewright" "$image/lib/app" "$built/trial"
  require_learned "$image/bin/casewright" "$built/trial"
  say "The program: $image, $(du -sm "$image" | cut -f 1) MB"
}

# Menu entry, type of file and icons are plain files: the desktop's own triggers take them in and out again, and no
# script runs as root when the package comes or goes.
make_deb() {
  root=$built/deb
  package=$built/casewright_$(version)_$(dpkg --print-architecture).deb
  rm -rf "$root"
  mkdir -p "$root/DEBIAN" "$root/opt" "$root/usr/bin" "$root/usr/share/applications" \
    "$root/usr/share/mime/packages" "$root/usr/share/doc/casewright"
  cp -pR "$image" "$root/opt/"
  ln -s /opt/casewright/bin/casewright "$root/usr/bin/casewright"
  cp packaging/linux/casewright.desktop "$root/usr/share/applications/"
  cp packaging/linux/casewright.xml "$root/usr/share/mime/packages/"
  cp NOTICE "$root/usr/share/doc/casewright/copyright"
  for icon in icons/casewright-*.png; do
    size=$(basename "$icon" .png | sed 's/.*-//')
    mkdir -p "$root/usr/share/icons/hicolor/${size}x$size/apps"
    cp "$icon" "$root/usr/share/icons/hicolor/${size}x$size/apps/casewright.png"
  done
  sed -e "s/@version@/$(version)/" -e "s/@architecture@/$(dpkg --print-architecture)/" \
    -e "s/@size@/$(du -sk --apparent-size "$root" | cut -f 1)/" packaging/linux/control >"$root/DEBIAN/control"
  find "$root" -type d -exec chmod 755 {} +
  chmod -R u+w,go-w,a+rX "$root"
  dpkg-deb --root-owner-group -Zxz --build "$root" "$package" >/dev/null
  say "The package: $package, $(du -m "$package" | cut -f 1) MB"
}

find_jdk
find_distribution "${2:-}"
case ${1:-deb} in
  image) make_folder ;;
  deb)
    make_folder
    make_deb
    ;;
  *) refuse "linux.sh makes an image or a deb: there is no $1." ;;
esac
