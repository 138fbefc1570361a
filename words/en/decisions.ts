/** Why something waits, is held back or goes on all the same, as Bellhop writes it down. */
export const decisions = {
  pausedUntil: 'Its schedules are paused until {{time}}.',
  pausedUntilResumed: 'Its schedules are paused until somebody resumes them.',
  quietHours: 'It is between {{from}} and {{to}}, when this task is not to run.',
  onBattery: 'The computer runs on battery, and this task waits for mains power.',
  onBatteryAt: 'The computer runs on battery ({{percent}} %), and this task waits for mains power.',
  batteryLow:
    'The battery is at {{percent}} %, and this task waits for mains power, or more than {{least}} %.',
  metered: 'The network is metered, and this task waits for one that is not.',
  inUse_one:
    'Somebody uses the computer, and this task waits for {{count, number}} minute without.',
  inUse_other:
    'Somebody uses the computer, and this task waits for {{count, number}} minutes without.',
  pathsMissing_one: '{{paths}} is not there, and this task waits for it.',
  pathsMissing_other: '{{paths}} are not there, and this task waits for them.',
  offline: 'The computer has no network, and the repository is on another one.',
  powerUnknown:
    'Whether the computer runs on battery could not be found out, so it counts as on mains power.',
  chargeUnknown: 'How full the battery is could not be found out, so it counts as full enough.',
  meteredUnknown:
    'Whether the network is metered could not be found out, so it counts as not metered.',
  useUnknown:
    'Whether somebody uses the computer could not be found out, so it counts as not in use.',
  hostUnknown:
    'Whether the repository’s host answers could not be found out, so it counts as answering.',
  anyway_one:
    'There was no success for a day, so it does not wait any more because of {{reasons}}.',
  anyway_other:
    'There was no success for {{count, number}} days, so it does not wait any more because of {{reasons}}.',
  power: 'power',
  meteredNetwork: 'a metered network',
  quiet: 'quiet hours',
  use: 'use of the computer',
  batteryOrMains: 'whether it runs on battery',
  meteredOrNot: 'whether the network is metered',
  usedOrNot: 'whether somebody uses it',
  closing: 'Bellhop is being closed.',
  waitsForRun: 'Waits for the run that is on.',
  onePassed: 'Its time at {{from}} passed while Bellhop or the computer was off or asleep.',
  somePassed_one:
    '{{count, number}} times from {{from}} to {{to}} passed while Bellhop or the computer was off or asleep.',
  somePassed_other:
    '{{count, number}} times from {{from}} to {{to}} passed while Bellhop or the computer was off or asleep.',
  passedHint: 'Let the profile make up for missed times, or run it by hand.',
  unmetCatchUpHint:
    'It is made up for as soon as that has changed. It can be run by hand at any time.',
  unmetHint: 'Its next time is waited for. It can be run by hand at any time.',
  overlap: 'Its last run was still on when the next was due.',
  overlapHint: 'Let it run less often, or find out why it takes so long.',
  overtaken: 'Its next time came before it could start.',
  overtakenHint: 'Let the profile make up for missed times, or let its runs start less spread out.',
  makesUpFor: 'Makes up for {{time}}, which was missed.',
  makesUpForSome_one: 'Makes up for {{count, number}} times from {{from}} to {{to}}.',
  makesUpForSome_other: 'Makes up for {{count, number}} times from {{from}} to {{to}}.',
  unlocked:
    'The repository was locked: stale locks were removed, and it is tried once more, for up to a minute.',
  notUnlocked: 'The repository was locked, and looking for stale locks failed: {{reason}}',
  cloudFiles: 'Files that are only in a cloud are backed up too: restic cannot tell them here.',
  otherFileSystems:
    'Other file systems are backed up too: restic cannot tell them apart on Windows.',
  noShadowCopies: 'The files are read as they are: volume shadow copies are there on Windows only.',
  otherCompression:
    'The compression is “{{instead}}” in place of “{{wanted}}”, which restic knows since 0.19.',
  restores: 'Restores snapshot {{id}} to {{target}}.',
} as const;
