// One end of contextBridge; the page's own world and the preload's each run one. The worlds share
// nothing but the DOM, so all that crosses are synchronous events on the document with an
// unguessable name, carrying JSON text. Functions stay where they are and cross as numbers.
(function (token, { encode, decode }, here, there) {
  const deepest = 1000;
  const functions = [];
  const numbers = new WeakMap();
  const promises = new Map();
  let lastId = 0;

  const isPlain = (value) =>
    typeof value === 'object' &&
    value !== null &&
    [Object.prototype, null].includes(Object.getPrototypeOf(value));
  const numberOf = (value) => {
    if (!numbers.has(value)) numbers.set(value, functions.push(value) - 1);
    return numbers.get(value);
  };
  const say = (name, message) =>
    document.dispatchEvent(
      new CustomEvent(token + there + name, { detail: JSON.stringify(message) }),
    );
  const hear = (name, listener) =>
    document.addEventListener(token + here + name, (event) => listener(JSON.parse(event.detail)));
  // Only the message of an error crosses, as in Electron.
  const packError = (error) =>
    encode(error instanceof Error ? new Error(error.message) : String(error));

  function pack(value, depth = 0) {
    if (depth > deepest) throw new Error('Electron contextBridge recursion depth exceeded.');
    if (typeof value === 'function') return { function: numberOf(value) };
    if (Array.isArray(value)) return { array: value.map((each) => pack(each, depth + 1)) };
    if (!isPlain(value)) return { value: encode(value) };
    return {
      object: Object.entries(value).map(([key, each]) => [key, pack(each, depth + 1)]),
    };
  }

  function unpack(packed, freeze = false) {
    const finish = (made) => (freeze ? Object.freeze(made) : made);
    if (packed.function !== undefined) return finish((...args) => call(packed.function, args));
    if (packed.array) return finish(packed.array.map((each) => unpack(each, freeze)));
    if (!packed.object) return decode(packed.value);
    return finish(
      Object.fromEntries(packed.object.map(([key, each]) => [key, unpack(each, freeze)])),
    );
  }

  let answer;
  function call(number, args) {
    const id = ++lastId;
    answer = undefined;
    say('call', { id, number, args: args.map((each) => pack(each)) });
    const mine = answer;
    if (mine === undefined) throw new Error('The other world does not answer.');
    if (mine.error !== undefined) throw decode(mine.error);
    if (!mine.later) return unpack(mine.result);
    return new Promise((resolve, reject) => promises.set(id, { resolve, reject }));
  }

  hear('answer', (message) => {
    answer = message;
  });
  hear('settled', ({ id, result, error }) => {
    const promise = promises.get(id);
    promises.delete(id);
    if (error === undefined) promise.resolve(unpack(result));
    else promise.reject(decode(error));
  });
  hear('call', ({ id, number, args }) => {
    try {
      const result = functions[number](...args.map((each) => unpack(each)));
      if (!(result instanceof Promise)) say('answer', { id, result: pack(result) });
      else {
        say('answer', { id, later: true });
        result
          .then((value) => say('settled', { id, result: pack(value) }))
          .catch((error) => say('settled', { id, error: packError(error) }));
      }
    } catch (error) {
      say('answer', { id, error: packError(error) });
    }
  });

  return {
    /** Puts an API into the other world. */
    expose(key, api) {
      answer = undefined;
      say('expose', { key, api: pack(api) });
      if (answer?.error !== undefined) throw decode(answer.error);
    },
    /** Hears of an API put here: frozen, every function a call into the other world. */
    onExpose(listener) {
      hear('expose', ({ key, api }) => {
        try {
          listener(key, unpack(api, true));
          say('answer', {});
        } catch (error) {
          say('answer', { error: packError(error) });
        }
      });
    },
  };
});
