import { describe, expect, it } from 'vitest';
import { read } from '../reading.test-helper';

describe('an entry in the directory of a server', () => {
  it.each([
    '550 5.2.0 RESOLVER.ADR.BadPrimary; recipient primary SMTP address is missing or invalid',
    '550 5.2.0 recipient primary SMTP address is missing or invalid',
    '550 5.1.4 RESOLVER.ADR.Ambiguous; ambiguous address',
    '550 5.2.0 RESOLVER.FWD.NotFound; misconfigured forwarding address',
  ])('is no address that somebody wrote: %s', async (reply) => {
    const text = `Delivery has failed to these recipients or groups:\n\nmaria@example.org\n\nRemote Server returned '${reply}'`;
    const [result] = (await read(text)).results;
    expect(result?.delivery.recipient?.value).toBe('maria@example.org');
    expect(result?.verdict).toMatchObject({
      stated: 'server-error',
      situation: 'directory-fault',
      who: 'your-provider',
      retry: 'stop',
      suppress: false,
    });
  });

  it('is not what is missing where nobody is found', async () => {
    const text = "Remote Server returned '550 5.1.1 RESOLVER.ADR.RecipNotFound; not found'";
    expect((await read(text)).results[0]?.verdict).toMatchObject({
      stated: 'user-unknown',
      suppress: true,
    });
  });
});
