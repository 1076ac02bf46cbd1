import { PhraseSearch } from '../find/phrase-search';
import { gather } from '../makers/index';
import { BEFORE_CODE, PLACE_HOLDER, WEB_EXCHANGE } from './patterns';
import { CLASS_NAME } from './program-patterns';
import type { Delivery } from './types';

const REMARKS = gather(({ remarks }) => remarks);

/** What programs write around the words of a server, the longest first: one may hold another. */
const FRAMES = [
  ...gather(({ frames }) => frames),
  ...gather(({ titles }) => titles),
  ...REMARKS,
].sort((a, b) => b.length - a.length);

/** The words of a text, made comparable, without the sentences that go with every failed try. */
export const withoutRemarks = (words: string): string =>
  REMARKS.reduce((rest, remark) => rest.replaceAll(remark, ' '), words);

const search = new PhraseSearch(FRAMES);

/** A text without the words by which a program introduces what a server has said. */
function cutFrames(text: string): string {
  let rest = text;
  let words = text.toLowerCase();
  const first = search.firstIn(words);
  if (first < 0) return text;
  for (const frame of FRAMES.slice(first)) {
    for (let at = words.indexOf(frame); at >= 0; at = words.indexOf(frame, at)) {
      rest = `${rest.slice(0, at)} ${rest.slice(at + frame.length)}`;
      words = rest.toLowerCase();
    }
  }
  return rest;
}

const NOTICES = gather(({ notices }) => notices?.failed);

/** So few words behind a notice are no reason: 'It's attached below.' */
const MOST_BEHIND = 3;

/** Nothing but the notice with which a program gives a message back: the reason was not copied. */
const isNoticeAlone = (text: string): boolean => {
  const words = text.trim().toLowerCase();
  return NOTICES.some(
    (notice) =>
      words.startsWith(notice) &&
      words.slice(notice.length).trim().split(' ').length <= MOST_BEHIND,
  );
};

/** Words around a reply without whom they are about: 'full@example.org' is no reason. */
const withoutName = (text: string, address: string | undefined): string =>
  address && text.includes(address) ? text.replaceAll(address, '@') : text;

/** What a page was asked and answered is nothing that a server of mail has said. */
const withoutWeb = (text: string): string =>
  text.replace(WEB_EXCHANGE, ' ').replace(CLASS_NAME, ' ');

/** A delivery of which only the words of servers, and a program's own about itself, are left. */
export const withoutFrames = (delivery: Delivery): Delivery => ({
  ...delivery,
  diagnostic: isNoticeAlone(delivery.diagnostic)
    ? ''
    : cutFrames(
        withoutWeb(delivery.diagnostic).replace(PLACE_HOLDER, '@').replace(BEFORE_CODE, ''),
      ),
  context: cutFrames(withoutName(withoutWeb(delivery.context), delivery.recipient?.value)),
});
