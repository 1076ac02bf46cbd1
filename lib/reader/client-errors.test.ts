import { describe, expect, it } from 'vitest';
import { clientErrors, otherErrors } from './client-errors.test-helper';
import { read } from './reading.test-helper';

describe('what a program that hands mail over tells', () => {
  it.each(clientErrors)('$program: $told', async ({ text, told, to }) => {
    const { outcome, results } = await read(text);
    expect(outcome).toBe('failed');
    const tells = results.map(({ delivery, verdict }) =>
      delivery.basic || delivery.enhanced
        ? `${delivery.basic?.value ?? ''} ${delivery.enhanced?.value ?? ''}`
        : verdict.cause,
    );
    expect(new Set(tells)).toEqual(new Set([told]));
    expect(results.flatMap(({ delivery }) => delivery.recipient?.value ?? [])).toEqual(to);
  });
});

describe('errors of other protocols', () => {
  it.each(Object.entries(otherErrors))('%s: no mail has failed', async (_name, text) => {
    expect(await read(text)).toMatchObject({ outcome: 'none', results: [] });
  });
});

describe('whose server has refused', () => {
  it.each([
    ['own-provider', '535 5.7.8 Authentication failed'],
    ['own-provider', "Error: connect ECONNREFUSED 192.0.2.7:587 {\n  command: 'CONN'\n}"],
    [
      'own-provider',
      "org.springframework.mail.MailSendException: Couldn't connect to host, port: smtp.example.com, 465; timeout -1",
    ],
    ['test', 'curl: (67) Login denied'],
    [undefined, "smtplib.SMTPDataError: (554, b'5.7.1 Spam message rejected')"],
  ])('%s: %s', async (side, text) => {
    const { results } = await read(text);
    expect(results.map(({ delivery }) => delivery.side)).toEqual([side]);
  });
});
