/** A bar that fills; without a fraction it shows that something is going on. */
export function ProgressBar(props: {
  readonly label: string;
  readonly fraction: number | null;
}): React.ReactNode {
  const { label, fraction } = props;
  const percent = fraction === null ? null : Math.floor(fraction * 100);
  return (
    <div
      className={percent === null ? 'progress unknown' : 'progress'}
      role="progressbar"
      aria-label={label}
      aria-valuemin={0}
      aria-valuemax={100}
      aria-valuenow={percent ?? undefined}
    >
      <div className="progress-fill" style={percent === null ? {} : { width: `${percent}%` }} />
    </div>
  );
}
