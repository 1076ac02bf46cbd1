import { expect, it } from 'vitest';
import { packCatalogue, unpackCatalogue } from './packed-catalogue';
import { reader } from './reading.test-helper';

it('nothing is lost of the catalogue on its way to the reader', () => {
  expect(unpackCatalogue(JSON.parse(JSON.stringify(packCatalogue(reader))))).toEqual(reader);
});

it('a fragment with the sign between fragments is not sent', () => {
  const [provider] = reader.providers;
  if (!provider) throw new Error('There is no provider.');
  const replies = provider.replies.map((reply) => ({ ...reply, match: ['one | two'] }));
  expect(() => packCatalogue({ ...reader, providers: [{ ...provider, replies }] })).toThrow(
    'one | two',
  );
});
