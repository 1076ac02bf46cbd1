import { addressesIn } from '../find/addresses';
import type { Extraction } from '../find/types';
import {
  AUTHENTICATION_FAILED,
  HEADER_FROM,
  ORIGIN_LINE,
  RETURNED_SUBJECT,
  SPAM_SUBJECT,
} from './patterns';

const LONGEST_HEAD = 20_000;

const domainOf = (address: string): string => address.slice(address.lastIndexOf('@') + 1);

/**
 * 'mail.example.org' and 'example.org' belong together; 'co.uk' and its like are rare enough in
 * this question.
 */
const owner = (domain: string): string => domain.split('.').slice(-2).join('.');

/** The head of the message that came back. */
function returnedHead({ message, view }: Extraction): string {
  const returned = message.sections.find(({ kind }) => kind === 'returned');
  return returned
    ? view.slice(returned.start, Math.min(returned.end, returned.start + LONGEST_HEAD))
    : '';
}

/**
 * True where the reader probably never sent what came back: it bears their address, none of the
 * lines that tell its way names their domain, and a server on the way found the address forged or
 * the subject is that of spam. One sign alone is too little, for many send through their provider's
 * servers.
 */
export function isBackscatter(extraction: Extraction): boolean {
  const head = returnedHead(extraction);
  const [sender] = addressesIn((HEADER_FROM.exec(head) ?? [''])[0]);
  const [addressee] = addressesIn(extraction.message.headers['to'] ?? '');
  if (!sender || !addressee) return false;
  const own = owner(domainOf(addressee.value));
  if (owner(domainOf(sender.value)) !== own) return false;
  const origin = (head.match(ORIGIN_LINE) ?? []).join('\n').toLowerCase();
  if (!origin || origin.includes(own)) return false;
  const subject = (RETURNED_SUBJECT.exec(head) ?? [''])[0];
  return AUTHENTICATION_FAILED.test(head) || SPAM_SUBJECT.test(subject);
}
