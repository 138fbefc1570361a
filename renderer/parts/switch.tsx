import type { ComponentProps } from 'react';

/** An on-off switch with its word beside it. */
export function Switch(
  props: Omit<ComponentProps<'input'>, 'type' | 'role'> & {
    readonly label: string;
    readonly hideLabel?: boolean;
  },
): React.ReactNode {
  const { label, hideLabel = false, ...rest } = props;
  return (
    <label className="switch">
      <input {...rest} type="checkbox" role="switch" />
      <span className={hideLabel ? 'for-screen-readers' : undefined}>{label}</span>
    </label>
  );
}
