#!/bin/sh
# Runs Chromium in a new profile and removes that when it has ended, however that came about. When
# the stand-in is killed, the debugging pipe closes, Chromium leaves by itself, and this cleans up.
# Usage: chromium-keeper.sh PROFILE COMMAND ARGUMENT...
profile=$1
shift
trap : INT TERM HUP
mkdir -m 700 "$profile" || exit 1
# Every process of Chromium holds its output, so cat ends with the last of them: one that reports a
# crash lives longer than the first, and would write into the profile again.
"$@" | cat >/dev/null
rm -rf "$profile"
