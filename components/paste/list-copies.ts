import { copyTexts } from '../../data/interface/copies';
import type { shareTexts } from '../../data/interface/share';
import { asJson } from '../../lib/reader/answer/as-json';
import { asMarkdown, forAdministrator, forRecipient } from '../../lib/reader/answer/copy';
import { writeLink } from '../../lib/reader/answer/link';
import type { Group } from '../../lib/reader/answer/types';
import { isArrival } from '../../lib/reader/judge/arrival';
import type { AnswerProps } from './answer-props';
import { needsAction } from './explanations';

export interface Copy {
  readonly id: keyof typeof shareTexts.choices;
  /** Made only when it is asked for: covering a long text takes time. */
  readonly text: () => string;
}

type Props = Pick<AnswerProps, 'reading' | 'cover' | 'texts'> & { readonly group: Group };

/** Did somebody here write to somebody? A server that refused strangers' mail wrote to nobody. */
export const wroteToSomebody = (group: Group): boolean =>
  needsAction(group) && !isArrival(group.verdict);

/** Can whoever was written to be told by email? */
export const canTell = (group: Group): boolean =>
  !copyTexts.unreachable.includes(group.verdict.stated);

/**
 * Every text that an answer gives to copy, with names covered where they are covered on the page.
 * `location` is the page's own address.
 */
export function listCopies(
  { group, reading: { report }, texts, cover }: Props,
  { origin, href }: Pick<Location, 'origin' | 'href'>,
): Copy[] {
  const { bounceHref } = texts;
  const acts = needsAction(group);
  const copies: readonly (Copy | false)[] = [
    acts && {
      id: 'administrator',
      text: () => cover(forAdministrator(group, copyTexts, origin)),
    },
    wroteToSomebody(group) &&
      canTell(group) && {
        id: 'recipient',
        text: () => cover(forRecipient(group, copyTexts)),
      },
    { id: 'markdown', text: () => cover(asMarkdown(group, copyTexts, origin)) },
    { id: 'json', text: () => cover(asJson(report, group)) },
    { id: 'link', text: () => new URL(bounceHref + writeLink(group), href).href },
  ];
  return copies.filter((copy) => copy !== false);
}
