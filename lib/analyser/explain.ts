import type { Delivery, Explanation, ReaderCatalogue, Verdict } from './types';

/** Fills the words in braces of a sentence; an unknown sentence is empty rather than wrong. */
function filled(sentence: string | undefined, words: Readonly<Record<string, string>>): string {
  let text = sentence ?? '';
  for (const [name, word] of Object.entries(words)) text = text.split(`{${name}}`).join(word);
  return text;
}

function headlineOf({ outcome, cause }: Verdict, { recipient }: Delivery, { sentences, causes }: ReaderCatalogue): string {
  const to = recipient ? '.to' : '';
  const key = ['failed', 'delayed', 'delivered'].includes(outcome) ? `headline.${outcome}${to}` : `headline.${outcome}`;
  return filled(sentences[key], { address: recipient?.value ?? '', because: causes[cause].because });
}

function becauseOf(verdict: Verdict, { basic, enhanced }: Delivery, catalogue: ReaderCatalogue): string {
  const code = (verdict.by === 'enhanced code' ? enhanced : basic)?.value ?? enhanced?.value ?? '';
  return filled(catalogue.sentences[`because.${verdict.by}`], {
    code,
    name: (catalogue.enhanced[code] ?? catalogue.basic[code])?.name ?? '',
    fragment: (verdict.fragment ?? '').split(' … ').join(' … '),
    provider: catalogue.providers.find(({ id }) => id === verdict.provider)?.name ?? '',
  });
}

function finalityOf({ outcome, permanent }: Verdict): string {
  if (outcome === 'delayed') return 'finality.delayed';
  if (outcome !== 'failed') return 'finality.none';
  if (permanent === null) return 'finality.unknown';
  return permanent ? 'finality.permanent' : 'finality.given-up';
}

/** Puts a verdict into sentences; all of them stand in `data/`. */
export function explain(verdict: Verdict, delivery: Delivery, catalogue: ReaderCatalogue): Explanation {
  const cause = catalogue.causes[verdict.cause];
  const failed = verdict.outcome === 'failed' || verdict.outcome === 'delayed';
  return {
    headline: headlineOf(verdict, delivery, catalogue),
    first: failed ? (verdict.outcome === 'delayed' ? (catalogue.sentences['first.delayed'] ?? '') : cause.first) : '',
    because: failed ? becauseOf(verdict, delivery, catalogue) : '',
    finality: catalogue.sentences[finalityOf(verdict)] ?? '',
    who: verdict.outcome === 'failed' ? cause.who : 'nobody',
  };
}
