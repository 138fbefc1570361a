import type { Conditions } from '../../../preload/contract/profile.ts';

/** What holds a scheduled run back, as the editor holds it; figures are kept while they are off. */
export interface ConditionsForm {
  readonly asksPower: boolean;
  readonly allowsBattery: boolean;
  readonly batteryAbove: number;
  readonly notMetered: boolean;
  readonly hostAnswers: boolean;
  readonly pathsPresent: { readonly path: string }[];
  readonly isQuiet: boolean;
  readonly quietFrom: string;
  readonly quietTo: string;
  readonly asksIdle: boolean;
  readonly idleMinutes: number;
  readonly hasLimit: boolean;
  readonly anywayAfterDays: number;
}

/** The form of stored conditions. */
export function toConditionsForm(conditions: Conditions): ConditionsForm {
  const { power, quietHours, idleMinutes, anywayAfterDays } = conditions;
  return {
    asksPower: power !== null,
    allowsBattery: power !== null && power.batteryAbove !== null,
    batteryAbove: power?.batteryAbove ?? 50,
    notMetered: conditions.notMetered,
    hostAnswers: conditions.hostAnswers,
    pathsPresent: conditions.pathsPresent.map((path) => ({ path })),
    isQuiet: quietHours !== null,
    quietFrom: quietHours?.from ?? '22:00',
    quietTo: quietHours?.to ?? '07:00',
    asksIdle: idleMinutes !== null,
    idleMinutes: idleMinutes ?? 10,
    hasLimit: anywayAfterDays !== null,
    anywayAfterDays: anywayAfterDays ?? 3,
  };
}

/** Reads the form back. Expects a validated one. */
export function fromConditionsForm(form: ConditionsForm): Conditions {
  const { quietFrom, quietTo } = form;
  return {
    power: form.asksPower ? { batteryAbove: form.allowsBattery ? form.batteryAbove : null } : null,
    notMetered: form.notMetered,
    hostAnswers: form.hostAnswers,
    pathsPresent: form.pathsPresent.map(({ path }) => path),
    quietHours: form.isQuiet ? { from: quietFrom, to: quietTo } : null,
    idleMinutes: form.asksIdle ? form.idleMinutes : null,
    anywayAfterDays: form.hasLimit ? form.anywayAfterDays : null,
  };
}
