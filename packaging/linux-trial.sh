#!/bin/sh
# Installs the Debian package in a clean Debian root, opens a case by double click on an empty home with the network
# taken away, asks the command line, removes it again, and fails where anything is not as src/site/markdown/it.md says. As root, on Debian:
#   apt-get install debootstrap xvfb strace
# What it saw stays under target/trial. CASEWRIGHT_MIRROR and CASEWRIGHT_SUITE name another mirror or release.
set -eu
cd "$(dirname "$0")/.."
. packaging/image.sh

mirror=${CASEWRIGHT_MIRROR:-http://deb.debian.org/debian}
suite=${CASEWRIGHT_SUITE:-bookworm}
place=$PWD/target/trial
root=$place/root
person=/home/clerk
display=
window=

fail() {
  printf 'The trial failed: %s\n' "$1" >&2
  exit 1
}

tidy() {
  if [ -n "$window" ]; then kill "$window" 2>/dev/null || true; fi
  if [ -n "$display" ]; then kill "$display" 2>/dev/null || true; fi
  sleep 1
  for mounted in tmp/.X11-unix proc; do
    if mountpoint -q "$root/$mounted"; then umount "$root/$mounted" || umount -l "$root/$mounted"; fi
  done
}
trap tidy EXIT

inside() {
  chroot "$root" env -i HOME=/root PATH=/usr/sbin:/usr/bin:/sbin:/bin LANG=C.UTF-8 DEBIAN_FRONTEND=noninteractive "$@"
}

# As a person at the desk, without a network, each socket that is opened written down in the file named first.
at_desk() {
  sockets=$1
  shift
  unshare --net strace -f -qq -e trace=socket,connect,bind,sendto -o "$sockets" \
    chroot --userspec=clerk:clerk "$root" \
    env -i HOME=$person USER=clerk PATH=/usr/bin:/bin LANG=C.UTF-8 DISPLAY="${DISPLAY:-}" "$@"
}

# Java asks the kernel once which kinds of Internet there are, by a socket that it closes at once and never connects.
require_no_internet() {
  if grep -E '(connect|bind|sendto)\(.*AF_INET' "$1"; then
    fail "the program used an Internet socket."
  fi
  say "  Internet sockets used: 0 ($(grep -c 'socket(AF_INET' "$1" || true) opened to ask the kernel what there is, and closed)"
}

make_root() {
  if [ ! -r "$place/base.tar" ]; then
    say "A clean Debian $suite"
    debootstrap --variant=minbase "$suite" "$root" "$mirror" >"$place/debootstrap.log" ||
      fail "debootstrap could not make a root: see $place/debootstrap.log."
    tar -C "$root" -cf "$place/base.tar" .
  else
    mkdir -p "$root"
    tar -C "$root" -xf "$place/base.tar"
  fi
  mount -t proc proc "$root/proc"
  inside useradd --create-home --skel /dev/null --shell /bin/sh clerk
}

install_package() {
  say "Installing"
  cp "$package" "$root/casewright.deb"
  inside apt-get -qq update >"$place/apt.log" 2>&1
  inside apt-get -qq -y install /casewright.deb >>"$place/apt.log" 2>&1 ||
    fail "apt could not install the package: see $place/apt.log."
  rm "$root/casewright.deb"
  inside casewright --version | head -n 1 | grep -q "^Casewright $(version)" || fail "the version is another one than the package's."
  inside env JAVA_TOOL_OPTIONS=-XX:AOTMode=on casewright --version >/dev/null 2>"$place/aot.log" ||
    fail "what the package learned about its start is not used once installed: see $place/aot.log."
}

open_by_association() {
  say "Opening a case by its association"
  mkdir -p "$place/screen" "$root/tmp/.X11-unix"
  rm -f "$place/display"
  Xvfb -displayfd 1 -screen 0 1400x900x24 -nolisten tcp -fbdir "$place/screen" >"$place/display" 2>/dev/null &
  display=$!
  while [ ! -s "$place/display" ]; do
    sleep 0.1
  done
  DISPLAY=:$(cat "$place/display")
  mount --bind /tmp/.X11-unix "$root/tmp/.X11-unix"
  at_desk "$place/cli-sockets.txt" casewright examples nottingham-2022 --to $person/nottingham.case.json
  kind=$(at_desk "$place/kind.txt" xdg-mime query filetype $person/nottingham.case.json)
  [ "$kind" = application/vnd.casewright.case+json ] || fail "a .case.json is taken for $kind."
  [ "$(at_desk "$place/kind.txt" xdg-mime query default "$kind")" = casewright.desktop ] ||
    fail "a .case.json is not opened by Casewright."
  at_desk "$place/window-sockets.txt" xdg-open $person/nottingham.case.json >"$place/window.log" 2>&1 &
  window=$!
  "$JAVA_HOME/bin/java" src/test/java/org/casewright/bench/Screen.java \
    "$place/screen/Xvfb_screen0" "$place/chart.png" 120 ||
    fail "no chart came in sight: see $place/chart.png and $place/window.log."
  say "  A live chart: $place/chart.png"
}

close_window() {
  for process in $(children "$window"); do
    if [ "$(basename "$(readlink "/proc/$process/exe")")" = casewright ]; then
      kill "$process"
    fi
  done
  wait "$window" || true
  window=
  require_no_internet "$place/window-sockets.txt"
}

# A process and all below it.
children() {
  echo "$1"
  for child in $(pgrep -P "$1"); do
    children "$child"
  done
}

ask_command_line() {
  say "Asking the command line"
  code=0
  at_desk "$place/cli-sockets.txt" casewright check $person/nottingham.case.json >"$place/check.txt" || code=$?
  [ "$code" -le 1 ] || fail "the command line could not check the example: see $place/check.txt."
  require_no_internet "$place/cli-sockets.txt"
  for made in case.xlsx story; do
    at_desk "$place/cli-sockets.txt" casewright export $person/nottingham.case.json --to "$person/$made" >/dev/null ||
      fail "the command line could not export $made."
    [ -n "$(find "$root$person/$made" -type f -size +1k)" ] || fail "there is nothing in $made."
    require_no_internet "$place/cli-sockets.txt"
  done
}

require_clean_home() {
  say "What the home holds now:"
  (cd "$root$person" && find . -type f | sort) | tee "$place/home.txt" | sed 's/^/  /'
  if find "$root$person" "$root/tmp" "$root/var/tmp" \( -name '*.so*' -o -name .openjfx \) ! -type s | grep .; then
    fail "a library was unpacked."
  fi
}

remove_package() {
  say "Removing"
  inside apt-get -qq -y purge casewright >>"$place/apt.log" 2>&1 || fail "the package cannot be removed: see $place/apt.log."
  left=$(cd "$root" && find . -xdev -iname '*casewright*' ! -path ".$person/*" ! -path './proc/*')
  [ -z "$left" ] || fail "this is left: $left"
  if grep -rqi casewright "$root/usr/share/mime" "$root/usr/share/applications" "$root/etc"; then
    fail "the desktop still knows it."
  fi
}

[ "$(id -u)" -eq 0 ] || refuse "A root of its own is made by root alone: start this with sudo."
for tool in debootstrap Xvfb strace unshare; do
  command -v "$tool" >/dev/null || refuse "The trial needs $tool: apt-get install debootstrap xvfb strace."
done
find_jdk
package=$(ls "$built"/casewright_*.deb 2>/dev/null | tail -n 1)
[ -n "$package" ] || refuse "There is no package yet: packaging/linux.sh makes it."
mkdir -p "$place"
if mountpoint -q "$root/proc"; then umount "$root/proc"; fi
rm -rf "$root" "$place/screen"
make_root
install_package
open_by_association
close_window
ask_command_line
require_clean_home
remove_package
say "The trial passed."
