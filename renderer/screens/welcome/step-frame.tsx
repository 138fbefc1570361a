import { ArrowLeft } from 'lucide-react';
import { useEffect, useRef } from 'react';
import type { Failure } from '../../../preload/contract/result.ts';
import { t } from '../../../words/t.ts';
import { Button } from '../../parts/button.tsx';
import { FailureNotice } from '../../parts/notice.tsx';

interface StepFrameProps {
  readonly title: string;
  readonly words: string;
  /** Null on the first one. */
  readonly onBack: (() => void) | null;
  readonly next: string;
  /** Whether the answer has a button of its own to press first. */
  readonly isNextLater?: boolean;
  readonly isBusy?: boolean;
  readonly failure?: Failure | null;
  /** What is wrong with the answer as a whole, in words that help. */
  readonly mistake?: string;
  readonly onNext: () => void;
  readonly children: React.ReactNode;
}

/** One question of the guide: its answers, and the ways back and on. Enter goes on. */
export function StepFrame(props: StepFrameProps): React.ReactNode {
  const { title, words, onBack, next, isBusy = false, failure = null, mistake = '' } = props;
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    // The button that led here is gone; the next Tab leads to the first answer.
    heading.current?.focus();
    document.querySelector('main')?.scrollTo({ top: 0 });
  }, []);
  return (
    <form
      className="guide-step"
      aria-label={title}
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        if (!isBusy) props.onNext();
      }}
    >
      <header className="guide-head">
        <h1 ref={heading} tabIndex={-1}>
          {title}
        </h1>
        <p className="muted">{words}</p>
      </header>
      {props.children}
      <Trouble mistake={mistake} failure={failure} />
      <footer className="guide-foot">
        {onBack !== null && (
          <Button
            look="quiet"
            icon={<ArrowLeft size={14} aria-hidden="true" />}
            disabled={isBusy}
            onClick={onBack}
          >
            {t('parts.back')}
          </Button>
        )}
        <Button
          look={props.isNextLater === true ? 'plain' : 'primary'}
          type="submit"
          className="large"
          disabled={isBusy}
        >
          {isBusy ? t('parts.looking') : next}
        </Button>
      </footer>
    </form>
  );
}

/** What is wrong, in sight: it stands below answers that may fill the window. */
function Trouble(props: {
  readonly mistake: string;
  readonly failure: Failure | null;
}): React.ReactNode {
  const { mistake, failure } = props;
  const place = useRef<HTMLDivElement>(null);
  const isThere = mistake !== '' || failure !== null;
  useEffect(() => {
    if (isThere) place.current?.scrollIntoView({ block: 'nearest' });
  }, [isThere]);
  if (!isThere) return null;
  return (
    <div className="guide-trouble" ref={place}>
      {mistake !== '' && (
        <p className="mistake" role="alert">
          {mistake}
        </p>
      )}
      {failure !== null && <FailureNotice failure={failure} />}
    </div>
  );
}
