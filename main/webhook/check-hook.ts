import type { HookProblem } from '../../preload/contract/api.ts';
import type { Body, Destination, Query } from '../../preload/contract/hook.ts';
import type { Result } from '../../preload/contract/result.ts';
import { sentencesInWords } from '../../words/list.ts';
import { checkTemplate } from './template/check.ts';
import type { TemplateTarget } from './template/place.ts';

export interface HookCheckNeeds {
  /** The paths of all variables, and the values of those that have a few fixed ones. */
  readonly known: readonly string[];
  readonly values: ReadonlyMap<string, readonly string[]>;
  readonly readFile: (path: string) => Promise<Result<string>>;
}

/** What the author of a hook should mend, said while it is written and not when a backup has failed. */
export async function checkHook(
  destination: Destination,
  { known, values, readFile }: HookCheckNeeds,
): Promise<readonly HookProblem[]> {
  const problems = await Promise.all(
    fieldsOf(destination).map(async ({ field, target, read }): Promise<readonly HookProblem[]> => {
      const source = await read(readFile);
      if (!source.ok) {
        const message = sentencesInWords([source.failure.message, source.failure.hint]);
        return [{ field, message, line: 1, column: 1, serious: true }];
      }
      return checkTemplate(source.value, target, known, values).map((each) => ({ field, ...each }));
    }),
  );
  return problems.flat();
}

interface Field {
  readonly field: string;
  readonly target: TemplateTarget;
  readonly read: (readFile: HookCheckNeeds['readFile']) => Promise<Result<string>>;
}

function fieldsOf({ url, headers, query, body, variants }: Destination): readonly Field[] {
  return [
    written('url', 'url', url),
    ...headers.map(({ value }, index) =>
      written(`headers.${String(index)}.value`, 'header', value),
    ),
    ...queryFields('query', query),
    ...bodyFields('body', body),
    ...variants.flatMap((variant, index) => {
      const prefix = `variants.${String(index)}`;
      return [
        ...(variant.url === undefined ? [] : [written(`${prefix}.url`, 'url', variant.url)]),
        ...queryFields(`${prefix}.query`, variant.query),
        ...bodyFields(`${prefix}.body`, variant.body),
      ];
    }),
  ];
}

function queryFields(field: string, query: Query | undefined): readonly Field[] {
  if (query?.kind !== 'fields') return [];
  return query.fields.map(({ value }, index) =>
    written(`${field}.fields.${String(index)}.value`, 'text', value),
  );
}

function bodyFields(field: string, body: Body | undefined): readonly Field[] {
  if (body?.kind === 'template') return [written(field, body.format, body.text)];
  if (body?.kind !== 'file') return [];
  return [{ field, target: body.format, read: (readFile) => readFile(body.path) }];
}

function written(field: string, target: TemplateTarget, value: string): Field {
  return { field, target, read: async () => ({ ok: true, value }) };
}
