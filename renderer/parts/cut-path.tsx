import { cutPath } from '../words/cut-path.ts';

/** A path that is cut in its middle where it does not fit: begin and name are what tells it apart. */
export function CutPath({ path }: { readonly path: string }): React.ReactNode {
  const { start, end } = cutPath(path);
  return (
    <span className="path cut-path" title={path}>
      <span className="cut-start">{start}</span>
      <span className="cut-end">{end}</span>
    </span>
  );
}
