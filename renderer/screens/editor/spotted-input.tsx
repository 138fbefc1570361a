import { useEffect, useRef, type ComponentProps } from 'react';
import { markSpot, type Range } from '../../words/spot.ts';

interface SpottedInputProps extends ComponentProps<'input'> {
  /** The text as it stands in the field. */
  readonly text: string;
  /** What of it is wrong; null for nothing. */
  readonly spot: Range | null;
}

/** A line of exactly written text with the characters underlined that cannot be read. */
export function SpottedInput({ text, spot, ...input }: SpottedInputProps): React.ReactNode {
  const frame = useRef<HTMLDivElement>(null);
  const marks = useRef<HTMLDivElement>(null);
  const follow = (): void => {
    const field = frame.current?.querySelector('input');
    if (marks.current !== null) marks.current.scrollLeft = field?.scrollLeft ?? 0;
  };
  useEffect(follow);
  return (
    <div className="spotted" ref={frame}>
      <input {...input} className="input path" spellCheck={false} onScroll={follow} />
      {spot !== null && (
        <div className="spotted-marks path" ref={marks} aria-hidden="true">
          <Marks text={text} spot={spot} />
        </div>
      )}
    </div>
  );
}

function Marks(props: { readonly text: string; readonly spot: Range }): React.ReactNode {
  const { before, spot, after } = markSpot(props.text, props.spot);
  return (
    <span>
      {before}
      <mark className={spot === '' ? 'empty' : undefined}>{spot}</mark>
      {after}
    </span>
  );
}
