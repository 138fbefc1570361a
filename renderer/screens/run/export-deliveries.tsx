import { useState } from 'react';
import type { DeliveryFilter, ExportFormat } from '../../../preload/contract/delivery-filter.ts';
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
}

/** Writes deliveries down for other tools, as a file or for the clipboard. */
export function ExportDeliveries({ filter, name }: ExportDeliveriesProps): React.ReactNode {
  const [said, setSaid] = useState('');
  const ask = (format: ExportFormat): Promise<string> =>
    api.deliveries.export({ ...filter(), limit: MOST_DELIVERIES }, format);
  const save = async (format: ExportFormat): Promise<void> => {
    const file = `${name}.${format}`;
    saveFile(file, await ask(format), 'application/json');
    setSaid(`${file} is ready to be saved.`);
  };
  const copy = async (format: ExportFormat): Promise<void> => {
    const isCopied = copyText(await ask(format));
    setSaid(isCopied ? 'It is on the clipboard.' : 'The clipboard cannot be reached: save it.');
  };
  return (
    <div className="actions">
      <span className="muted" role="status">
        {said}
      </span>
      <MoreMenu
        label="Export the deliveries"
        text="Export"
        items={[
          { name: 'Save as HAR', act: () => void save('har') },
          { name: 'Save as JSON', act: () => void save('json') },
          { name: 'Copy as HAR', act: () => void copy('har') },
          { name: 'Copy as JSON', act: () => void copy('json') },
        ]}
      />
    </div>
  );
}
