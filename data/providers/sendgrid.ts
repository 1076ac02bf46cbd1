import type { Provider, Source } from '../types';

const page: Source = {
  kind: 'provider',
  url: 'https://www.twilio.com/docs/sendgrid/for-developers/sending-email/smtp-errors-and-troubleshooting',
  seen: '2021-06-11',
};
const seen: Source = { kind: 'observed', url: 'https://pastebin.com/MqURStXx', seen: '2026-11-23' };

export const sendgrid: Provider = {
  id: 'sendgrid',
  name: 'Twilio SendGrid',
  kind: 'sending',
  aliases: ['twilio sendgrid'],
  hosts: [],
  replies: [
    {
      id: 'not-authorized-from-address',
      direction: 'submission',
      basic: '403',
      match: ['not authorized to send from that email address'],
      cause: 'sender-rejected',
      means: 'SendGrid sends only for verified addresses, and the From address is not one of them.',
      who: ['you'],
      todo: 'Verify the address or its domain in SendGrid, or send from one that is verified.',
      permanent: true,
      source: page,
    },
    {
      id: 'maximum-credits-exceeded',
      direction: 'submission',
      basic: '451',
      match: ['Authentication failed: Maximum credits exceeded'],
      cause: 'sending-quota',
      means: 'The sending credits of the SendGrid account are used up.',
      who: ['you'],
      todo: 'Choose a larger plan, or write to SendGrid’s support.',
      permanent: false,
      source: page,
    },
    {
      id: 'too-many-recipients-this-hour',
      direction: 'submission',
      basic: '452',
      match: ['Too many recipients received this hour'],
      cause: 'sending-quota',
      means: 'SendGrid slows the account down: it sent to too many recipients within the hour.',
      who: ['nobody'],
      todo: 'Wait, and send the rest later.',
      permanent: false,
      source: page,
    },
    {
      id: 'unauthenticated-senders',
      direction: 'submission',
      basic: '550',
      match: ['Unauthenticated senders not allowed'],
      cause: 'login-failed',
      means: 'The program wanted to send through SendGrid without having logged in.',
      who: ['you'],
      todo: 'Switch on login, with the user name `apikey` and an API key as password.',
      permanent: true,
      source: seen,
    },
  ],
};
