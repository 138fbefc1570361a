import { Route } from 'lucide-react';
import { t } from '../../../words/t.ts';
import { Button } from '../../parts/button.tsx';
import { useBellhop } from '../../state/use-state.ts';

/** The way from the whole editor to the few questions. */
export function GuideMe(): React.ReactNode {
  const go = useBellhop((state) => state.go);
  return (
    <div className="guide-me">
      <Button
        look="quiet"
        icon={<Route size={14} aria-hidden="true" />}
        onClick={() => {
          go({ kind: 'guide', isConnecting: false });
        }}
      >
        {t('welcome.guideMe')}
      </Button>
      <span className="muted">{t('welcome.threeQuestions')}</span>
    </div>
  );
}
