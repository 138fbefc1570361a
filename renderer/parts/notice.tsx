import { CircleAlert, CircleCheck, Info, TriangleAlert } from 'lucide-react';
import type { Failure } from '../../preload/contract/result.ts';
import { t } from '../../words/t.ts';

type Tone = 'info' | 'success' | 'warning' | 'danger';

const icons = {
  info: Info,
  success: CircleCheck,
  warning: TriangleAlert,
  danger: CircleAlert,
} as const;

interface NoticeProps {
  readonly tone: Tone;
  readonly message: React.ReactNode;
  readonly hint?: React.ReactNode;
  readonly details?: string | undefined;
  /** Buttons with the next step. */
  readonly children?: React.ReactNode;
}

/** What happened, why, and what to do, where it happened. */
export function Notice(props: NoticeProps): React.ReactNode {
  const { tone, message, hint, details, children } = props;
  const Icon = icons[tone];
  return (
    <div className={`notice ${tone}`} role={tone === 'danger' ? 'alert' : 'status'}>
      <Icon className="notice-icon" size={16} aria-hidden="true" />
      <div className="notice-text">
        <p className="notice-message">{message}</p>
        {hint !== undefined && hint !== '' && <p className="notice-hint">{hint}</p>}
        {details !== undefined && details !== '' && (
          <details className="notice-details">
            <summary>{t('parts.details')}</summary>
            <pre className="code">{details}</pre>
          </details>
        )}
        {children !== undefined && <div className="actions">{children}</div>}
      </div>
    </div>
  );
}

/** An expected failure, told in place; what somebody called off is no alarm. */
export function FailureNotice(props: {
  readonly failure: Failure;
  readonly children?: React.ReactNode;
}): React.ReactNode {
  const { failure, children } = props;
  return (
    <Notice tone={failure.kind === 'cancelled' ? 'info' : 'danger'} {...failure}>
      {children}
    </Notice>
  );
}
