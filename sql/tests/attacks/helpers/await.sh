#!/bin/sh
# await.sh CONDITION: waits until a superuser finds the condition true, ten seconds at most. $above is a superuser's psql.
tries=0
until [ "$($above -c "select $1")" = t ]; do
  tries=$((tries + 1))
  if [ "$tries" -gt 200 ]; then exit 1; fi
  sleep 0.05
done
