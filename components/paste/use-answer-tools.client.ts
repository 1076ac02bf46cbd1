import { useEffect, useState } from 'react';

export type AnswerTools = typeof import('./answer-tools');

/**
 * Asked for together with the reader, as soon as somebody is about to paste: when the text is
 * there, nothing more is asked for.
 */
export function useAnswerTools(wanted: boolean): AnswerTools | undefined {
  const [tools, setTools] = useState<AnswerTools>();
  useEffect(() => {
    // Without it the answer has no buttons that copy and no line for paper, and says everything else.
    if (wanted) import('./answer-tools').then(setTools, () => undefined);
  }, [wanted]);
  return tools;
}
