import { allCodes, findByCode } from '../../lookup';
import { routes } from '../../routes';
import type { Catalogue } from '../../types';
import { present } from '../find/present';
import type { AnswerTexts } from './types';

const collectCodeTexts = (catalogue: Catalogue): AnswerTexts['codes'] =>
  Object.fromEntries(
    allCodes(catalogue).map((code) => {
      const entry = findByCode(catalogue, code);
      return [code, { name: entry?.name ?? '', plain: entry?.plain ?? '' }];
    }),
  );

/**
 * What to do by replies with advice of their own. It stands in the verdict and in a terminal as
 * plain text, without the marks of code.
 */
const collectReplySteps = ({ providers }: Catalogue): AnswerTexts['replies'] =>
  Object.fromEntries(
    providers.flatMap(({ id, replies }) =>
      replies
        .filter(({ ownAdvice }) => ownAdvice)
        .map(({ id: reply, todo }) => [`${id}/${reply}`, todo.replaceAll('`', '')]),
    ),
  );

/** The slice of the catalogue that puts a report into words. */
export function answerTexts(catalogue: Catalogue): AnswerTexts {
  return {
    causes: Object.fromEntries(
      catalogue.causes.map(({ id, name, because, first, act, advice, suppress, atOwn }) => [
        id,
        { name, because, first, act, advice, why: suppress.why, ...present({ atOwn }) },
      ]),
    ) as AnswerTexts['causes'],
    codes: collectCodeTexts(catalogue),
    providers: Object.fromEntries(catalogue.providers.map(({ id, name }) => [id, name])),
    replies: collectReplySteps(catalogue),
    retries: { ...catalogue.retries, ...catalogue.answerRetries },
    way: catalogue.way,
    readers: catalogue.readers,
    stages: catalogue.stages,
    sentences: { ...catalogue.sentences, ...catalogue.answerSentences },
    leftOut: catalogue.counts.leftOut,
    captions: {
      first: catalogue.firstCaptions,
      second: catalogue.secondCaptions,
      classes: catalogue.classCaptions,
      subjects: catalogue.subjectCaptions,
    },
  };
}

/** Texts that the page itself shows around an answer. */
export const pageTexts = ({
  copyTexts,
  howToCopy,
  nothingFound,
  pasteBox,
  counts: { lines, verdicts, verdictsTo },
}: Pick<Catalogue, 'copyTexts' | 'howToCopy' | 'nothingFound' | 'pasteBox' | 'counts'>) => ({
  box: pasteBox,
  copyTexts,
  howToCopy,
  nothingFound,
  counts: { lines, verdicts, verdictsTo },
  bounceHref: routes.bounce(),
});
