import { Route } from 'lucide-react';
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
        Guide me
      </Button>
      <span className="muted">Three questions instead of this page.</span>
    </div>
  );
}
