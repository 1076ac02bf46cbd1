import type { CauseId } from '../../../data/types';
import { isInformative } from '../../codes';
import type { Mark } from '../find/types';
import type { Delivery } from '../formats/types';
import type { ReaderCatalogue } from '../judge/catalogue-types';
import type { Judgement, Report, Sure, Witness } from '../judge/types';
import { decideVerdict } from '../judge/verdict';
import type { LinkParts } from './link';

const nowhere = (value: string) => ({ value, start: 0, end: 0 });

const knowsReply = ({ provider, reply }: LinkParts, { providers }: ReaderCatalogue): boolean =>
  providers.some(({ id, replies }) => id === provider && replies.some(({ id }) => id === reply));

/** What a verdict rests on where the link names no witness, or a reply that nobody knows. */
function chooseWitness({ by, basic, enhanced }: LinkParts): Witness {
  if (by && by !== 'provider reply') return by;
  if (enhanced) return 'enhanced code';
  return basic ? 'basic code' : 'nothing';
}

/**
 * How sure a verdict is whose link does not say so, or says what only a provider's reply makes so:
 * what rests on words or an exact code is stated.
 */
function chooseSure({ sure }: LinkParts, by: Witness): Sure {
  if (by === 'provider reply') return 'known';
  if (sure && sure !== 'known') return sure;
  return by === 'wording' || by === 'enhanced code' ? 'clear' : 'likely';
}

function makeJudgement(parts: LinkParts, catalogue: ReaderCatalogue): Judgement {
  const { outcome, permanent, provider, reply, second, basic, enhanced, isCodeAlone } = parts;
  const code = (isInformative(enhanced) && enhanced) || basic || enhanced;
  const known = knowsReply(parts, catalogue);
  const by = known ? 'provider reply' : chooseWitness(parts);
  return {
    outcome,
    cause: parts.cause as CauseId,
    permanent,
    sure: chooseSure(parts, by),
    clues: {},
    by,
    ...(known ? { provider, reply } : {}),
    ...(code && isCodeAlone ? { code } : {}),
    ...(Object.hasOwn(catalogue.causes, second) ? { second: second as CauseId } : {}),
  };
}

/**
 * The report that a link stands for: the same verdict, without a text. Undefined where the
 * catalogue knows no such cause.
 */
export function makeLinkedReport(parts: LinkParts, catalogue: ReaderCatalogue): Report | undefined {
  const { outcome, basic, enhanced, cause, trying, backscatter, side, told, hasMessage } = parts;
  if (!Object.hasOwn(catalogue.causes, cause)) return undefined;
  const delivery: Delivery = {
    ...(basic ? { basic: nowhere(basic) } : {}),
    ...(enhanced ? { enhanced: nowhere(enhanced) } : {}),
    ...(side ? { side } : {}),
    ...(side === 'receiver' && !hasMessage ? { stage: 'login' as const } : {}),
    diagnostic: '',
    context: '',
  };
  const judgement = makeJudgement(parts, catalogue);
  const verdict = decideVerdict(
    judgement,
    delivery,
    {
      trying: trying === 'given up' ? 'given back' : trying,
      backscatter,
      told,
      hasMessage,
    },
    catalogue,
  );
  const marks: Mark[] = [
    ...(basic ? [{ kind: 'basic' as const, ...nowhere(basic) }] : []),
    ...(enhanced ? [{ kind: 'enhanced' as const, ...nowhere(enhanced) }] : []),
  ];
  return {
    outcome,
    format: 'link',
    text: '',
    sources: [],
    sections: [],
    marks,
    results: [{ delivery, verdict, evidence: [] }],
    counts: { [outcome]: 1 },
    warnings: [],
    backscatter,
  };
}
