import { HonestEmitter } from './honest.ts';

/** A machine on mains power that never sleeps, until a spec emits `suspend` or `resume`. */
class PowerMonitor
  extends HonestEmitter
  implements
    Pick<
      Electron.PowerMonitor,
      | 'getCurrentThermalState'
      | 'getSystemIdleState'
      | 'getSystemIdleTime'
      | 'isOnBatteryPower'
      | 'onBatteryPower'
    >
{
  onBatteryPower = false;

  constructor() {
    super('powerMonitor');
  }

  isOnBatteryPower(): boolean {
    return this.onBatteryPower;
  }
  getSystemIdleTime(): number {
    return 0;
  }
  getSystemIdleState(): 'active' {
    return 'active';
  }
  getCurrentThermalState(): 'nominal' {
    return 'nominal';
  }
}

export const powerMonitor = new PowerMonitor();
