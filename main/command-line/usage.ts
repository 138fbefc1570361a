/** What `bellhop --help` prints. */
export const usage = `Usage: bellhop COMMAND [--data DIR] [--json]

  import FILE [--format auto|bellhop|resticprofile] [--dry-run]
                         adds the profiles of a file
  profiles               profiles with last outcome, next runs and pauses
  init PROFILE [--second]
                         makes the profile's repository, or the one that it is
                         copied to
  probe PROFILE          opens its repository, to see whether all is well
  run PROFILE|GROUP [backup|copy|check|forget|prune|drill] [--dry-run]
                         runs it now and waits: exit code 0 succeeded, 3 warned,
                         1 failed, 75 skipped, 130 cancelled. forget and prune
                         have a dry run
  runs [--profile P] [--task T] [--outcome O,O] [--trigger T] [--text T]
       [--since DAY] [--until DAY] [--limit N] [--csv]
                         the newest runs
  schedule next EXPRESSION [--count N] [--from ISO] [--zone Z] [--as calendar|cron]
                         what an OnCalendar or cron expression means, and when
                         it comes next
  pause [PROFILE|--all] [--for 30m|1h|2d] [--until tomorrow|resumed]
                         lets schedules rest
  resume [PROFILE|--all] and go on
  groups                 groups of profiles, which run one after the other
  groups save NAME PROFILE... [--stop]
  groups remove NAME
  snapshots PROFILE [--all] [--tag T] [--host H] [--path DIR]
                         what it has backed up, the newest first; --all is
                         everything in its repository
  ls PROFILE SNAPSHOT [PATH]
                         a folder of a snapshot; "latest" is the repository's newest
  find PROFILE PATTERN [--snapshot ID]
                         files and folders by their names
  show PROFILE SNAPSHOT PATH
                         the beginning of a text
  save PROFILE SNAPSHOT PATH FILE
                         writes one file, or a folder as a tar archive
  restore PROFILE SNAPSHOT [PATH...] --to DIR | --in-place
          [--overwrite always|if-changed|if-newer|never] [--delete] [--verify]
          [--dry-run]    brings files back, all of them without a PATH
  mount PROFILE          shows the repository as a folder, until Ctrl+C
  diff PROFILE A B       how snapshot B differs from snapshot A
  stats PROFILE          how large its repository is
  sizes PROFILE          how its backups have grown
  access PROFILE         what of its sources cannot be read
  unlock PROFILE         removes stale locks, and only those
  keys PROFILE           the keys of its repository
  password PROFILE       changes the password, the new one read from stdin
  recovery-sheet PROFILE FILE
                         writes down what it takes to restore without Bellhop,
                         the password included
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
  support [--out FILE]   what to send to somebody who helps: no secrets in it
  engine                 which restic is used, and which Bellhop installs
  engine install         installs that one, or goes on with it
  engine use PATH|auto   uses this restic, or lets Bellhop look for one
  engine mirror URL|none fetches it from there, or from GitHub
  serve [--secrets-in-memory]
                         schedules and deliveries without a window, until SIGTERM
  service [systemd|launchd]
                         prints what has the system start "serve" at login

--data DIR  another data folder than the usual one (also: BELLHOP_DATA)
--json      one JSON document on stdout and nothing else`;
