/** A value that JSON can carry: what JSON lacks is an object with `$` naming its kind. */
export type Encoded = null | boolean | string | number | Tagged;

type Tagged =
  | { readonly $: 'undefined' }
  | { readonly $: 'number' | 'bigint' | 'buffer'; readonly v: string }
  | { readonly $: 'again'; readonly v: number }
  | { readonly $: 'date'; readonly v: number | null }
  | { readonly $: 'regexp'; readonly v: readonly [source: string, flags: string] }
  | { readonly $: 'error'; readonly v: readonly [name: string, message: string, stack: string] }
  | { readonly $: 'map'; readonly v: readonly (readonly [Encoded, Encoded])[] }
  | { readonly $: 'set' | 'array'; readonly v: readonly Encoded[] }
  | { readonly $: 'view'; readonly type: string; readonly v: string }
  | { readonly $: 'object'; readonly v: readonly (readonly [string, Encoded])[] };

export type Codec = ReturnType<typeof makeCodec>;

/**
 * Makes structured cloning by way of JSON text, for Node and for both worlds of a page. A page
 * gets this function as text, so it uses nothing from outside itself. `encode` throws "An object
 * could not be cloned." for functions, symbols, promises and weak collections.
 */
export function makeCodec() {
  const errors = { Error, TypeError, RangeError, SyntaxError, ReferenceError, EvalError, URIError };
  const views: Readonly<Record<string, new (buffer: ArrayBuffer) => ArrayBufferView>> = {
    Int8Array,
    Uint8Array,
    Uint8ClampedArray,
    Int16Array,
    Uint16Array,
    Int32Array,
    Uint32Array,
    Float32Array,
    Float64Array,
    BigInt64Array,
    BigUint64Array,
    DataView,
  };
  const uncloneable = () => new Error('An object could not be cloned.');

  function toBase64(bytes: Uint8Array): string {
    let text = '';
    for (let at = 0; at < bytes.length; at += 32_768)
      text += String.fromCharCode(...bytes.subarray(at, at + 32_768));
    return btoa(text);
  }

  function fromBase64(text: string): ArrayBuffer {
    return Uint8Array.from(atob(text), (character) => character.charCodeAt(0)).buffer;
  }

  function encodeNumber(value: number): Encoded {
    if (Object.is(value, -0)) return { $: 'number', v: '-0' };
    return Number.isFinite(value) ? value : { $: 'number', v: String(value) };
  }

  function encodeDate(value: Date): Encoded {
    const time = value.getTime();
    return { $: 'date', v: Number.isNaN(time) ? null : time };
  }

  function encodeView(value: ArrayBufferView): Encoded {
    const bytes = new Uint8Array(value.buffer, value.byteOffset, value.byteLength);
    const { name } = value.constructor;
    return { $: 'view', type: name === 'Buffer' ? 'Uint8Array' : name, v: toBase64(bytes) };
  }

  function encodeObject(value: object, seen: Map<object, number>): Encoded {
    const inner = (each: unknown) => encode(each, seen);
    if (value instanceof Date) return encodeDate(value);
    if (value instanceof RegExp) return { $: 'regexp', v: [value.source, value.flags] };
    if (value instanceof Error)
      return { $: 'error', v: [value.name, value.message, value.stack ?? ''] };
    if (value instanceof Map)
      return { $: 'map', v: [...value].map(([key, each]) => [inner(key), inner(each)] as const) };
    if (value instanceof Set) return { $: 'set', v: [...value].map(inner) };
    if (value instanceof ArrayBuffer) return { $: 'buffer', v: toBase64(new Uint8Array(value)) };
    if (ArrayBuffer.isView(value)) return encodeView(value);
    if (Array.isArray(value)) return { $: 'array', v: Array.from(value, inner) };
    if (value instanceof Promise || value instanceof WeakMap || value instanceof WeakSet)
      throw uncloneable();
    const entries = Object.entries(value);
    return { $: 'object', v: entries.map(([key, each]) => [key, inner(each)] as const) };
  }

  function encode(value: unknown, seen = new Map<object, number>()): Encoded {
    if (value === null || typeof value === 'string' || typeof value === 'boolean') return value;
    if (typeof value === 'number') return encodeNumber(value);
    if (value === undefined) return { $: 'undefined' };
    if (typeof value === 'bigint') return { $: 'bigint', v: String(value) };
    if (typeof value !== 'object') throw uncloneable();
    const number = seen.get(value);
    if (number !== undefined) return { $: 'again', v: number };
    seen.set(value, seen.size);
    return encodeObject(value, seen);
  }

  function decodeError(name: string, message: string, stack: string): Error {
    const Kind = name in errors ? errors[name as keyof typeof errors] : Error;
    return Object.assign(new Kind(message), { stack });
  }

  function decodeCollection(value: Tagged, seen: unknown[]): unknown {
    const inner = (each: Encoded) => decode(each, seen);
    const place = seen.length;
    if (value.$ === 'map') {
      const map = (seen[place] = new Map<unknown, unknown>());
      for (const [key, each] of value.v) map.set(inner(key), inner(each));
    } else if (value.$ === 'set') {
      const set = (seen[place] = new Set<unknown>());
      for (const each of value.v) set.add(inner(each));
    } else if (value.$ === 'array') {
      const array: unknown[] = (seen[place] = []);
      for (const each of value.v) array.push(inner(each));
    } else if (value.$ === 'object') {
      const object = (seen[place] = {});
      const flags = { writable: true, enumerable: true, configurable: true };
      for (const [key, each] of value.v)
        Object.defineProperty(object, key, { value: inner(each), ...flags });
    }
    return seen[place];
  }

  function decode(value: Encoded, seen: unknown[] = []): unknown {
    if (value === null || typeof value !== 'object') return value;
    const keep = (made: unknown) => {
      seen.push(made);
      return made;
    };
    switch (value.$) {
      case 'undefined':
        return undefined;
      case 'number':
        return Number(value.v);
      case 'bigint':
        return BigInt(value.v);
      case 'again':
        return seen[value.v];
      case 'date':
        return keep(new Date(value.v ?? Number.NaN));
      case 'regexp':
        return keep(new RegExp(...value.v));
      case 'error':
        return keep(decodeError(...value.v));
      case 'buffer':
        return keep(fromBase64(value.v));
      case 'view': {
        const View = views[value.type] ?? Uint8Array;
        return keep(new View(fromBase64(value.v)));
      }
      case 'map':
      case 'set':
      case 'array':
      case 'object':
        return decodeCollection(value, seen);
    }
  }

  return { encode: (value: unknown) => encode(value), decode: (value: Encoded) => decode(value) };
}
