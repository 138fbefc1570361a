import { access } from './access.ts';
import { asked } from './asked.ts';
import { calendar } from './calendar.ts';
import { channels } from './channels.ts';
import { curl } from './curl.ts';
import { decisions } from './decisions.ts';
import { deliveries } from './deliveries.ts';
import { desktop } from './desktop.ts';
import { doctor } from './doctor.ts';
import { editor } from './editor.ts';
import { editorMistakes } from './editor-mistakes.ts';
import { editorOptions } from './editor-options.ts';
import { editorRepository } from './editor-repository.ts';
import { editorSchedule } from './editor-schedule.ts';
import { engine } from './engine.ts';
import { failures } from './failures.ts';
import { failuresEdit } from './failures-edit.ts';
import { failuresEngine } from './failures-engine.ts';
import { failuresHook } from './failures-hook.ts';
import { failuresKeychain } from './failures-keychain.ts';
import { failuresRestic } from './failures-restic.ts';
import { failuresRestore } from './failures-restore.ts';
import { failuresRun } from './failures-run.ts';
import { failuresStore } from './failures-store.ts';
import { finder } from './finder.ts';
import { frame } from './frame.ts';
import { groups } from './groups.ts';
import { hcl } from './hcl.ts';
import { history } from './history.ts';
import { home } from './home.ts';
import { hook } from './hook.ts';
import { hookForm } from './hook-form.ts';
import { hookMore } from './hook-more.ts';
import { hookTest } from './hook-test.ts';
import { importing } from './importing.ts';
import { importNotes } from './import-notes.ts';
import { notices } from './notices.ts';
import { outcomes } from './outcomes.ts';
import { parts } from './parts.ts';
import { receivers } from './receivers.ts';
import { recipes } from './recipes.ts';
import { resticFaults } from './restic-faults.ts';
import { restore } from './restore.ts';
import { retention } from './retention.ts';
import { rules } from './rules.ts';
import { run } from './run.ts';
import { scheduleMistakes } from './schedule-mistakes.ts';
import { schedules } from './schedules.ts';
import { secrets } from './secrets.ts';
import { settings } from './settings.ts';
import { sheet } from './sheet.ts';
import { snapshots } from './snapshots.ts';
import { tasks } from './tasks.ts';
import { template } from './template.ts';
import { templateNotes } from './template-notes.ts';
import { tray } from './tray.ts';
import { units } from './units.ts';
import { variables } from './variables.ts';
import { verdicts } from './verdicts.ts';
import { welcome } from './welcome.ts';

/** All words in French. */
export const french = {
  access,
  asked,
  calendar,
  channels,
  curl,
  decisions,
  deliveries,
  desktop,
  doctor,
  editor,
  editorMistakes,
  editorOptions,
  editorRepository,
  editorSchedule,
  engine,
  failures,
  failuresEdit,
  failuresEngine,
  failuresHook,
  failuresKeychain,
  failuresRestic,
  failuresRestore,
  failuresRun,
  failuresStore,
  finder,
  frame,
  groups,
  hcl,
  history,
  home,
  hook,
  hookForm,
  hookMore,
  hookTest,
  importing,
  importNotes,
  notices,
  outcomes,
  parts,
  receivers,
  recipes,
  resticFaults,
  restore,
  retention,
  rules,
  run,
  scheduleMistakes,
  schedules,
  secrets,
  settings,
  sheet,
  snapshots,
  tasks,
  template,
  templateNotes,
  tray,
  units,
  variables,
  verdicts,
  welcome,
} as const;
