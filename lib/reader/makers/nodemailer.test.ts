import { describe, expect, it } from 'vitest';
import { catalogue } from '../../catalogue';
import { answerOf } from '../answer/answer';
import { answerTexts } from '../answer/texts';
import { read } from '../reading.test-helper';

const errorOf = (errno: number, syscall: string) =>
  JSON.stringify(
    { errno, code: 'ESOCKET', syscall, address: '192.0.2.4', port: 465, command: 'CONN' },
    null,
    2,
  );

describe('the error of a socket that Node shows by its number', () => {
  it.each([
    [-4039, 'connect', 'connection-timed-out', 'unreached'],
    [-110, 'connect', 'connection-timed-out', 'unreached'],
    [-4078, 'connect', 'connection-refused', 'unreached'],
    [-61, 'connect', 'connection-refused', 'unreached'],
    [-113, 'connect', 'no-route', 'unreached'],
    [-4077, 'read', 'connection-reset', 'broken-off'],
    [-104, 'read', 'connection-reset', 'broken-off'],
  ])('%s while it called %s is %s', async (errno, syscall, event, situation) => {
    const [result] = (await read(errorOf(errno, syscall))).results;
    expect(result?.delivery.event?.id).toBe(event);
    expect(result?.verdict.situation).toBe(situation);
  });

  it('is tested with its own address, and without a setting of PHP', async () => {
    const steps = async (text: string) =>
      JSON.stringify(answerOf(await read(text), answerTexts(catalogue)));
    const timedOut = await steps(errorOf(-4039, 'connect'));
    expect(timedOut).toContain('nc -vz 192.0.2.4 465');
    const pause = 'ping_threshold';
    expect(await steps(errorOf(-4077, 'read'))).not.toContain(pause);
    expect(
      await steps(
        'TransportException: Connection to "smtp.example.com:587" has been closed unexpectedly.',
      ),
    ).toContain(pause);
  });
});
