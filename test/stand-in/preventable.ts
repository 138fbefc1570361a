/** Electron's event object, as far as programs use it: something that can be prevented. */
export class Preventable<Facts extends object = object> {
  defaultPrevented = false;

  constructor(facts?: Facts) {
    Object.assign(this, facts);
  }

  preventDefault(): void {
    this.defaultPrevented = true;
  }
}
