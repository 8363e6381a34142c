# Parts of the tests side by side: each lane is a process that runs its parts one after the other and writes down what it counted.

lanes=() lane_groups=()

run_lanes() { # 'PART PART ...' ...
  local lane number=0
  need_shared_cluster
  stop_server
  for lane; do
    number=$((number + 1))
    copy_shared_cluster "$shared.$number"
    set -m # a process group for each, so that all of a lane can be ended
    run_lane "$number" $lane </dev/null 2>&1 | sed -u "s/^/[$number] /" >&2 &
    lanes+=("$!") lane_groups+=("$(jobs -p %%)")
    set +m
  done
  for number in "${!lanes[@]}"; do
    wait "${lanes[number]}" || true
    add_counts "$test_folder/lane.$((number + 1))"
  done
  lanes=() lane_groups=()
}

run_lane() { # NUMBER PART ...
  local number=$1 name
  shift
  set +m
  passed=0 failed=0 shared=$shared.$number
  for name; do part "$name"; done
  printf '%d %d\n' "$passed" "$failed" >"$test_folder/lane.$number"
}

# A lane that ended in the middle of a part wrote nothing, which is one more failure.
add_counts() { # FILE
  local good bad
  if [[ -s $1 ]] && read -r good bad <"$1"; then
    count "$good" "$bad"
  else
    count 0 1
  fi
}

end_lanes() {
  local group
  for group in "${lane_groups[@]}"; do kill -TERM -- "-$group" 2>/dev/null || true; done
}
