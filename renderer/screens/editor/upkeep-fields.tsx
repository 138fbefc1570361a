import type { PlannedTask } from '../../../preload/contract/profile.ts';
import { optionRules } from './option-rules.ts';
import { NumberField, TextField } from './text-field.tsx';

/** How a task is done, where there is something to say. */
export function UpkeepField({ task }: { readonly task: PlannedTask }): React.ReactNode {
  switch (task) {
    case 'check':
      return (
        <TextField
          path="upkeep.readData"
          label="How much data it reads again"
          placeholder="none, only the structure"
          help="5% reads a random part each time; 2/10, 1G or all also go. More finds more, and takes longer."
          rule={optionRules.readData}
        />
      );
    case 'prune':
      return <PruneFields />;
    case 'drill':
      return (
        <NumberField
          path="upkeep.drillFiles"
          label="Files that it restores and compares"
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
        label="Unused data that may stay"
        placeholder="restic’s choice, 5%"
        help="Such as 5%, 1G or unlimited."
        rule={optionRules.maxUnused}
      />
      <TextField
        path="upkeep.maxRepackSize"
        label="Repacked in one go, at most"
        placeholder="no limit"
        help="Such as 1G: keeps it short."
        rule={optionRules.maxRepackSize}
      />
    </div>
  );
}
