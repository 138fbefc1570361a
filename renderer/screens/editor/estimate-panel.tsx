import { useEffect, useState } from 'react';
import { useFormContext } from 'react-hook-form';
import type { Amount, Estimate, Measured } from '../../../preload/contract/estimate.ts';
import { emptySource } from '../../../preload/contract/usual-profile.ts';
import { t } from '../../../words/t.ts';
import { api } from '../../api.ts';
import { Button } from '../../parts/button.tsx';
import { FailureNotice } from '../../parts/notice.tsx';
import { useTask } from '../../parts/use-task.ts';
import { formatBytes } from '../../words/bytes.ts';
import { amountInWords, estimateInWords, leftOutInWords } from '../../words/estimate.ts';
import type { ProfileForm } from './form.ts';
import { keepFocus } from './keep-focus.ts';
import { fromSourceForm } from './source-form.ts';

/** What the source, as it is typed now, comes to on this computer. Nothing is stored for it. */
export function EstimatePanel(): React.ReactNode {
  const { trigger, watch } = useFormContext<ProfileForm>();
  const [seen, setSeen] = useState<{ readonly of: string; readonly what: Estimate } | null>(null);
  const count = useTask();
  const soFar = useSoFar(count.isBusy);
  const source = fromSourceForm(watch('source'), emptySource);
  const key = JSON.stringify(source);
  const ask = async (): Promise<void> => {
    if (!(await trigger('source'))) return;
    count.run(
      () => api.app.estimate(source),
      (what) => {
        setSeen({ of: key, what });
      },
    );
  };
  return (
    <div className="more-group" role="group" aria-label={t('editor.whatWouldBe')}>
      <div className="actions">
        {count.isBusy ? (
          <Button
            {...keepFocus}
            onClick={() => {
              void api.app.cancelEstimate();
            }}
          >
            {t('editor.stopCounting')}
          </Button>
        ) : (
          <Button {...keepFocus} disabled={source.paths.length === 0} onClick={() => void ask()}>
            {t('editor.count')}
          </Button>
        )}
        <span className="muted" role="status">
          {count.isBusy
            ? t('editor.countedSoFar', { amount: amountInWords(soFar) })
            : t('editor.countHelp')}
        </span>
      </div>
      {count.failure !== null && <FailureNotice failure={count.failure} />}
      {seen !== null && !count.isBusy && (
        <>
          {seen.of !== key && <p className="remark">{t('editor.changedSince')}</p>}
          <Counted estimate={seen.what} />
        </>
      )}
    </div>
  );
}

function Counted({ estimate }: { readonly estimate: Estimate }): React.ReactNode {
  const { unreadable } = estimate;
  return (
    <>
      <p role="status">
        <strong>{estimateInWords(estimate)}</strong>{' '}
        <span className="muted">{leftOutInWords(estimate)}</span>
      </p>
      {unreadable > 0 && (
        <p className="remark">{t('editor.placesUnread', { count: unreadable })}</p>
      )}
      <Places title={t('editor.mostRoom')} measured={estimate.biggest} />
      <Places title={t('editor.leftOutBiggest')} measured={estimate.biggestLeftOut} />
    </>
  );
}

function Places(props: {
  readonly title: string;
  readonly measured: readonly Measured[];
}): React.ReactNode {
  const { title, measured } = props;
  if (measured.length === 0) return null;
  return (
    <div className="verdicts measured">
      <table>
        <caption className="label">{title}</caption>
        <tbody>
          {measured.map(({ path, bytes }) => (
            <tr key={path}>
              <th scope="row" className="path">
                {path}
              </th>
              <td className="numbers">{formatBytes(bytes)}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

/** How often somebody who waits hears how far it is. */
const LOOK_MS = 500;

function useSoFar(isOn: boolean): Amount {
  const [soFar, setSoFar] = useState<Amount>({ files: 0, bytes: 0 });
  useEffect(() => {
    if (!isOn) return undefined;
    setSoFar({ files: 0, bytes: 0 });
    const timer = setInterval(() => {
      void api.app.estimateSoFar().then((amount) => {
        if (amount !== null) setSoFar(amount);
      });
    }, LOOK_MS);
    return () => {
      clearInterval(timer);
      // Who leaves waits for nothing any more; a count that has ended hears of it without harm.
      void api.app.cancelEstimate();
    };
  }, [isOn]);
  return soFar;
}
