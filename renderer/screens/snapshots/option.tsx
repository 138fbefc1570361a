/** One of a few ways, with a line that says what it means and what belongs to it below. */
export function Option(props: {
  readonly name: string;
  readonly title: string;
  readonly note?: React.ReactNode;
  readonly isChosen: boolean;
  readonly onChoose: () => void;
  readonly children?: React.ReactNode;
}): React.ReactNode {
  const { name, title, note, isChosen, onChoose, children } = props;
  return (
    <div className={isChosen ? 'option chosen' : 'option'}>
      <label className="option-head">
        <input type="radio" name={name} checked={isChosen} onChange={onChoose} />
        <span className="option-words">
          <span className="option-title">{title}</span>
          {note !== undefined && <span className="muted option-note">{note}</span>}
        </span>
      </label>
      {isChosen && children}
    </div>
  );
}
