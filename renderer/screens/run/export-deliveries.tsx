import { useState } from 'react';
import type { DeliveryFilter, ExportFormat } from '../../../preload/contract/delivery-filter.ts';
import { t } from '../../../words/t.ts';
import { api } from '../../api.ts';
import { copyText } from '../../parts/copy-text.ts';
import { MoreMenu } from '../../parts/more-menu.tsx';
import { saveFile } from '../../parts/save-file.ts';

const MOST_DELIVERIES = 200;

interface ExportDeliveriesProps {
  /** Which ones, asked for at the time of the export. */
  readonly filter: () => Omit<DeliveryFilter, 'after' | 'limit'>;
  /** The file's name, without its ending. */
  readonly name: string;
  readonly label?: string;
}

/** Writes deliveries down for other tools, as a file or for the clipboard. */
export function ExportDeliveries(props: ExportDeliveriesProps): React.ReactNode {
  const { filter, name, label = t('deliveries.exportAll') } = props;
  const [said, setSaid] = useState('');
  const ask = (format: ExportFormat): Promise<string> =>
    api.deliveries.export({ ...filter(), limit: MOST_DELIVERIES }, format);
  const save = async (format: ExportFormat): Promise<void> => {
    const file = `${name}.${format}`;
    saveFile(file, await ask(format), 'application/json');
    setSaid(t('parts.fileReady', { file }));
  };
  const copy = async (format: ExportFormat): Promise<void> => {
    const isCopied = copyText(await ask(format));
    setSaid(t(isCopied ? 'deliveries.onClipboard' : 'deliveries.noClipboard'));
  };
  return (
    <div className="actions">
      <span className="muted" role="status">
        {said}
      </span>
      <MoreMenu
        label={label}
        text={t('parts.export')}
        items={[
          { name: t('deliveries.saveAsHar'), act: () => void save('har') },
          { name: t('parts.saveAsJson'), act: () => void save('json') },
          { name: t('deliveries.copyAsHar'), act: () => void copy('har') },
          { name: t('deliveries.copyAsJson'), act: () => void copy('json') },
        ]}
      />
    </div>
  );
}
