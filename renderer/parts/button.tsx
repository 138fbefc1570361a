import type { ComponentProps } from 'react';

interface Looks {
  /** One primary action per screen; `quiet` has no frame; `danger` cannot be undone. */
  readonly look?: 'primary' | 'plain' | 'quiet' | 'danger';
  readonly icon?: React.ReactNode;
}

/** A button that never submits a form by accident. */
export function Button(props: ComponentProps<'button'> & Looks): React.ReactNode {
  const { look = 'plain', icon, children, className = '', ...rest } = props;
  const shape = children === undefined ? 'icon-only' : '';
  return (
    <button type="button" {...rest} className={`button ${look} ${shape} ${className}`.trim()}>
      {icon}
      {children}
    </button>
  );
}
