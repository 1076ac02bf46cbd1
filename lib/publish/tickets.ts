import type { Cause } from '../../data/types';
import { filled } from '../filled';
import { ownAddress } from '../pages/own-address';
import { type KnownReply, repliesOf } from '../pages/replies';
import * as routes from '../routes';
import { withoutBase } from '../routes';
import type { Catalogue } from '../types';
import { xml } from './xml';

/** A text about a cause for a ticket or an automatic answer, in two forms that say the same. */
export interface Ticket {
  readonly id: string;
  readonly name: string;
  readonly plain: string;
  readonly html: string;
  /** Address of the QR code of the page of the cause. */
  readonly qr: string;
}

type Texts = Catalogue['helpDesk']['ticket'];

/** A whole address, for a text that is read elsewhere. */
const whole = (path: string): string => ownAddress() + withoutBase(path);

/** Our own addresses in a paragraph as links. */
const linked = (paragraph: string, addresses: readonly string[]): string =>
  addresses.reduce(
    (text, address) => text.replaceAll(address, `<a href="${address}">${address}</a>`),
    paragraph,
  );

/** Do more than half of the known replies say so? */
const mostly = (
  replies: readonly KnownReply[],
  is: (reply: KnownReply['reply']) => boolean,
): boolean => 2 * replies.filter(({ reply }) => is(reply)).length > replies.length;

/**
 * May the message still be on its way? What the sender's own program is told stays with the program,
 * which does not try again.
 */
function isPending({ retry }: Cause, replies: readonly KnownReply[]): boolean {
  if (mostly(replies, ({ direction }) => direction === 'submission')) return false;
  return retry === 'wait' || (retry === 'retry' && mostly(replies, ({ permanent }) => !permanent));
}

/** May the message still be on its way, or not, under the same cause? */
const isEither = (replies: readonly KnownReply[]): boolean =>
  [true, false].every((permanent) => replies.some(({ reply }) => reply.permanent === permanent));

function ticketOf(cause: Cause, replies: readonly KnownReply[], texts: Texts): Ticket {
  const { id, name, because, first, retry } = cause;
  const pending = isPending(cause, replies);
  const either = pending && isEither(replies);
  const [url, bounce] = [whole(routes.cause(id)), whole(routes.bounce())];
  const paragraphs = [
    texts.greeting,
    filled(pending ? texts.pending : texts.failed, { because }),
    ...(either ? [texts.either] : []),
    filled(pending && retry === 'retry' ? texts.later : texts.first, { first }),
    filled(texts.more, { url }),
    filled(texts.paste, { bounce }),
  ];
  return {
    id,
    name,
    plain: paragraphs.join('\n\n'),
    html: paragraphs.map((text) => `<p>${linked(xml(text), [url, bounce])}</p>`).join('\n'),
    qr: routes.linkPicture('qr', id),
  };
}

/** The texts about every cause, in the groups of the list of causes. */
export const ticketGroups = ({
  causeGroups,
  helpDesk,
  providers,
}: Pick<Catalogue, 'causeGroups' | 'helpDesk' | 'providers'>): {
  readonly id: string;
  readonly title: string;
  readonly tickets: readonly Ticket[];
}[] =>
  causeGroups.map(({ id, title, causes }) => ({
    id,
    title,
    tickets: causes.map((cause) =>
      ticketOf(cause, repliesOf(providers, cause.id), helpDesk.ticket),
    ),
  }));
