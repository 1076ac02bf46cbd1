import { describe, expect, it } from 'vitest';
import { isBare, siteOf } from './link-address';

describe('the address in the lines for mail servers', () => {
  it.each([
    ['https://codes.example', 'https://codes.example'],
    [' https://codes.example/ ', 'https://codes.example'],
    ['https://Codes.Example:8443/smtp/', 'https://codes.example:8443/smtp'],
    ['http://localhost:3000', 'http://localhost:3000'],
  ])('%j goes in as %j', (typed, site) => expect(siteOf(typed)).toBe(site));

  it.each([
    '',
    'codes.example',
    'javascript:alert(1)',
    'https://codes.example/?a=b',
    'https://codes.example/#top',
    'https://codes.example/"; rm -rf ~',
    'https://codes.example/%s',
    "https://codes.example/it's",
    'https://codes.example/~smtp',
  ])('%j does not go in', (typed) => expect(siteOf(typed)).toBeUndefined());
});

describe('an address without its beginning', () => {
  it.each(['codes.example', ' codes.example/smtp/ ', 'localhost:3000'])('%j is one', (typed) =>
    expect(isBare(typed)).toBe(true),
  );
  it.each(['', 'https://codes.example', 'codes.example?a=b', 'two words', 'ftp://codes.example'])(
    '%j is none',
    (typed) => expect(isBare(typed)).toBe(false),
  );
});
