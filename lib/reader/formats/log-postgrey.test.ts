import { describe, expect, it } from 'vitest';
import { read } from '../reading.test-helper';
import { told } from './log.test-helper';

describe('the log of postgrey', () => {
  it.each([
    // https://github.com/docker-mailserver/docker-mailserver/issues/3497
    ['early-retry (173s missing)', '173 seconds'],
    ['early-retry (12s missing)', '12 seconds'],
    ['new', undefined],
  ])('%s', async (reason, wait) => {
    const line = `Aug 22 19:57:31 mx postgrey[45]: action=greylist, reason=${reason}, client_name=mx.example.com, client_address=192.0.2.56/32, sender=ada@example.com, recipient=maria@example.org\n`;
    expect(await told(line)).toEqual([
      `maria@example.org | delayed |  |  | action=greylist, reason=${reason}`,
    ]);
    const { results } = await read(line);
    expect(results[0]?.verdict.cause).toBe('greylisted');
    expect(results[0]?.delivery.particulars?.find(({ kind }) => kind === 'wait')?.value).toBe(wait);
  });

  it('is none where it lets a client pass', async () =>
    expect(
      await told(
        'Aug 22 19:57:31 mx postgrey[45]: action=pass, reason=client whitelist, client_name=mx.example.com, client_address=192.0.2.56/32, sender=ada@example.com, recipient=maria@example.org\n',
      ),
    ).toEqual([]));
});
