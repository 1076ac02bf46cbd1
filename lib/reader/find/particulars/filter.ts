import { HEADER_FROM, NO_VALID_DKIM, POLICY_SAID, RESULT_PAIR, RSPAMD_SCORE } from './patterns';
import type { Family, Particular, ParticularKind, Reply } from './types';

/** What rspamd logs of a header that it adds (lualib/rspamadm, src/libserver/milter.c). */
const ADDED = '"Authentication-Results"="';
const LONGEST = 1500;

function found(pattern: RegExp, text: string, from: number, kind: ParticularKind): Particular[] {
  const match = pattern.exec(text);
  const value = match?.[1];
  if (!match || !value) return [];
  const start = from + match.index + match[0].lastIndexOf(value);
  return [{ kind, value: value.toLowerCase(), start, end: start + value.length }];
}

/** Results (RFC 8601, 2.7) of the one message that a filter tells of; of several, none is sure. */
function resultsIn({ view }: Reply): readonly Particular[] {
  const [lead = '', text = '', ...others] = view.split(ADDED);
  if (!text || others.length > 0) return [];
  const start = lead.length + ADDED.length;
  const said = text.split('"\n')[0]?.slice(0, LONGEST) ?? '';
  const pairs = [...said.matchAll(RESULT_PAIR)].map((match): Particular => {
    const [all, kind = '', value = ''] = match;
    const end = start + match.index + all.length;
    return { kind: kind as ParticularKind, value, start: end - value.length, end };
  });
  const isSigned = pairs.some(({ kind }) => kind === 'dkim');
  const unsigned = isSigned ? [] : found(NO_VALID_DKIM, said, start, 'dkim');
  return [
    ...pairs,
    ...unsigned.map((one) => ({ ...one, value: 'fail' })),
    ...found(HEADER_FROM, said, start, 'domain'),
    ...found(POLICY_SAID, said, start, 'policy'),
  ];
}

/** 'default: True [100.00 / 100.00]', '(default: T (reject): [15.50/15.00] […': score and limit. */
function scoreIn({ view }: Reply): readonly Particular[] {
  const [match, other] = [...view.matchAll(RSPAMD_SCORE)];
  const [all = '', score = '', limit = ''] = match ?? [];
  if (!match || other) return [];
  const end = match.index + all.length - 1;
  const start = match.index + all.indexOf('[') + 1;
  return [
    { kind: 'score', value: String(Number(score)), start, end: start + score.length },
    { kind: 'threshold', value: String(Number(limit)), start: end - limit.length, end },
  ];
}

/** What a filter logged of the message that was refused, and the policy that a reply names. */
export const filterFamily: Family = (reply) => {
  const { view, span, words } = reply;
  return [
    ...resultsIn(reply),
    ...scoreIn(reply),
    ...(words.some(({ word }) => word === 'dmarc')
      ? found(POLICY_SAID, view.slice(span.start, span.end), span.start, 'policy')
      : []),
  ];
};
