import { useState } from 'react';
import type { RunExportFormat } from '../../../preload/contract/run-filter.ts';
import { t } from '../../../words/t.ts';
import { api } from '../../api.ts';
import { MoreMenu } from '../../parts/more-menu.tsx';
import { saveFile } from '../../parts/save-file.ts';
import { toRunFilter } from '../../state/run-search.ts';
import { useBellhop } from '../../state/use-state.ts';

const MOST_RUNS = 10_000;

const types: Readonly<Record<RunExportFormat, string>> = {
  csv: 'text/csv',
  json: 'application/json',
};

/** Writes down the runs that the filters leave, for a spreadsheet or another tool. */
export function ExportRuns(): React.ReactNode {
  const search = useBellhop((state) => state.runSearch);
  const [said, setSaid] = useState('');
  const save = async (format: RunExportFormat): Promise<void> => {
    const file = `runs-${new Date().toISOString().slice(0, 10)}.${format}`;
    const text = await api.runs.export({ ...toRunFilter(search), limit: MOST_RUNS }, format);
    saveFile(file, text, types[format]);
    setSaid(t('parts.fileReady', { file }));
  };
  return (
    <>
      <span className="muted" role="status">
        {said}
      </span>
      <MoreMenu
        label={t('history.exportRuns')}
        text={t('parts.export')}
        items={[
          { name: t('history.saveAsCsv'), act: () => void save('csv') },
          { name: t('parts.saveAsJson'), act: () => void save('json') },
        ]}
      />
    </>
  );
}
