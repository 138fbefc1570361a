const yearly = '*-01-01 00:00:00';
const twiceYearly = '*-01,07-01 00:00:00';

/** The words (in small letters) that stand for a whole expression, and that expression. */
export const shorthands: ReadonlyMap<string, string> = new Map([
  ['minutely', '*-*-* *:*:00'],
  ['hourly', '*-*-* *:00:00'],
  ['daily', '*-*-* 00:00:00'],
  ['weekly', 'Mon *-*-* 00:00:00'],
  ['monthly', '*-*-01 00:00:00'],
  ['quarterly', '*-01,04,07,10-01 00:00:00'],
  ['semiannually', twiceYearly],
  ['semi-annually', twiceYearly],
  ['biannually', twiceYearly],
  ['bi-annually', twiceYearly],
  ['yearly', yearly],
  ['annually', yearly],
  ['anually', yearly], // an old slip of systemd, which still takes it
]);
