// Structured cloning as JSON text: `encode` and `decode` of everything Electron can send between
// processes. Evaluated in Node, and as text in both of a page's worlds; the value of this script
// is the pair of functions.
(function () {
  const uncloneable = () => new Error('An object could not be cloned.');
  const errors = { TypeError, RangeError, SyntaxError, ReferenceError, EvalError, URIError };

  function toBase64(bytes) {
    let text = '';
    for (let at = 0; at < bytes.length; at += 32768)
      text += String.fromCharCode.apply(null, bytes.subarray(at, at + 32768));
    return btoa(text);
  }

  function fromBase64(text) {
    return Uint8Array.from(atob(text), (character) => character.charCodeAt(0));
  }

  function encodeNumber(value) {
    if (Number.isFinite(value) && !Object.is(value, -0)) return value;
    return { $: 'number', v: Object.is(value, -0) ? '-0' : String(value) };
  }

  function encodeBuffer(value) {
    if (value instanceof ArrayBuffer) return { $: 'buffer', v: toBase64(new Uint8Array(value)) };
    const bytes = new Uint8Array(value.buffer, value.byteOffset, value.byteLength);
    const name = value.constructor.name;
    return { $: 'view', t: name === 'Buffer' ? 'Uint8Array' : name, v: toBase64(bytes) };
  }

  function encodeObject(value, seen) {
    const inner = (each) => encode(each, seen);
    if (value instanceof Date) return { $: 'date', v: value.getTime() };
    if (value instanceof RegExp) return { $: 'regexp', v: [value.source, value.flags] };
    if (value instanceof Error) return { $: 'error', v: [value.name, value.message, value.stack] };
    if (value instanceof Map) return { $: 'map', v: [...value].map((pair) => pair.map(inner)) };
    if (value instanceof Set) return { $: 'set', v: [...value].map(inner) };
    if (value instanceof ArrayBuffer || ArrayBuffer.isView(value)) return encodeBuffer(value);
    if (Array.isArray(value)) return { $: 'array', v: Array.from(value, inner) };
    if (value instanceof Promise || value instanceof WeakMap || value instanceof WeakSet)
      throw uncloneable();
    return { $: 'object', v: Object.keys(value).map((key) => [key, inner(value[key])]) };
  }

  function encode(value, seen = new Map()) {
    switch (typeof value) {
      case 'string':
      case 'boolean':
        return value;
      case 'number':
        return encodeNumber(value);
      case 'undefined':
        return { $: 'undefined' };
      case 'bigint':
        return { $: 'bigint', v: String(value) };
      case 'function':
      case 'symbol':
        throw uncloneable();
    }
    if (value === null) return null;
    if (seen.has(value)) return { $: 'again', v: seen.get(value) };
    seen.set(value, seen.size);
    return encodeObject(value, seen);
  }

  function decode(value, seen = []) {
    if (value === null || typeof value !== 'object') return value;
    const keep = (made) => {
      seen.push(made);
      return made;
    };
    const inner = (each) => decode(each, seen);
    const { $: kind, v } = value;
    switch (kind) {
      case 'number':
        return Number(v);
      case 'undefined':
        return undefined;
      case 'bigint':
        return BigInt(v);
      case 'again':
        return seen[v];
      case 'date':
        return keep(new Date(v));
      case 'regexp':
        return keep(new RegExp(v[0], v[1]));
      case 'error': {
        const error = keep(new (errors[v[0]] ?? Error)(v[1]));
        error.stack = v[2];
        return error;
      }
      case 'map': {
        const map = keep(new Map());
        for (const [key, each] of v) map.set(inner(key), inner(each));
        return map;
      }
      case 'set': {
        const set = keep(new Set());
        for (const each of v) set.add(inner(each));
        return set;
      }
      case 'buffer':
        return keep(fromBase64(v).buffer);
      case 'view':
        return keep(new globalThis[value.t](fromBase64(v).buffer));
      case 'array': {
        const array = keep([]);
        for (const each of v) array.push(inner(each));
        return array;
      }
      default: {
        const object = keep({});
        for (const [key, each] of v)
          Object.defineProperty(object, key, {
            value: inner(each),
            writable: true,
            enumerable: true,
            configurable: true,
          });
        return object;
      }
    }
  }

  return { encode, decode };
})();
