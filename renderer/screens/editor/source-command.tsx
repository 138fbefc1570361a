import { t } from '../../../words/t.ts';
import { optionRules } from './option-rules.ts';
import { LinesField, TextField } from './text-field.tsx';

/** A command whose output is backed up in place of files, such as the dump of a database. */
export function SourceCommand(): React.ReactNode {
  return (
    <>
      <TextField
        path="source.program"
        label={t('editor.program')}
        placeholder="pg_dump"
        look="path"
        rule={optionRules.program}
        help={t('editor.programHelp')}
      />
      <LinesField
        path="source.arguments"
        label={t('editor.arguments')}
        placeholder={'--dbname=home\n--clean'}
        help={t('editor.argumentsHelp')}
        rows={3}
      />
      <TextField
        path="source.fileName"
        label={t('editor.fileNameInSnapshot')}
        placeholder="home.sql"
        look="path"
        rule={optionRules.fileName}
      />
    </>
  );
}
