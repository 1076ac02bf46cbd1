import { expect, it } from 'vitest';
import { msgText } from './msg-text';

it('puts headers, body and attached message together, without MIME fields', () => {
  const text = msgText({
    headers:
      'From: postmaster@example.com\r\nContent-Type: multipart/report;\r\n\tboundary=x\r\nSubject: Undeliverable\r\n\r\n',
    body: '550 5.1.10 RecipientNotFound',
    attachments: [
      {
        innerMsgContentFields: {
          subject: 'Lunch',
          senderName: 'Ada',
          senderEmail: 'ada@example.com',
          body: 'See you',
        },
      },
      {},
    ],
  });
  expect(text).toBe(
    'From: postmaster@example.com\nSubject: Undeliverable\n\n550 5.1.10 RecipientNotFound\n\n----- Original message -----\n\nFrom: Ada <ada@example.com>\nSubject: Lunch\n\nSee you',
  );
});

it('of a file without anything is empty', () => expect(msgText({})).toBe(''));
