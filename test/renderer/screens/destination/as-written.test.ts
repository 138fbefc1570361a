import { describe, expect, it } from 'vitest';
import { asWritten } from '../../../../renderer/screens/destination/as-written.ts';
import {
  newDestination,
  toDestinationForm,
} from '../../../../renderer/screens/destination/to-destination-form.ts';

const row = (name: string) => ({ name, isSecret: false, value: 'v', stored: '' });
const form = {
  ...toDestinationForm({ ...newDestination, url: 'https://a.example/' }),
  headers: [row('Title'), row(''), row('Host')],
  queryFields: [row(' '), row('key')],
};

describe('a destination as far as it is written', () => {
  it('leaves out the rows that have no proper name yet', () => {
    const written = asWritten(form);
    expect(written?.headers.map(({ name }) => name)).toEqual(['Title']);
    expect(written?.queryFields.map(({ name }) => name)).toEqual(['key']);
  });

  it('is nothing without a place to send to', () => {
    expect(asWritten({ ...form, url: 'https://' })).toBeNull();
  });

  it('goes to a spare URL only while its own is not written', () => {
    const spare = 'http://127.0.0.1:41234/';
    expect(asWritten({ ...form, url: 'https://' }, spare)?.url).toBe(spare);
    expect(asWritten(form, spare)?.url).toBe('https://a.example/');
  });
});
