#!/bin/sh
# NOT YET RUN: written against the documentation of jpackage and macOS, with nobody's Mac at hand. What is shared with
# Linux (image.sh) has been run there.
#
# Makes Casewright for macOS, under target/package: "image" the program Casewright.app, "dmg" (or nothing) that and a
# disk image of it, neither signed. With "--fresh" as the second word the distribution is built anew.
set -eu
cd "$(dirname "$0")/.."
. packaging/image.sh

image=$built/image/Casewright.app

# macOS takes no version that begins with 0.
version_of_image() {
  version | sed 's/^0\./1./'
}

make_image() {
  rm -rf "$built/input" "$built/image"
  mkdir -p "$built/input" "$built/image"
  unpacked_jars "$built/input"
  set --
  for option in $(grep '^-' packaging/java-options); do
    set -- "$@" --java-options "$option"
  done
  "$JAVA_HOME/bin/jpackage" --type app-image --name Casewright --app-version "$(version_of_image)" \
    --vendor "the Casewright authors" --copyright "Copyright 2026 the Casewright authors" \
    --description "Business cases for the redesign of children's services" \
    --runtime-image "$built/runtime" --input "$built/input" \
    --main-jar casewright.jar --main-class org.casewright.Main --dest "$built/image" \
    --icon "$built/casewright.icns" --mac-package-identifier org.casewright \
    --file-associations packaging/mac/case.properties
}

# The pictures of icons/ in the sizes and under the names that iconutil wants.
make_icon() {
  set_of_icons=$built/casewright.iconset
  rm -rf "$set_of_icons"
  mkdir -p "$set_of_icons"
  for size in 16 32 128 256 512; do
    cp "icons/casewright-$size.png" "$set_of_icons/icon_${size}x$size.png"
  done
  for size in 16 32 128 256; do
    cp "icons/casewright-$((size * 2)).png" "$set_of_icons/icon_${size}x$size@2x.png"
  done
  iconutil --convert icns --output "$built/casewright.icns" "$set_of_icons"
}

# macOS does not tell a program by argument which file was double-clicked: until the program listens for that, files
# are opened from its own menu or dropped on its window.
make_program() {
  require_licences
  make_icon
  make_runtime
  make_image
  for part in LICENSE NOTICE CHANGELOG.md casewright.cdx.json licences; do
    cp -pR "$distribution/$part" "$image/Contents/Resources/"
  done
  learn "$image/Contents/MacOS/Casewright" "$image/Contents/app" "$built/trial"
  printf 'java-options=-XX:AOTCache=$APPDIR/casewright.aot\n' >>"$image/Contents/app/Casewright.cfg"
  require_learned "$image/Contents/MacOS/Casewright" "$built/trial"
  # The signature that jpackage gave it is of what it was before it had learned anything.
  codesign --force --deep --sign - "$image"
}

make_dmg() {
  "$JAVA_HOME/bin/jpackage" --type dmg --name Casewright --app-version "$(version_of_image)" --app-image "$image" \
    --dest "$built"
}

find_jdk
find_distribution "${2:-}"
case ${1:-dmg} in
  image) make_program ;;
  dmg)
    make_program
    make_dmg
    ;;
  *) refuse "mac.sh makes an image or a dmg: there is no $1." ;;
esac
