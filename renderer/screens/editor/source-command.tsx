import { optionRules } from './option-rules.ts';
import { LinesField, TextField } from './text-field.tsx';

/** A command whose output is backed up in place of files, such as the dump of a database. */
export function SourceCommand(): React.ReactNode {
  return (
    <>
      <TextField
        path="source.program"
        label="Program"
        placeholder="pg_dump"
        look="path"
        rule={optionRules.program}
        help="Started as it is, without a shell: no pipes, no $VARIABLES. If it fails, no snapshot is made."
      />
      <LinesField
        path="source.arguments"
        label="Arguments"
        placeholder={'--dbname=home\n--clean'}
        help="One per line, without quotes. No secrets here: other programs can read them."
        rows={3}
      />
      <TextField
        path="source.fileName"
        label="File name in the snapshot"
        placeholder="home.sql"
        look="path"
        rule={optionRules.fileName}
      />
    </>
  );
}
