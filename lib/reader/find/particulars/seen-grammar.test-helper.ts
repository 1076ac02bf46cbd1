import type { Seen } from './particulars.test-helper';
import type { ParticularKind } from './types';

/** What the grammar of a sentence tells, whatever words stand between; where none is named, ours. */
const told: Readonly<Partial<Record<ParticularKind, readonly (readonly [string, string])[]>>> = {
  dmarc: [
    // https://support.google.com/mail/answer/2451690
    [
      'fail',
      "550 5.7.1 Unauthenticated email from example.com is not accepted due to domain's DMARC policy.",
    ],
    ['fail', "550 5.7.1 Your message was rejected due to example.com's DMARC policy"],
    ['fail', '550 5.7.1 A message has failed the published DMARC policy for your domain.'],
    ['fail', '550 MI:DMA 163 mx49'],
    // https://help.yahoo.com/kb/postmaster/SLN7253.html
    ['permerror', '554 5.7.5 Permanent error evaluating DMARC policy'],
    ['fail', '550 5.7.25 Mail violates the DMARC policy of example.com'],
  ],
  spf: [
    ['fail', '550 MI:SPF 163 mx49,Y8CowABHDZS0MLtb+QOjRQ--.39199S3 1538994358'],
    ['not aligned', 'SPF Alignment: no'],
    ['fail', '550 5.7.1 Failed SPF check for example.com'],
    ['none', '550 5.7.1 No SPF record found for example.com'],
    ['softfail', '550 5.7.1 SPF soft fail for 192.0.2.57'],
    ['fail', '550 SPF record of example.com does not designate 192.0.2.57 as permitted sender'],
  ],
  dkim: [
    ['fail', '550 5.7.20 No passing DKIM signature found'],
    ['none', '550 5.7.20 No DKIM signatures'],
    ['fail', '550 5.7.1 DKIM signature did not verify'],
  ],
  rate: [
    // https://github.com/gophish/gophish/issues/3231
    ['per hour', '550 send spam mail rejected: exceeded hour limit'],
    ['per day', "554 You've reached your daily relay quota - 192.0.2.57"],
    ['per hour', '450 4.7.1 Number messages per hour exceeded. Error:RATE_MSG'],
    // https://github.com/nodemailer/nodemailer/issues/1137
    [
      '250 per 24 hours',
      '550 User has exceeded its 24-hour sending limit. Messages to 251 recipients out of 250 allowed have been sent.',
    ],
    [
      'per hour',
      '451 Domain example.com has exceeded the max emails per hour (3/-1 (-300%)) allowed.',
    ],
    ['100 per hour', '452 4.2.1 You have exceeded your hourly limit of 100 messages'],
    ['100 per hour', '421 4.7.1 In one hour you may send 100 mails at most'],
    ['150 per hour', '550 Hourly email quota (150) exceeded'],
  ],
  wait: [
    ['30 minutes', '450 4.7.1 Please allow 30 minutes before retrying'],
    ['5 minutes', '450 4.7.1 minimum retry interval is 5 minutes'],
    ['1 hour', '421 4.7.0 Try later, in about one hour'],
  ],
  next: [
    // https://github.com/stalwartlabs/stalwart/issues/1099
    [
      '2025-01-17T17:01:03Z',
      'size = 3959, total = 1, nextRetry = 2025-01-17T17:01:03Z, nextDsn = 2025-01-22T07:12:27Z',
    ],
    // https://github.com/foxcpp/maddy/blob/master/internal/target/queue/queue.go
    ['in 14m59.9s', 'will retry {"msg_id":"2f6f32e9","next_try_delay":"14m59.9s"}'],
    [
      'in 60 minutes',
      'Message could not be delivered. Scheduling it for later delivery in 60 minutes.',
    ],
    ['in 15 minutes', '450 4.2.0 deferred. Next attempt in 15 minutes'],
  ],
  tries: [
    ['5', '554 5.4.7 Delivery failed after 5 attempts'],
    ['3', '"status": "scheduled", "retry_num": 3'],
  ],
  certificate: [
    ['unverified', 'Server certificate not verified'],
    [
      'unverified',
      'error:1416F086:SSL routines:tls_process_server_certificate:certificate verify failed',
    ],
    ['name', "Peer certificate CN=`mail.example.net' did not match expected CN=`mx.example.org'"],
    [
      'issuer',
      'The remote certificate is invalid because of errors in the certificate chain: UntrustedRoot',
    ],
    ['not-yet', '454 4.7.1 certificate has not yet become valid'],
  ],
  helo: [
    ['localhost', '550 Access denied - Invalid HELO name localhost (See RFC2821 4.1.1.1)'],
    ['mail.example.com', '550 5.7.1 bogus helo (mail.example.com)'],
    ['box', '550 helo name "box" is not a fully qualified domain name'],
  ],
  quota: [['10240 KB', '452 4.2.2 Quota exceeded (mailbox for user is full: 10240 KB limit)']],
  session: [
    [
      'BVtw1l00y12XiNi01',
      '554 m1plded01-02.prod.example.net :\nDED : BVtw1l00y12XiNi01 : DED : You have reached a limit',
    ],
  ],
  ticket: [
    // https://github.com/postalserver/postal/issues/576
    ['WJWUQLDI', '451 4.7.1 Try again later. Support Ref: WJWUQLDI'],
    ['AB-553217', '550 5.7.0 Rejected. Quote ref. no. AB-553217'],
  ],
  contact: [
    [
      'abuse@example.net',
      '550 5.7.1 If you think this is wrong, e-mail abuse@example.net with the log',
    ],
    ['lists@mx01.example.net', '591 blacklisted. Send your questions to lists@mx01.example.net'],
  ],
};

export const seenGrammar: readonly Seen[] = Object.entries(told).flatMap(([kind, all]) =>
  all.map(([value, reply]) => ({ kind: kind as ParticularKind, value, reply })),
);
