import { DIGITS } from './patterns';
import { tagIn, tagsOf } from './tags';
import type { Remark } from './types';

const POLICIES: readonly string[] = ['none', 'quarantine', 'reject'];

/** What a DMARC record says and what is wrong with it (RFC 7489, 6.3). */
export function readDmarc(value: string): Remark[] {
  const tags = tagsOf(value);
  const policy = tagIn(tags, 'p')?.toLowerCase();
  const share = tagIn(tags, 'pct');
  const reports = tagIn(tags, 'rua');
  const sub = tagIn(tags, 'sp')?.toLowerCase();
  const [first] = tags;
  const strict = [tagIn(tags, 'aspf'), tagIn(tags, 'adkim')].some((mode) => mode === 's');
  return [
    ...(policy && POLICIES.includes(policy)
      ? [{ id: `dmarc.p.${policy}` }]
      : [{ id: 'dmarc.wrong.policy' }]),
    ...(sub && POLICIES.includes(sub) ? [{ id: 'dmarc.sp', words: { policy: sub } }] : []),
    ...(share && DIGITS.test(share) && Number(share) < 100
      ? [{ id: 'dmarc.pct', words: { share } }]
      : []),
    ...(strict ? [{ id: 'dmarc.strict' }] : [{ id: 'dmarc.relaxed' }]),
    ...(first?.[0] === 'v' && first[1] === 'DMARC1' ? [] : [{ id: 'dmarc.wrong.version' }]),
    ...(reports ? [] : [{ id: 'dmarc.rua' }]),
    ...(reports && !reports.toLowerCase().includes('mailto:') ? [{ id: 'dmarc.wrong.rua' }] : []),
  ];
}
