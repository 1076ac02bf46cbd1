import { describe, expect, it } from 'vitest';
import { read } from '../reading.test-helper';

const shown: readonly (readonly [program: string, text: string])[] = [
  [
    'print_r of PHP',
    'Array\n(\n    [0] => Array\n        (\n            [email] => maria@example.org\n            [status] => rejected\n            [_id] => 0123456789abcdef\n            [reject_reason] => unsigned\n        )\n\n)\n',
  ],
  [
    'print_r of an object, the last lines lost',
    'stdClass Object\n(\n    [email] => maria@example.org\n    [status] => rejected\n    [reject_reason] => unsigned',
  ],
  [
    'print_r in one line, as a browser shows it',
    'Array ( [0] => Array ( [email] => maria@example.org [status] => rejected [reject_reason] => unsigned ) )',
  ],
  [
    'var_dump of PHP',
    'array(1) {\n  [0]=>\n  array(3) {\n    ["email"]=>\n    string(17) "maria@example.org"\n    ["status"]=>\n    string(8) "rejected"\n    ["reject_reason"]=>\n    string(8) "unsigned"\n  }\n}',
  ],
  [
    'inspect of Ruby',
    '[{"email"=>"maria@example.org", "status"=>"rejected", "reject_reason"=>"unsigned"}]',
  ],
  [
    'inspect of Ruby with symbols',
    '[{:email=>"maria@example.org", :status=>"rejected", :reject_reason=>"unsigned"}]',
  ],
  [
    'repr of Python',
    "[{'email': 'maria@example.org', 'status': 'rejected', 'reject_reason': 'unsigned'}]",
  ],
];

describe('what an interface answers, as a program prints it', () => {
  it.each(shown)('is read as its JSON is: %s', async (_program, text) => {
    const { results } = await read(text);
    expect(results.map(({ delivery }) => delivery.recipient?.value)).toEqual(['maria@example.org']);
    expect(results.map(({ verdict }) => verdict.cause)).toEqual(['sender-rejected']);
    expect(results.map(({ verdict }) => verdict.retry)).not.toContain('again');
  });

  it('has its values where they stand', async () => {
    const { results } = await read(
      'Array\n(\n    [event] => bounce\n    [email] => maria@example.org\n    [sg_message_id] => x1\n    [reason] => 550 5.1.1 The account "maria" is not here\n)',
    );
    expect(results.map(({ delivery }) => delivery.diagnostic)).toEqual([
      '550 5.1.1 The account "maria" is not here',
    ]);
  });

  it('is none where nothing tells of mail', async () => {
    const { outcome } = await read(
      'Array\n(\n    [event] => login\n    [status] => rejected\n    [email] => maria@example.org\n)',
    );
    expect(outcome).toBe('none');
  });
});
