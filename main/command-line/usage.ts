/** What `bellhop --help` prints. */
export const usage = `Usage: bellhop COMMAND [--data DIR] [--json]

  import FILE [--format auto|bellhop|resticprofile] [--dry-run]
                         adds the profiles of a file
  profiles               profiles with last outcome and next run
  init PROFILE           makes the profile's repository
  run PROFILE [backup|copy|check|forget|prune]
                         runs it now and waits: exit code 0 succeeded, 3 warned,
                         1 failed, 75 skipped, 130 cancelled
  runs [--limit N]       the newest runs
  snapshots PROFILE [--tag T] [--host H] [--path DIR]
                         what its repository holds, the newest first
  ls PROFILE SNAPSHOT [PATH]
                         a folder of a snapshot; "latest" is the repository's newest
  diff PROFILE A B       how snapshot B differs from snapshot A
  stats PROFILE          how large its repository is
  unlock PROFILE         removes stale locks, and only those
  deliveries [--run ID] [--profile P] [--state S] [--moment M] [--error CLASS]
             [--text T] [--since DAY] [--until DAY] [--limit N] [--as har|json]
                         what hooks sent and what came back
  deliveries ID [--as curl]
                         one of them with all its tries, or as a curl command
  redeliver ID           sends it once more, with the same id
  retry ID, cancel ID    tries a waiting one now, or gives it up
  send HOOK [--profile P] [--moment M] [--dry-run]
                         sends a test message from a hook or a channel, or
                         only shows it
  render [--target json|text|html|form|url|header] [--context FILE]
                         fills in a template from stdin
  secret set NAME        stores a secret, its value read from stdin
  secret generate NAME   makes one for signatures, stores it and shows it once
  secret list            the names of the secrets
  secret delete NAME
  catch [--port N] [--count N]
                         a local receiver that prints what arrives
  doctor                 what is missing or wrong on this machine, and the remedy
  serve [--secrets-in-memory]
                         schedules and deliveries without a window, until SIGTERM

--data DIR  another data folder than the usual one (also: BELLHOP_DATA)
--json      one JSON document on stdout and nothing else`;
