// Required before the app: lets a spec put the app's clock forward, as a computer that slept would.
const realNow = Date.now;
let aheadMs = Number(process.env.BELLHOP_TEST_AHEAD_MS ?? 0);

Date.now = () => realNow() + aheadMs;
globalThis.putClockForward = (ms) => {
  aheadMs += ms;
};
