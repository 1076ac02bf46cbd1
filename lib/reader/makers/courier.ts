import type { Maker } from './types';

export const courier = {
  name: 'courier',
  phrases: ['this is a delivery status notification from', 'user courier'],
  names: ['courier mail server'],
  openings: ['this is a delivery status notification from'],
  events: {
    'name-not-found': [
      'domain does not exist',
      'this domain has no mail server',
      'dns lookup failure',
    ],
    'lookup-failed': ['dns lookup failed', 'cannot resolve'],
    'starttls-not-offered': ['does not support ssl/tls', 'starttls not supported'],
    'international-address-not-offered': ["the recipient's mail server does not support"],
    'connection-closed': ['network connection shut down by the remote mail server'],
  },
  notices: {
    failed: ['your message to the following recipients cannot be delivered:'],
    delayed: ['this is an advisory notice for the following addresses only:'],
    delivered: [
      'you may not receive any further delivery notices for the following addresses:',
      'your e-mail requested a delivery notice/return receipt for the following addresses:',
    ],
  },
  closings: ['if your message was also sent to additional recipients, their delivery status'],
  log: {
    states: {
      failed: [',status: failure'],
      delayed: [',status: deferred'],
      delivered: [',status: success', ',success: '],
    },
    refusals: [
      {
        signs: ['\nerror,relay='],
        recipients: [',to=<'],
        reasons: [',msg="', ': '],
        ends: ['",cmd'],
      },
    ],
    lines: {
      // Not 'courierdsn', which tells of notices under the id of the message.
      processes: [
        'courierd',
        'courieresmtp',
        'courierlocal',
        'courieruucp',
        'courierfax',
        'courieresmtpd',
      ],
      ids: ['id='],
      recipients: ['addr=<'],
      servers: [',success: delivered: '],
      reasons: ['>: '],
      noticeSigns: ['from=<>'],
    },
  },
} satisfies Maker;
