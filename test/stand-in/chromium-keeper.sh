#!/bin/sh
# Runs Chromium in a new profile and removes that when it has ended, however that came about. When
# the stand-in is killed, the debugging pipe closes, Chromium leaves by itself, and this cleans up.
# Usage: chromium-keeper.sh PROFILE COMMAND ARGUMENT...
profile=$1
shift
trap : INT TERM HUP
mkdir -m 700 "$profile" || exit 1
"$@"
code=$?
tries=0
while [ -d "$profile" ] && [ "$tries" -lt 50 ]; do
  rm -rf "$profile" 2>/dev/null || sleep 0.1
  tries=$((tries + 1))
done
exit "$code"
