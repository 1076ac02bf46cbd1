import { routes } from '../routes';
import type { Catalogue } from '../types';
import type { AnswerTexts } from './types';

/** The slice of the catalogue that the answer needs beyond the reader's own. */
export function answerTexts(catalogue: Catalogue): AnswerTexts {
  const {
    causes,
    retries,
    answerRetries,
    way,
    readers,
    stages,
    answerSentences,
    firstCaptions,
    secondCaptions,
    classCaptions,
    subjectCaptions,
  } = catalogue;
  return {
    causes: Object.fromEntries(
      causes.map(({ id, act, advice, retry, suppress }) => [
        id,
        { act, advice, retry, suppress: suppress.yes, why: suppress.why },
      ]),
    ) as AnswerTexts['causes'],
    retries: { ...retries, ...answerRetries },
    way,
    readers,
    stages,
    sentences: answerSentences,
    captions: {
      first: firstCaptions,
      second: secondCaptions,
      classes: classCaptions,
      subjects: subjectCaptions,
    },
  };
}

/** Texts that the page itself shows around an answer. */
export const pageTexts = ({
  copyTexts,
  howToCopy,
  nothingFound,
}: Pick<Catalogue, 'copyTexts' | 'howToCopy' | 'nothingFound'>) => ({
  copyTexts,
  howToCopy,
  nothingFound,
  bounceHref: routes.bounce(),
});
