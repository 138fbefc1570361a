// What the page's own world gets: nothing but the API that the preload chooses to expose.
(function (bridge) {
  bridge.onExpose((key, api) => {
    if (Object.hasOwn(globalThis, key))
      throw new Error('Cannot bind an API on top of an existing property on the window object');
    Object.defineProperty(globalThis, key, {
      value: api,
      enumerable: true,
      configurable: false,
      writable: false,
    });
  });
});
