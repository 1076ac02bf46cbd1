import { describe, expect, it } from 'vitest';
import { catalogue } from '../catalogue';
import { REFUSAL_CODE } from './find/code-patterns';
import { CUSTOMARY_CODES } from './find/code-words';
import { read } from './reading.test-helper';

/** The codes that the reader marks in a text. */
async function codesOf(text: string): Promise<string[]> {
  const { marks } = await read(text);
  return marks
    .filter(({ kind }) => kind === 'basic' || kind === 'enhanced')
    .map(({ value }) => value);
}

describe('a reply that is pasted alone', () => {
  it.each([
    ['535 Incorrect authentication data', ['535']],
    ['451 try again later', ['451']],
    ['530 Must issue a STARTTLS command first', ['530']],
    ['500 unrecognized command', ['500']],
    ['503 AUTH first', ['503']],
    ['554 Denied', ['554']],
    ['421 too many connections from your IP', ['421']],
    ['550: permission denied', ['550']],
    ['550-Denied by policy\n550 Go away', ['550', '550']],
    ['> 452 Too many recipients', ['452']],
    ['Error: 554 Denied', ['554']],
    ['5.7.1 Access denied', ['5.7.1']],
    ['550', ['550']],
    [' 554\n', ['554']],
    ['5.7.26', ['5.7.26']],
    ['Error 550', ['550']],
    ['code 421', ['421']],
    ['SMTP error code: 451', ['451']],
    ['#5.1.1', ['5.1.1']],
    ['550 5.1.1', ['550', '5.1.1']],
    ['550-5.7.26', ['550', '5.7.26']],
    ['Fehler 550', ['550']],
    ['550?', ['550']],
    ['What is 550?', ['550']],
    ['what does 5.7.26 mean', ['5.7.26']],
    ['I get 535 Incorrect authentication data when I log in', ['535']],
    ['550 Loop detected', ['550']],
    ['552 Header of this mail is malformed', ['552']],
    ['451 bare newline', ['451']],
    ['554 MX of example.org points nowhere', ['554']],
    ['550 #2175041 gone', ['550']],
    ['421 HL:REP 192.0.2.7', ['421']],
    ['550-550 relay through this server', ['550']],
    ['550 account inactive', ['550']],
    ['550 black listed', ['550']],
    ['554-: (RTR:BL) see postmaster.example.org', ['554']],
    ['550 Mail från example.org', ['550']],
    ['what does this error mean: "554 Denied"?', ['554']],
  ])('%s is found and has failed', async (text, codes) => {
    expect(await codesOf(text)).toEqual(codes);
    expect((await read(text)).outcome).toBe('failed');
  });

  it.each([
    ['250 OK', ['250']],
    ['354 End data with <CR><LF>.<CR><LF>', ['354']],
    ['250', ['250']],
  ])('%s is found and has not', async (text, codes) => {
    expect(await codesOf(text)).toEqual(codes);
    expect((await read(text)).outcome).toBe('none');
  });

  it('knows each code of the catalogue', () => {
    const codes = catalogue.basic.map(({ code }) => code).filter((code) => code >= '200');
    expect(codes.filter((code) => !CUSTOMARY_CODES.has(code) && !REFUSAL_CODE.test(code))).toEqual(
      [],
    );
    expect(
      [...CUSTOMARY_CODES].filter((code) => !codes.includes(code) || REFUSAL_CODE.test(code)),
    ).toEqual([]);
  });
});

describe('a short text with a number that is no reply', () => {
  it.each([
    ['550 euros'],
    ['550,00 EUR'],
    ['$550'],
    ['2026'],
    ['404'],
    ['404 Not Found'],
    ['500 Internal Server Error'],
    ['503 Service Unavailable'],
    ['502 Bad Gateway'],
    ['HTTP/1.1 403 Forbidden'],
    ['HTTP 500'],
    ['SIP/2.0 480 Temporarily Unavailable'],
    ['200 people came'],
    ['550 Fifth Avenue'],
    ['450 g flour, 250 ml milk'],
    ['Room 421'],
    ['Flight 554'],
    ['call 555-0100'],
    ['550 MB'],
    ['5.1.1 is out'],
    ['Version 5.1.1'],
    ['5.1.1 released, with a new DNS resolver'],
    ['We are on 5.1.1 now'],
    ['5.1.2026'],
    ['24.5.1'],
    ['550 servers are not reachable'],
    ['500 Seiten, nicht mehr'],
    ['451 Unavailable For Legal Reasons'],
    ['550 /www: No such file or directory'],
    ['425 Cannot open data connection'],
    ['450-500 words'],
    ['lunch at 4.50, table 421'],
    ['421 misdirected request'],
    ['650'],
    ['550 points for the winner'],
    ['I get 550 euros for it'],
    ['I get 500 Internal Server Error from nginx'],
    ['what does error 404 not found mean?'],
    ['what is 404?'],
    ['is 550 a lot?'],
    ['what is new in 5.1.1?'],
    ['550 chairs'],
    ['550 people at the party'],
    ['551 days to go'],
    ['550 new chairs for the hall'],
    ['450 envelopes from the shop'],
    ['451 lines of text'],
    ['421 from Berlin to Lisbon'],
    ['550 Horse Farm Road'],
    ['423 Locked'],
    ['422 Unprocessable Entity'],
    ['550-560 pieces'],
    ['220 ProFTPD Server ready.\nResponse: 550 /www: No such file or directory'],
  ])('%s', async (text) => {
    expect(await codesOf(text)).toEqual([]);
    expect((await read(text)).outcome).toBe('none');
  });
});

describe('a field of an event that holds a code', () => {
  const event = (code: number): string =>
    `{"event":"failed","severity":"permanent","recipient":"maria@example.org","delivery-status":{"code":${code},"message":"Not delivering to previously bounced address"}}`;

  it.each([605, 550])('%i is found', async (code) =>
    expect(await codesOf(event(code))).toEqual([String(code)]),
  );

  it.each([500, 404, 406])('%i is one of the web', async (code) =>
    expect(await codesOf(`{"code": ${code}, "message": "mail maria@example.org"}`)).toEqual([]),
  );

  it('a number beyond 599 is nothing elsewhere', async () =>
    expect(await codesOf('the mail server said: 605 users')).toEqual([]));
});
