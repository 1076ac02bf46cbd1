import { describe, expect, it } from 'vitest';
import { catalogue } from '../../catalogue';
import { read } from '../reading.test-helper';
import { answerOf } from './answer';
import { answerTexts } from './texts';

const texts = answerTexts(catalogue);
const groupOf = async (text: string) => answerOf(await read(text), texts).groups[0];

describe('a server that names several reasons and knows none', () => {
  it.each([
    '550 The mailbox may not exist, it may be over quota, or the domain may have moved',
    '550-The account or domain may not exist, they may be blacklisted, or missing\n550 the proper dns entries.',
  ])('is not sure: %s', async (text) => {
    const group = await groupOf(text);
    expect(group?.verdict.sure).not.toBe('clear');
    expect(group?.verdict.program).not.toBe('stop');
  });
});
