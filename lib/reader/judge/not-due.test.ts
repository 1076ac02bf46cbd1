import { describe, expect, it } from 'vitest';
import { catalogue } from '../../catalogue';
import { answerOf } from '../answer/answer';
import { answerTexts } from '../answer/texts';
import { read } from '../reading.test-helper';

const NOT_YET =
  "2026-12-01 10:00:02 1tHabc-0001Xy-2f == kim@example.org R=dnslookup T=remote_smtp defer (-53): retry time not reached for any host for 'example.org'";
const TRIED =
  '2026-12-01 09:00:02 1tHabc-0001Xy-2f == kim@example.org R=dnslookup T=remote_smtp defer (110): Connection timed out';

const groupOf = async (text: string) =>
  answerOf(await read(text), answerTexts(catalogue)).groups[0];

describe('a try of Exim that was none', () => {
  it('leads to the last one that was, by the domain', async () => {
    const group = await groupOf(NOT_YET);
    expect(group?.verdict).toMatchObject({ situation: 'not-due', outcome: 'delayed' });
    expect(group?.headline).toContain(
      catalogue.situations['not-due'].because?.['host-unreachable'],
    );
    expect(group?.steps.administrator.join(' ')).toContain('`exinext example.org`');
  });

  it('says nothing where the last one stands above it', async () =>
    expect((await groupOf(`${TRIED}\n${NOT_YET}`))?.verdict).toMatchObject({
      cause: 'connection-timeout',
    }));
});
