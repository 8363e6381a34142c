"""Opens connections as a login until one is refused: many_connections.py LOGIN HOW_MANY [COMMAND ...].

Prints how many there were and the SQLSTATE that ended it; with a command, what that says while they are open."""

import subprocess
import sys

import psycopg

login, wanted, command = sys.argv[1], int(sys.argv[2]), sys.argv[3:]
opened, ended = [], "none refused"
for _ in range(wanted):
    try:
        opened.append(psycopg.connect(user=login))
    except psycopg.OperationalError as error:
        ended = "53300" if "too many connections for role" in str(error) else str(error)
        break
if command:
    print(subprocess.run(command, capture_output=True, text=True).stdout.strip())
else:
    print(len(opened), "then", ended)
