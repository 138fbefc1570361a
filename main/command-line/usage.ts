/** What `bellhop --help` prints. */
export const usage = `Usage: bellhop COMMAND [--data DIR] [--json]

  import FILE [--format auto|bellhop|resticprofile] [--dry-run]
                         adds the profiles of a file
  profiles               profiles with last outcome and next run
  init PROFILE           makes the profile's repository
  run PROFILE [backup]   runs it now and waits: exit code 0 succeeded, 3 warned,
                         1 failed, 75 skipped, 130 cancelled
  runs [--limit N]       the newest runs
  deliveries [--run ID] [--limit N]
                         what hooks sent and what came back
  secret set NAME        stores a secret, its value read from stdin
  secret list            the names of the secrets
  secret delete NAME
  catch [--port N] [--count N]
                         a local receiver that prints what arrives
  doctor                 what is missing or wrong on this machine, and the remedy
  serve [--secrets-in-memory]
                         schedules and deliveries without a window, until SIGTERM

--data DIR  another data folder than the usual one (also: BELLHOP_DATA)
--json      one JSON document on stdout and nothing else`;
