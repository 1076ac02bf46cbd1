import { inspect } from 'node:util';
import { describe, expect, it } from 'vitest';
import { read } from '../reading.test-helper';
import { type ServiceSample, serviceSamples } from './event-services.test-helper';

/** What is told of an event, as far as the sample says it. */
async function told(text: string, sample: Omit<ServiceSample, 'name' | 'event'>) {
  const { outcome, results } = await read(text);
  const [first] = results;
  const all = {
    outcome,
    recipient: first?.delivery.recipient?.value,
    basic: first?.delivery.basic?.value,
    enhanced: first?.delivery.enhanced?.value,
    cause: first?.verdict.cause,
    permanent: first?.verdict.permanent,
  };
  return Object.fromEntries(Object.entries(all).filter(([name]) => name in sample));
}

const wanted = ({ name: _name, event: _event, ...facts }: ServiceSample) => facts;

const samples = serviceSamples.map((sample) => [sample.name, sample] as const);

/** An event of simple fields as a form. */
const form = (event: object): string =>
  Object.entries(event)
    .map((pair) => pair.map((part) => encodeURIComponent(String(part))).join('='))
    .join('&');

const isForm = ({ name }: ServiceSample): boolean => FORMS.some((each) => name.startsWith(each));

/** Services that post forms. */
const FORMS: readonly string[] = ['Elastic Email', 'SMTP2GO'];

const NOTE = { Type: 'Notification', MessageId: '19ba9823', TopicArn: 'arn:aws:sns:x:1:mail' };

describe('events of sending services', () => {
  it.each(samples)('%s', async (_name, sample) => {
    expect(await told(JSON.stringify(sample.event, null, 2), sample)).toEqual(wanted(sample));
  });

  it.each(samples)('%s in a list', async (_name, sample) => {
    expect(await told(JSON.stringify([sample.event]), sample)).toEqual(wanted(sample));
  });

  it.each(samples)('%s as text in an event of SNS', async (_name, sample) => {
    const note = { ...NOTE, Message: JSON.stringify(sample.event), SignatureVersion: '1' };
    expect(await told(JSON.stringify(note, null, 2), sample)).toEqual(wanted(sample));
  });

  it.each(samples)('%s in a line of a log', async (_name, sample) => {
    const text = `2026-11-24 10:00:00 INFO webhook received: ${JSON.stringify(sample.event)}\n`;
    expect(await told(text, sample)).toEqual(wanted(sample));
  });

  it.each(samples)('%s as Python prints it', async (_name, sample) => {
    const lines = JSON.stringify(sample.event, null, 1).replaceAll("'", '’').replaceAll('"', "'");
    const text = lines
      .split('\n')
      .map((line) => line.trim())
      .join(' ');
    expect(await told(text.replaceAll(': true', ': True'), sample)).toEqual(wanted(sample));
  });

  it.each(samples)('%s as Ruby prints it', async (_name, sample) => {
    const text = JSON.stringify(sample.event, null, 1).replaceAll('": ', '" => ');
    expect(await told(text, sample)).toEqual(wanted(sample));
  });

  it.each(samples)('%s as Node.js prints it', async (_name, sample) => {
    expect(await told(inspect(sample.event, { depth: 9 }), sample)).toEqual(wanted(sample));
  });

  it.each(samples)('%s, cut off at its end', async (_name, sample) => {
    const text = JSON.stringify(sample.event, null, 2).trimEnd();
    expect(await told(text.slice(0, -2), sample)).toEqual(wanted(sample));
  });

  it.each(samples.filter(([, sample]) => isForm(sample)))('%s in a form', async (_name, sample) => {
    const fields = form(sample.event as object);
    expect(await told(fields, sample)).toEqual(wanted(sample));
    expect(await told(`GET /hook?${fields} HTTP/1.1\nHost: example.com\n`, sample)).toEqual(
      wanted(sample),
    );
  });

  it('are read in a field of a form, each place in the text that was given', async () => {
    const events = [
      { event: 'hard_bounce', msg: { email: 'maria+1@example.org', diag: '550 5.1.1 Unknown' } },
    ];
    const text = `mandrill_events=${encodeURIComponent(JSON.stringify(events))}`;
    const { results } = await read(text);
    const { recipient, basic } = results[0]?.delivery ?? {};
    expect(recipient?.value).toBe('maria+1@example.org');
    expect(text.slice(recipient?.start, recipient?.end)).toBe('maria%2B1%40example.org');
    expect(text.slice(basic?.start, basic?.end)).toBe('550');
  });

  it('of the old Mailgun are forms', async () => {
    const { outcome, results } = await read(
      'recipient=maria%40example.org&domain=mg.example.com&event=dropped&reason=hardfail&code=605&description=Not+delivering+to+previously+bounced+address',
    );
    expect(outcome).toBe('failed');
    expect(results.map(({ delivery }) => delivery.recipient?.value)).toEqual(['maria@example.org']);
    expect(results.map(({ verdict }) => verdict.cause)).toEqual(['policy']);
  });

  it('tell of each recipient what is said of this one', async () => {
    const bounced = [
      { emailAddress: 'maria@example.org', status: '5.1.1', diagnosticCode: '550 5.1.1 Unknown' },
      { emailAddress: 'tom@example.net', status: '5.2.2', diagnosticCode: '552 5.2.2 Over quota' },
    ];
    const { results } = await read(
      JSON.stringify({
        notificationType: 'Bounce',
        bounce: { bounceType: 'Permanent', bouncedRecipients: bounced },
        mail: {
          messageId: '1',
          destination: ['maria@example.org', 'tom@example.net', 'c@d.example'],
        },
      }),
    );
    expect(
      results.map(({ delivery }) => [delivery.recipient?.value, delivery.basic?.value]),
    ).toEqual([
      ['maria@example.org', '550'],
      ['tom@example.net', '552'],
    ]);
  });
});

it('reads a row of many fields, a line each', async () => {
  const table = [
    'Name      |Value     |',
    '----------+----------+',
    'message_id|<b48e@example.com>|',
    'eventType |delayed   |',
    'QueueMsgID|222       |',
    'SMTPCode  |0         |',
    'Error     |delivering...|',
  ].join('\n');
  expect((await read(`The webhook of today:\n\n${table}\n`)).outcome).toBe('delayed');
  expect((await read(table.replaceAll('QueueMsgID', 'Parcel'))).outcome).toBe('none');
});

describe('a reason that a service files a failure under', () => {
  const event = {
    ...{ event: 'bounce', time: 1795426195, MessageID: 13792286917004336, mj_campaign_id: 0 },
    ...{ email: 'kim@shop.example.org', hard_bounce: true, error: 'user unknown' },
  };

  it.each([
    [
      'Host or domain name not found. Name service error for name=shop.example.org type=A: Host not found',
      'domain-not-found',
    ],
    ['550 5.1.1 User unknown', 'user-unknown'],
    ['', 'user-unknown'],
  ])('does not go before a server that was not found: %s', async (comment, cause) => {
    const { results } = await read(JSON.stringify({ ...event, comment }));
    expect(results.map(({ verdict }) => verdict.cause)).toEqual([cause]);
  });
});
