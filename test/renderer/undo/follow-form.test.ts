import { createFormControl } from 'react-hook-form';
import { expect, test } from 'vitest';
import { followForm } from '../../../renderer/undo/follow-form.ts';

interface Form {
  name: string;
  kind: string;
  headers: { name: string; isSecret: boolean; value: string; stored: string }[];
}

const header = { name: 'Authorization', isSecret: true, value: '', stored: '' };

function open() {
  const form = createFormControl<Form>({
    defaultValues: { name: '', kind: 'daily', headers: [header] },
  });
  let now = 0;
  const undo = followForm<Form>(
    { ...form, formState: { isSubmitted: false } },
    () => (now += 1_000),
  );
  undo.start();
  return { form, undo };
}

/** Until what one act has changed is written down. */
const settled = () => Promise.resolve();

test('what one act changes is one step, and says where it is', async () => {
  const { form, undo } = open();
  form.setValue('name', 'Docs');
  form.setValue('kind', 'weekly');
  await settled();
  form.setValue('name', 'Documents');
  await settled();
  undo.undo();
  expect(form.getValues()).toMatchObject({ name: 'Docs', kind: 'weekly' });
  expect(undo.shown().went).toEqual({ kind: 'undone', path: 'name' });
  undo.undo();
  expect(form.getValues()).toMatchObject({ name: '', kind: 'daily' });
  expect(undo.shown()).toMatchObject({ canUndo: false, canRedo: true });
  undo.redo();
  undo.redo();
  expect(form.getValues()).toMatchObject({ name: 'Documents', kind: 'weekly' });
});

test('what was said of a removal is known as long as it is the latest step', async () => {
  const { form, undo } = open();
  undo.tell('Authorization is removed.');
  form.setValue('headers', []);
  await settled();
  expect(undo.shown().note).toBe('Authorization is removed.');
  form.setValue('name', 'Docs');
  await settled();
  expect(undo.shown().note).toBeNull();
  undo.undo();
  expect(undo.shown().note).toBe('Authorization is removed.');
  undo.undo();
  expect(form.getValues('headers')).toEqual([header]);
});

test('a save is no step, and what it stored in secret stays stored', async () => {
  const { form, undo } = open();
  form.setValue('headers.0.value', 'tok');
  form.setValue('name', 'Docs');
  await settled();
  const stored = { ...header, stored: 'hook-1-authorization' };
  undo.settle(() => {
    form.reset({ name: 'Docs', kind: 'daily', headers: [stored] });
  });
  undo.undo();
  expect(form.getValues()).toEqual({ name: '', kind: 'daily', headers: [stored] });
  undo.undo();
  expect(undo.shown()).toMatchObject({ canUndo: false, canRedo: true });
});

test('what follows from a step is undone with it', async () => {
  const { form, undo } = open();
  form.setValue('kind', 'calendar');
  await settled();
  undo.follow(() => {
    form.setValue('name', 'made up');
  });
  undo.undo();
  expect(form.getValues()).toMatchObject({ name: '', kind: 'daily' });
});
