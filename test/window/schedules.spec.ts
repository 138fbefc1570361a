import { expect, test, type Locator } from '@playwright/test';
import path from 'node:path';
import {
  beginJourney,
  describeProfile,
  endJourney,
  goTo,
  saveWithRepository,
  unfold,
  type Journey,
} from './journey.ts';
import { followTrayMenu } from './tray-menu.ts';

// When a profile runs by itself: said, mended where it cannot be read, kept, and paused.

let journey: Journey;

test.beforeEach(async () => {
  journey = await beginJourney();
});

test.afterEach(() => endJourney(journey));

test('a profile gets a picked schedule and a written one, whose mistake is shown at its characters', async () => {
  const { page } = journey;
  await describeProfile(journey);
  const when = page.getByRole('region', { name: 'When', exact: true });

  const picked = when.getByRole('group', { name: 'Schedule 1' });
  await picked.getByRole('radio', { name: 'Weekly' }).check({ force: true });
  for (const day of ['Tue', 'Wed', 'Thu', 'Fri'])
    await picked.getByRole('checkbox', { name: day }).uncheck({ force: true });
  await picked.getByLabel('Time 1').fill('08:30');
  await expect(picked.getByRole('list', { name: 'Next times' }).getByRole('listitem')).toHaveCount(
    5,
  );
  await expect(picked.getByRole('status')).toContainText('Monday');

  await when.getByRole('button', { name: 'Add another schedule' }).click();
  const written = when.getByRole('group', { name: 'Schedule 2' });
  await written.getByRole('radio', { name: 'OnCalendar' }).check({ force: true });
  const field = written.getByLabel('OnCalendar expression');
  // What was picked before is carried over as it would be written.
  await expect(field).toHaveValue('*-*-* 20:00:00');

  await field.fill('Mon..Fri *-*-* 25:30');
  const place = written.getByRole('button', { name: /^Characters 16 to 17/ });
  await expect(place).toBeVisible();
  await expect(field).toHaveAttribute('aria-invalid', 'true');
  await expect(field).toHaveAccessibleDescription(/Characters 16 to 17/);
  await expect(written.getByRole('list', { name: 'Next times' })).toBeHidden();

  await page.getByRole('button', { name: 'Save', exact: true }).click();
  await expect(page.getByText('Some fields need another look')).toBeVisible();
  await place.click();
  await expect(field).toBeFocused();
  const marked = await field.evaluate((input: HTMLInputElement) =>
    input.value.slice(input.selectionStart ?? 0, input.selectionEnd ?? 0),
  );
  expect(marked).toMatch(/^25/);

  await field.fill('Mon..Fri *-*-* 12:30');
  await expect(place).toBeHidden();
  await expect(written.getByRole('list', { name: 'Next times' }).getByRole('listitem')).toHaveCount(
    5,
  );
  await saveWithRepository(journey);
  const card = page.getByRole('article', { name: 'Documents' });
  await expect(card).toContainText('weekly on Mon at 08:30 and Mon..Fri *-*-* 12:30');
  await expect(card).toContainText(/Next backup(today|tomorrow|\w{3},? )/);
});

test('all schedules are paused from the tray and go on from the window, and the other way round', async () => {
  const { app, page } = journey;
  const menu = await followTrayMenu(app);
  await describeProfile(journey);
  await saveWithRepository(journey);
  await expect.poll(menu.labels).toContain('Pause all for › An hour');

  await menu.click('An hour');
  await expect(page.getByText('All schedules are paused until')).toBeVisible();
  const card = page.getByRole('article', { name: 'Documents' });
  await expect(card).toContainText('with all other profiles');
  await expect.poll(menu.labels).toContain('Resume schedules');
  await page.getByRole('button', { name: 'Resume', exact: true }).click();
  await expect(page.getByText('All schedules are paused until')).toBeHidden();
  await expect(card).not.toContainText('paused');

  await page.getByRole('button', { name: 'Pause all schedules' }).click();
  await page.getByRole('menuitem', { name: 'Until resumed' }).click();
  await expect(page.getByText('All schedules are paused until it is resumed')).toBeVisible();
  await expect.poll(menu.labels).toContain('Resume schedules');
  await menu.click('Resume schedules');
  await expect(page.getByText('All schedules are paused')).toBeHidden();

  await page.getByRole('button', { name: 'Pause the schedules of Documents' }).click();
  await page.getByRole('menuitem', { name: 'For an hour' }).click();
  await expect(card).toContainText('paused');
  await card.getByRole('button', { name: 'Resume Documents' }).click();
  await expect(card).not.toContainText('paused');
});

test('conditions and timing are there again when the editor is opened again', async () => {
  const { folder, page } = journey;
  await describeProfile(journey);
  const drive = path.join(folder, 'drive');
  const conditions = await unfold(page, 'Conditions');
  await turnOn(conditions, 'Only when plugged in');
  await turnOn(conditions, 'On battery too, while it is well charged');
  await conditions.getByLabel('Above percent').fill('45');
  await turnOn(conditions, 'Not in quiet hours');
  await conditions.getByLabel('From').fill('23:00');
  await conditions.getByLabel('Path that must be there').fill(drive);
  await conditions.getByRole('button', { name: 'Add folder' }).click();
  await turnOn(conditions, 'Anyway after some days');
  const timing = await unfold(page, 'Timing');
  await timing.getByLabel('Start up to this many minutes later').fill('20');
  await saveWithRepository(journey);

  await page.getByRole('button', { name: 'Edit Documents' }).click();
  const gist = page.getByRole('button', { name: /^Conditions/ });
  await expect(gist).toContainText('on mains or above 45 %');
  await expect(gist).toContainText('not from 23:00 to 07:00');
  await expect(page.getByRole('button', { name: /^Timing/ })).toContainText('up to 20 min later');
  const again = await unfold(page, 'Conditions');
  await expect(again.getByText(drive)).toBeVisible();
  await expect(again.getByLabel('Days without a success')).toHaveValue('3');
});

test('the computer is kept awake if one wishes, and it is remembered', async () => {
  const { page } = journey;
  await goTo(page, 'Settings');
  const awake = page.getByRole('switch', { name: 'Keep the computer awake while a run is on' });
  const before = await awake.isChecked();
  await awake.setChecked(!before, { force: true });
  await goTo(page, 'Home');
  await goTo(page, 'Settings');
  await expect(awake).toBeChecked({ checked: !before });
});

async function turnOn(part: Locator, name: string): Promise<void> {
  await part.getByRole('switch', { name }).setChecked(true, { force: true });
}
