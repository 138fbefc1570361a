/** The number of the week: they begin on Sunday, and the first is the one with 1 January. */
export function week(date: Date): number {
  return weekOf(saturdayOf(date));
}

/** The year that the week belongs to, weeks counted from Sunday. */
export function weekYear(date: Date): number {
  return saturdayOf(date).getFullYear();
}

/** The number of the week in ISO 8601: from Monday, the first being the one with the first Thursday. */
export function isoWeek(date: Date): number {
  return weekOf(thursdayOf(date));
}

/** The year that the week belongs to in ISO 8601. */
export function isoWeekYear(date: Date): number {
  return thursdayOf(date).getFullYear();
}

function saturdayOf(date: Date): Date {
  return daysFrom(date, 6 - date.getDay());
}

function thursdayOf(date: Date): Date {
  return daysFrom(date, 4 - (date.getDay() || 7));
}

function daysFrom(date: Date, days: number): Date {
  const day = new Date(date);
  day.setDate(day.getDate() + days);
  return day;
}

/** In which seven days of its year a day is, from 1 on. */
function weekOf(date: Date): number {
  const [day, first] = [new Date(date), new Date(date)];
  day.setHours(12, 0, 0, 0);
  first.setHours(12, 0, 0, 0);
  first.setMonth(0, 1);
  return Math.floor(Math.round((day.getTime() - first.getTime()) / 86_400_000) / 7) + 1;
}
