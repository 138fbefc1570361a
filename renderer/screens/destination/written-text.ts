import type { RefCallBack } from 'react-hook-form';

/** A text of a form, as its controller hands it to whatever it is written with. */
export interface WrittenText {
  /** Its path in the form. */
  readonly name: string;
  readonly value: string;
  readonly onChange: (text: string) => void;
  readonly onBlur: () => void;
  /** Told of what can be focused, so that a try to save leads there. */
  readonly ref: RefCallBack;
}
