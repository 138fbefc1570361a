import type { PlannedTask } from '../../../preload/contract/profile.ts';
import { t } from '../../../words/t.ts';
import { optionRules } from './option-rules.ts';
import { NumberField, TextField } from './text-field.tsx';

/** How a task is done, where there is something to say. */
export function UpkeepField({ task }: { readonly task: PlannedTask }): React.ReactNode {
  switch (task) {
    case 'check':
      return (
        <TextField
          path="upkeep.readData"
          label={t('editorSchedule.readData')}
          placeholder={t('editorSchedule.readDataHint')}
          help={t('editorSchedule.readDataHelp')}
          rule={optionRules.readData}
        />
      );
    case 'prune':
      return <PruneFields />;
    case 'drill':
      return (
        <NumberField
          path="upkeep.drillFiles"
          label={t('editorSchedule.drillFiles')}
          least={1}
          most={1_000}
          rule={optionRules.drillFiles}
        />
      );
    case 'backup':
    case 'copy':
    case 'forget':
      return null;
  }
}

function PruneFields(): React.ReactNode {
  return (
    <div className="two-fields">
      <TextField
        path="upkeep.maxUnused"
        label={t('editorSchedule.maxUnused')}
        placeholder={t('editorSchedule.maxUnusedHint')}
        help={t('editorSchedule.maxUnusedHelp')}
        rule={optionRules.maxUnused}
      />
      <TextField
        path="upkeep.maxRepackSize"
        label={t('editorSchedule.maxRepackSize')}
        placeholder={t('parts.noLimit')}
        help={t('editorSchedule.maxRepackSizeHelp')}
        rule={optionRules.maxRepackSize}
      />
    </div>
  );
}
