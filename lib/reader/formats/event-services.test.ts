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

  it.each(samples)('%s, cut off at its end', async (_name, sample) => {
    const text = JSON.stringify(sample.event, null, 2).trimEnd();
    expect(await told(text.slice(0, -2), sample)).toEqual(wanted(sample));
  });
});
