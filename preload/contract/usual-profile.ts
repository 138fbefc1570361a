import type {
  BackupOptions,
  Conditions,
  Limits,
  Retention,
  Source,
  TaskPlan,
  Timing,
  UpkeepOptions,
  Watch,
} from './profile.ts';

/** A source that holds nothing yet, and leaves nothing out. */
export const emptySource: Source = {
  paths: [],
  command: null,
  exclusions: [],
  exclusionsAnyCase: [],
  exclusionFiles: [],
  excludeIfPresent: [],
  excludeCaches: false,
  excludeLargerThan: null,
  excludeCloudFiles: false,
  oneFileSystem: false,
};

/** A retention without any rule; it must get at least one. */
export const emptyRetention: Retention = {
  last: 0,
  hourly: 0,
  daily: 0,
  weekly: 0,
  monthly: 0,
  yearly: 0,
  within: '',
  withinHourly: '',
  withinDaily: '',
  withinWeekly: '',
  withinMonthly: '',
  withinYearly: '',
  keepTags: [],
  groupBy: ['host', 'paths'],
};

/** Backups as restic makes them unasked. */
export const usualOptions: BackupOptions = {
  skipIfUnchanged: false,
  compression: null,
  readConcurrency: null,
  host: null,
  ignoreInode: false,
  ignoreCtime: false,
  withAtime: false,
  useFsSnapshot: false,
  extraArguments: [],
};

export const noLimits: Limits = { uploadKiB: null, downloadKiB: null };

export const usualUpkeep: UpkeepOptions = {
  maxUnused: '',
  maxRepackSize: '',
  readData: '',
  drillFiles: 20,
};

export const usualWatch: Watch = { overdueAfterDays: 7, anomalies: true };

/** Nothing holds a scheduled run back. */
export const noConditions: Conditions = {
  power: null,
  notMetered: false,
  hostAnswers: false,
  pathsPresent: [],
  quietHours: null,
  idleMinutes: null,
  anywayAfterDays: null,
};

export const usualTiming: Timing = { catchUp: true, jitterMinutes: 0, retryFailed: true };

/** A task that runs by hand only, and tells nobody. */
export const idlePlan: TaskPlan = {
  schedules: [],
  conditions: noConditions,
  afterBackups: null,
  hooks: [],
};
