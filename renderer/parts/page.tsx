interface PageProps {
  readonly title: string;
  /** The screen's one primary action, and at most one or two plain ones. */
  readonly actions?: React.ReactNode;
  /** A way back, above the title. */
  readonly back?: React.ReactNode;
  readonly wide?: boolean;
  readonly children: React.ReactNode;
}

/** A screen: title, actions at the top right, content. */
export function Page(props: PageProps): React.ReactNode {
  const { title, actions, back, wide = false, children } = props;
  return (
    <div className={wide ? 'page wide' : 'page'}>
      {back}
      <header className="page-head">
        <h1>{title}</h1>
        {actions !== undefined && <div className="actions">{actions}</div>}
      </header>
      {children}
    </div>
  );
}
