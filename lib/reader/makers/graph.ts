import type { Maker } from './types';

/**
 * Microsoft Graph and Exchange Web Services, whose codes it has taken over.
 * https://learn.microsoft.com/exchange/client-developer/web-service-reference/responsecode
 */
export const graph = {
  name: 'graph',
  refusals: {
    'sender-not-allowed': [
      'errorsendasdenied',
      'does not have the right to send mail on behalf of',
      'mailboxnotenabledforrestapi',
      'inactive, soft-deleted, or is hosted on-premise',
    ],
    'sending-limit': [
      'errorexceededmessagelimit',
      'errormessagesubmissionblocked',
      'errorsubmissionquotaexceeded',
    ],
    // https://github.com/microsoftgraph/microsoft-graph-docs-contrib/issues/682
    'too-large-for-client': ['errormessagesizeexceeded', 'the maximum request length supported is'],
    'address-not-accepted-by-client': [
      'errorinvalidrecipients',
      'errorinvalidsmtpaddress',
      'at least one recipient is not valid',
      "at least one recipient isn't valid",
    ],
    'recipient-unknown': ['errormailrecipientnotfound'],
    // Of the mailbox that sends, which keeps a copy.
    'recipient-full': ['errorquotaexceeded'],
  },
} satisfies Maker;
