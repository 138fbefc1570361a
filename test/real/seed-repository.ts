import { createCipheriv, createHash, randomBytes, scryptSync } from 'node:crypto';
import { mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';

/**
 * Makes a repository like `restic init`, but with a key that costs nothing to derive: restic would
 * choose one that takes half a second of a processor at each start, and the specs start it a thousand
 * times. The format: https://restic.readthedocs.io/en/stable/100_references.html#repository-format
 */
export function seedRepository(folder: string, password: string): void {
  for (const name of ['index', 'keys', 'locks', 'snapshots', ...packFolders]) {
    mkdirSync(path.join(folder, name), { recursive: true, mode: 0o700 });
  }
  const master = newKey(randomBytes(64));
  const config = {
    version: 2,
    id: randomBytes(32).toString('hex'),
    chunker_polynomial: POLYNOMIAL,
  };
  writeFileSync(path.join(folder, 'config'), seal(master, config), { mode: 0o400 });
  const key = JSON.stringify(keyFor(password, master));
  const id = createHash('sha256').update(key).digest('hex');
  writeFileSync(path.join(folder, 'keys', id), key, { mode: 0o400 });
}

const packFolders = Array.from({ length: 256 }, (_, at) =>
  path.join('data', at.toString(16).padStart(2, '0')),
);

/** An irreducible one, as restic draws them. */
const POLYNOMIAL = '3b1f0d2a87fa9d';

/** The least that scrypt takes. */
const COST = { N: 2, r: 1, p: 1 };

interface Key {
  readonly encrypt: Buffer;
  readonly k: Buffer;
  readonly r: Buffer;
}

function newKey(bytes: Buffer): Key {
  return { encrypt: bytes.subarray(0, 32), k: bytes.subarray(32, 48), r: bytes.subarray(48, 64) };
}

function keyFor(password: string, { encrypt, k, r }: Key): object {
  const salt = randomBytes(64);
  const user = newKey(scryptSync(password, salt, 64, COST));
  const [inside, mac] = [encrypt.toString('base64'), { k: k.toString('base64') }];
  const master = { mac: { ...mac, r: r.toString('base64') }, encrypt: inside };
  return {
    created: new Date().toISOString(),
    username: 'spec',
    hostname: 'spec',
    kdf: 'scrypt',
    ...COST,
    salt: salt.toString('base64'),
    data: seal(user, master).toString('base64'),
  };
}

/** AES-256-CTR, with a Poly1305-AES code behind it. */
function seal(key: Key, document: object): Buffer {
  const iv = randomBytes(16);
  const cipher = createCipheriv('aes-256-ctr', key.encrypt, iv);
  const sealed = Buffer.concat([cipher.update(JSON.stringify(document)), cipher.final()]);
  return Buffer.concat([iv, sealed, authenticate(sealed, key, iv)]);
}

const PRIME = (1n << 130n) - 5n;
const CLAMP = 0x0ffffffc0ffffffc0ffffffc0fffffffn;

/** https://cr.yp.to/mac/poly1305-20050329.pdf */
function authenticate(message: Buffer, { k, r }: Key, nonce: Buffer): Buffer {
  const cipher = createCipheriv('aes-128-ecb', k, null).setAutoPadding(false);
  const factor = littleEndian(r) & CLAMP;
  let sum = 0n;
  for (let at = 0; at < message.length; at += 16) {
    const block = message.subarray(at, at + 16);
    const marked = littleEndian(block) + (1n << BigInt(8 * block.length));
    sum = ((sum + marked) * factor) % PRIME;
  }
  const code = (sum + littleEndian(cipher.update(nonce))) & ((1n << 128n) - 1n);
  return Buffer.from(code.toString(16).padStart(32, '0'), 'hex').reverse();
}

function littleEndian(bytes: Buffer): bigint {
  return BigInt(`0x${Buffer.from(bytes).reverse().toString('hex')}`);
}
