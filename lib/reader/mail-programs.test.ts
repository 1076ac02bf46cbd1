import { describe, expect, it } from 'vitest';
import { dialogs } from '../../data/client-samples';
import { fetching, translated } from './mail-programs.test-helper';
import { read } from './reading.test-helper';

describe('what a program for mail shows that could not send', () => {
  it.each(dialogs)('$program: $told: $text', async ({ text, told, to }) => {
    const { outcome, results } = await read(text);
    expect(outcome).toBe('failed');
    const tells = results.map(({ delivery, verdict }) =>
      delivery.basic || delivery.enhanced
        ? `${delivery.basic?.value ?? ''} ${delivery.enhanced?.value ?? ''}`
        : verdict.stated,
    );
    expect(tells).toEqual([told]);
    expect(results.map(({ delivery }) => delivery.recipient?.value)).toEqual([to?.[0]]);
    expect(results.map(({ delivery }) => delivery.side)).toEqual(['own-provider']);
  });

  it.each(translated)('%s: its own server has refused', async (text, code) => {
    const { outcome, results } = await read(text);
    expect(outcome).toBe('failed');
    expect(results.map(({ delivery }) => delivery.basic?.value)).toEqual([code]);
    expect(results.map(({ delivery }) => delivery.side)).toEqual(['own-provider']);
  });

  it.each([
    ['Error: Send error: permanent: 5.7.1 forged sender address', 'sender-rejected', '5.7.1'],
    [
      'Nothing goes out since Monday.\n\nPermanent SMTP error: permanent: 5.7.1 Sender address rejected: not owned by user ada@example.com',
      'sender-rejected',
      '5.7.1',
    ],
    [
      'Cannot send a message from the desktop client\n\nOutgoing messages: Error: SMTP connection failure: Unexpected greeting: "220-smtp.example.com ESMTP Exim 4.96.2 ready \\r\\n".',
      'protocol-error',
      undefined,
    ],
  ])('%s: Delta Chat could not hand it over', async (text, cause, code) => {
    const { outcome, results } = await read(text);
    expect(outcome).toBe('failed');
    expect(results).toMatchObject([{ delivery: { side: 'own-provider' }, verdict: { cause } }]);
    expect(results[0]?.delivery.enhanced?.value).toBe(code);
  });

  it('names nobody whom a server asked about who sends', async () => {
    const { outcome, results } = await read(
      'Senden der Nachricht ist fehlgeschlagen\nFehler beim Senden der Nachricht. Der Mail-Server antwortete: Parameter not known: <4c1d@example.com>, Bitte überprüfen Sie, ob Ihre E-Mail-Adresse in den Konten-Einstellungen stimmt und wiederholen Sie den Vorgang.',
    );
    expect(outcome).toBe('failed');
    expect(results.map(({ delivery }) => delivery.recipient)).toEqual([undefined]);
  });

  it.each(fetching)('%s: nothing that was sent has failed', async (text) => {
    expect((await read(text)).outcome).toBe('none');
  });
});
