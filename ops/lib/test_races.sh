# Programs that load the registry from many connections and speak TAP. They are found in Tests/Races and told by
# their environment where the server is and how long to run.
