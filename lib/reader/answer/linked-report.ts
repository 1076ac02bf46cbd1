import type { CauseId } from '../../../data/types';
import type { Mark } from '../find/types';
import type { Delivery } from '../formats/types';
import type { ReaderCatalogue } from '../judge/catalogue-types';
import type { Judgement, Report, Witness } from '../judge/types';
import { decideVerdict } from '../judge/verdict';
import type { LinkParts } from './link';

const nowhere = (value: string) => ({ value, start: 0, end: 0 });

/** Does the catalogue know a reply by this name? The fragment that told it stands for its words. */
const findReplyFragment = (
  { provider, reply }: LinkParts,
  { providers }: ReaderCatalogue,
): string | undefined => {
  const known = providers.find(({ id }) => id === provider)?.replies.find(({ id }) => id === reply);
  return known && (known.match[0] ?? '');
};

/** What a verdict rests on where the link names no witness, or a reply that nobody knows. */
function chooseWitness({ by, basic, enhanced }: LinkParts): Witness {
  if (by && by !== 'provider reply') return by;
  if (enhanced) return 'enhanced code';
  return basic ? 'basic code' : 'nothing';
}

function makeJudgement(parts: LinkParts, catalogue: ReaderCatalogue): Judgement {
  const { outcome, permanent, provider, reply } = parts;
  const fragment = findReplyFragment(parts, catalogue);
  return {
    outcome,
    cause: parts.cause as CauseId,
    permanent,
    sure: 'likely',
    clues: {},
    ...(fragment === undefined
      ? { by: chooseWitness(parts) }
      : { by: 'provider reply', provider, reply, fragment }),
  };
}

/**
 * The report that a link stands for: the same verdict, without a text. Undefined where the
 * catalogue knows no such cause.
 */
export function makeLinkedReport(parts: LinkParts, catalogue: ReaderCatalogue): Report | undefined {
  const { outcome, basic, enhanced, cause, trying, backscatter } = parts;
  if (!Object.hasOwn(catalogue.causes, cause)) return undefined;
  const delivery: Delivery = {
    ...(basic ? { basic: nowhere(basic) } : {}),
    ...(enhanced ? { enhanced: nowhere(enhanced) } : {}),
    diagnostic: '',
    context: '',
  };
  const judgement = makeJudgement(parts, catalogue);
  const verdict = decideVerdict(judgement, delivery, { trying, backscatter }, catalogue);
  const marks: Mark[] = [
    ...(basic ? [{ kind: 'basic' as const, ...nowhere(basic) }] : []),
    ...(enhanced ? [{ kind: 'enhanced' as const, ...nowhere(enhanced) }] : []),
  ];
  return {
    outcome,
    format: 'link',
    text: '',
    sections: [],
    marks,
    results: [{ delivery, verdict, evidence: [] }],
    counts: { [outcome]: 1 },
    warnings: [],
    backscatter,
  };
}
