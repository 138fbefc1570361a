import { describe, expect, it } from 'vitest';
import { readCurl } from '../../../../main/core/curl/read-curl.ts';

const read = (text: string) => {
  const answer = readCurl(text, 'hook-1');
  if (!answer.ok) throw new Error(answer.failure.message);
  return { ...answer.value.outcome, values: answer.value.values };
};
const refused = (text: string) => {
  const answer = readCurl(text, 'hook-1');
  return answer.ok ? null : answer.failure.message;
};
const quiet = (text: string) => {
  const { destination, notes } = read(text);
  expect(notes).toEqual([]);
  return destination;
};

describe('a curl command', () => {
  it('becomes a destination with method, address, headers and body', () => {
    const destination = quiet(
      `curl -X PUT https://example.com/api/v1 \\
        -H 'Content-Type: application/json' -H "X-Place: the attic" \\
        --data '{"text": "it'\\''s done"}' -m 12.5 -k --cacert /etc/ca.pem`,
    );
    expect(destination).toMatchObject({
      method: 'PUT',
      url: 'https://example.com/api/v1',
      headers: [
        { name: 'Content-Type', value: 'application/json' },
        { name: 'X-Place', value: 'the attic' },
      ],
      body: { kind: 'template', format: 'json', text: `{"text": "it's done"}` },
      timeoutMs: 12_500,
      tls: { verify: false, caFiles: ['/etc/ca.pem'] },
    });
  });

  it.each([
    ['curl https://a.example', 'GET'],
    ['curl https://a.example -d a=1', 'POST'],
    ['curl -G https://a.example -d a=1', 'GET'],
    ['curl -I https://a.example', 'HEAD'],
    ['curl --head https://a.example', 'HEAD'],
    ['curl -XPATCH https://a.example -d a=1', 'PATCH'],
    ['curl --request delete --url https://a.example', 'DELETE'],
    ['/usr/bin/curl https://a.example --json {}', 'POST'],
    ['$ curl https://a.example', 'GET'],
    ['# what it is for\n\nLANG=C curl https://a.example', 'GET'],
  ])('as in %s has the method that curl would use', (text, method) => {
    expect(quiet(text).method).toBe(method);
  });

  it('joins its data as curl does, and encodes what is to be encoded', () => {
    const text =
      "curl https://a.example -d a=1 --data-raw '@b' --data-urlencode 'c=d & é' --data-urlencode '=(x)' --data-binary e";
    expect(quiet(text)).toMatchObject({
      headers: [{ name: 'Content-Type', value: 'application/x-www-form-urlencoded' }],
      body: {
        kind: 'template',
        format: 'form',
        text: 'a=1&@b&c=d%20%26%20%C3%A9&%28x%29&e',
      },
    });
  });

  it('has its data in the query with -G, before a fragment', () => {
    expect(quiet('curl -G "https://a.example/p?x=1#top" -d y=2 -d z=3').url).toBe(
      'https://a.example/p?x=1&y=2&z=3',
    );
    expect(quiet('curl -G https://a.example -d y=2')).toMatchObject({
      url: 'https://a.example?y=2',
      body: { kind: 'none' },
      headers: [],
    });
  });

  it('sends JSON with both of its headers, unless it says others', () => {
    expect(quiet(`curl --json '{"a":' --json '1}' https://a.example`)).toMatchObject({
      body: { text: '{"a":1}', format: 'json' },
      headers: [
        { name: 'Content-Type', value: 'application/json' },
        { name: 'Accept', value: 'application/json' },
      ],
    });
  });

  it('takes agent, referer and header without a value', () => {
    expect(
      quiet(`curl -A me -e https://b.example -H 'X-Empty;' https://a.example`).headers,
    ).toEqual([
      { name: 'User-Agent', value: 'me' },
      { name: 'Referer', value: 'https://b.example' },
      { name: 'X-Empty', value: '' },
    ]);
  });

  it('is read as bash writes strings: $’…’, joined pieces, letters in one word', () => {
    const { destination, notes } = read(
      String.raw`curl -sSLXPOST -d$'a\tb\u0021\x41\'\\' https://a.example/'b'"c"\d`,
    );
    expect(destination).toMatchObject({
      method: 'POST',
      url: 'https://a.example/bcd',
      body: { text: `a\tb!A'\\` },
    });
    expect(notes).toEqual([
      expect.stringContaining('follows no redirects'),
      'Left out, as only about what curl shows or keeps: -s, -S.',
    ]);
  });

  it('is read as Windows writes it, with carets', () => {
    const plain =
      'curl "https://a.example/x" ^\r\n  -H "Content-Type: application/json" ^\r\n  --data-raw "{\\"a\\": \\"b\\\\c\\"}"';
    expect(quiet(plain)).toMatchObject({
      url: 'https://a.example/x',
      body: { text: '{"a": "b\\\\c"}' },
    });
    const chrome =
      'curl ^"https://a.example/x?a=1^&b=2^" ^\r\n  -H ^"Content-Type: application/json^" ^\r\n  --data-raw ^"^{^\\^"a^\\^":1^}^"';
    expect(quiet(chrome)).toMatchObject({
      url: 'https://a.example/x?a=1&b=2',
      body: { text: '{"a":1}' },
    });
  });
});

describe('a credential in a curl command', () => {
  it.each([
    ["-H 'Authorization: Bearer abc123'", 'authorization', 'Bearer abc123'],
    ["-H 'x-api-key: abc123'", 'x-api-key', 'abc123'],
    ["-H 'PRIVATE-TOKEN: abc123'", 'private-token', 'abc123'],
    ['-u ada:open:sesame', 'authorization', 'Basic YWRhOm9wZW46c2VzYW1l'],
    ['-u a:é', 'authorization', 'Basic YTrDqQ=='],
    ['--oauth2-bearer abc123', 'authorization', 'Bearer abc123'],
    ['-b session=abc123', 'cookie', 'session=abc123'],
    ["-H 'X-Any: ghp_abc123'", 'x-any', 'ghp_abc123'],
  ])('%s becomes a secret', (option, title, value) => {
    const { destination, secrets, values, notes } = read(`curl https://a.example ${option}`);
    const name = `hook-1-${title}`;
    expect(destination.headers.map((header) => header.value)).toEqual([`{{secret "${name}"}}`]);
    expect(secrets.map((secret) => secret.name)).toEqual([name]);
    expect(values).toEqual([{ name, value }]);
    expect(JSON.stringify([destination, secrets, notes])).not.toContain(value);
  });

  it('is found in the address, a form and JSON, decoded', () => {
    const { destination, values } = read(
      `curl 'https://ada:s%20s@a.example/?token=a%26b&x=1' -d 'password=p+w&y=2'`,
    );
    expect(destination.url).toBe('https://a.example/?token={{secret "hook-1-token"}}&x=1');
    expect(destination.body).toMatchObject({
      text: 'password={{secret "hook-1-password"}}&y=2',
    });
    expect(values.map(({ value }) => value)).toEqual(['a&b', 'Basic YWRhOnMgcw==', 'p w']);
    const json = read(
      `curl https://a.example -H 'Content-Type: application/json' -d '{"token" : "a\\"b", "text": "hi"}'`,
    );
    expect(json.destination.body).toMatchObject({
      text: '{"token" : "{{secret "hook-1-token"}}", "text": "hi"}',
    });
    expect(json.values).toEqual([{ name: 'hook-1-token', value: 'a"b' }]);
  });

  it('gets a name of its own each time', () => {
    const { values } = read("curl https://a.example -H 'X-Token: a' -H 'X-Token: b'");
    expect(values.map(({ name }) => name)).toEqual(['hook-1-x-token', 'hook-1-x-token-2']);
  });

  it('is none while it is a variable of the shell', () => {
    const { destination, values, notes } = read(
      'curl https://a.example -H "Authorization: Bearer $TOKEN"',
    );
    expect(destination.headers).toEqual([{ name: 'Authorization', value: 'Bearer $TOKEN' }]);
    expect(values).toEqual([]);
    expect(notes.join()).toContain('$TOKEN');
  });

  it('is one with a dollar sign that no shell would touch', () => {
    const { values } = read(`curl https://a.example -H 'X-Token: pa$$word'`);
    expect(values).toEqual([{ name: 'hook-1-x-token', value: 'pa$$word' }]);
  });

  it('is not what only has a like name', () => {
    const { values } = read(
      `curl 'https://a.example/?tokens=3' -H 'Idempotency-Key: 7' -H 'X-Author: Ada' -d 'monkey=1'`,
    );
    expect(values).toEqual([]);
  });
});

describe('what a curl command cannot bring over', () => {
  it.each([
    ["-F 'file=@a.zip'", /-F was left out: Bellhop sends no multipart/],
    ['-d @body.json', /-d reads a file/],
    ['--data-urlencode name@file', /reads a file/],
    ["-H '@headers.txt'", /-H reads a file/],
    ['-b cookies.txt', /-b reads a file/],
    ['-T a.zip', /-T reads a file/],
    ['-L', /follows no redirects/],
    ['-u ada', /names no password/],
    ['--cacert ca.pem', /whole path/],
    ['-m soon', /no number of seconds/],
    ['-m 3600', /from 1 second to 10 minutes/],
    ["-H 'Host: b.example'", /Host was left out/],
    ["-H 'Accept:'", /no header that it could take away/],
    ["-H 'nonsense'", /not written as/],
    ['-X PURGE', /no method PURGE/],
    ['--retry 5', /--retry was left out/],
    ['--http2', /--http2 was left out/],
    ['--made-up', /--made-up was left out/],
    ['-Z', /-Z was left out/],
    ['https://b.example', /Only the first address/],
    ['-o out.txt', /what curl shows or keeps: -o/],
    ['| jq .', /What follows the command/],
    ['&& echo done', /What follows the command/],
    [`-d '{{run.outcome}}'`, /beginning of a template/],
    [`-d '{"a":1}'`, /change Content-Type/],
  ])('%s is told in one note', (rest, note) => {
    const { destination, notes } = read(`curl https://a.example ${rest}`);
    expect(notes).toEqual([expect.stringMatching(note)]);
    expect(destination.url).toBe('https://a.example');
  });

  it('takes no value of an unknown kind for an address', () => {
    expect(read('curl --resolve a:1:2 -x p.example a.example').destination.url).toBe(
      'http://a.example',
    );
  });

  it('is refused where there is no command, no end or no address', () => {
    expect(refused('wget https://a.example')).toContain('does not begin with');
    expect(refused('')).toContain('does not begin with');
    expect(refused("curl 'https://a.example")).toContain('never closed');
    expect(refused('curl -s')).toContain('no address');
    expect(refused('curl file:///etc/passwd')).toContain('no address');
    expect(refused('curl $URL')).toContain('no address');
  });

  it('is read in one go, however much looks like a beginning', () => {
    for (const piece of ['${', '$(', '`', '"', "$'", '\\', '^', '{"', '$a&']) {
      const answer = readCurl(`curl https://a.example -d "${piece.repeat(60_000)}`, 'x');
      expect(answer.ok || answer.failure.kind === 'invalid-input').toBe(true);
    }
  });

  it('never throws, whatever is pasted', () => {
    const pieces = [
      'curl ',
      "'",
      '"',
      '$',
      '\\',
      '^',
      '{',
      '`',
      "$'",
      '%',
      '@',
      ' -d',
      ' -H',
      'https://a.example/?token=%E0',
      '\n',
      '\ud800',
    ];
    for (let n = 0; n < 4_000; n += 1) {
      const text = [0, 1, 2, 3, 4, 5]
        .map((at) => pieces[(n * (at * 7 + 3) + at * n * n) % pieces.length])
        .join('');
      expect(() => readCurl(`curl https://a.example ${text}`, 'x')).not.toThrow();
    }
  });
});
