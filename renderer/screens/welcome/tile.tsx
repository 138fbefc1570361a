interface TileProps {
  readonly kind: 'radio' | 'checkbox';
  /** Of the radio buttons that belong together. */
  readonly name?: string;
  readonly icon: React.ReactNode;
  readonly title: string;
  readonly details: React.ReactNode;
  readonly isChosen: boolean;
  readonly onChange: (isChosen: boolean) => void;
}

/** One of a few answers, large enough to be read before it is chosen. */
export function Tile(props: TileProps): React.ReactNode {
  const { kind, name, icon, title, details, isChosen, onChange } = props;
  return (
    <label className="tile">
      <input
        type={kind}
        name={name}
        checked={isChosen}
        aria-label={title}
        onChange={(event) => {
          onChange(event.target.checked);
        }}
      />
      <span className="tile-icon">{icon}</span>
      <span className="tile-words">
        <strong>{title}</strong>
        <span className="muted">{details}</span>
      </span>
    </label>
  );
}
