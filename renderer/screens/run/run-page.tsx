import { ArrowLeft } from 'lucide-react';
import { useCallback } from 'react';
import { t } from '../../../words/t.ts';
import { Button } from '../../parts/button.tsx';
import { useEscape } from '../../parts/use-escape.ts';
import { useBellhop } from '../../state/use-state.ts';
import { RunView } from './run-view.tsx';

/** One run on a page of its own. Esc goes back to where it was opened from. */
export function RunPage(props: {
  readonly runId: string;
  readonly from?: 'deliveries' | undefined;
}): React.ReactNode {
  const { runId, from } = props;
  const go = useBellhop((state) => state.go);
  const goBack = useCallback(() => {
    go(from === undefined ? { kind: 'home' } : { kind: from, runId });
  }, [from, go, runId]);
  useEscape(goBack);
  return (
    <div className="page wide">
      <BackButton onPress={goBack} to={t(from === undefined ? 'frame.home' : 'parts.deliveries')} />
      <RunView key={runId} />
    </div>
  );
}

/** The way back to the list that a page was opened from. */
export function BackButton(props: {
  readonly to: string;
  readonly onPress: () => void;
}): React.ReactNode {
  return (
    <Button
      look="quiet"
      className="back"
      icon={<ArrowLeft size={14} aria-hidden="true" />}
      onClick={props.onPress}
    >
      {props.to}
    </Button>
  );
}
