import type { Provider, Source } from '../types';

const seen: Source = {
  kind: 'observed',
  url: 'https://www.spamresource.com/2020/06/whoops-t-onlinede-not-accepting-mail.html',
  seen: '2026-11-23',
  content: 'of June 2020',
};
const seen2: Source = {
  kind: 'observed',
  url: 'https://it-kosmopolit.de/deutsche-telekom-stuft-bit-ly-links-in-newslettern-als-spam-ein/',
  seen: '2026-11-23',
};
const hostSeen: Source = {
  kind: 'observed',
  url: 'https://pastebin.com/sSR9QSuC',
  seen: '2026-11-24',
};
const reputation: Source = {
  kind: 'observed',
  url: 'https://bllmnn.de/2024/05/fehler-554-none-bad-reputation-beim-mailversand-an-t-online-de',
  seen: '2026-11-24',
};
const dialup: Source = {
  kind: 'observed',
  url: 'https://help.creoline.com/en/doc/t-online-554-dialuptransient-ip-not-allowed-zVwMz4z866',
  seen: '2026-11-24',
};
const notices: Source = {
  kind: 'observed',
  url: 'http://www.sitepackage.de/service/dokumentation/auswertung/typische-fehlermeldungen-bei-unzustellbarkeit.html',
  seen: '2026-11-24',
};

export const tOnline: Provider = {
  id: 't-online',
  name: 'T-Online',
  kind: 'mailbox',
  aliases: ['telekom', 'deutsche telekom'],
  hosts: [{ end: 't-online.de', source: hostSeen }],
  replies: [
    {
      id: 'tosa-problem-occurred',
      direction: 'receiving',
      basic: '554',
      match: ['A problem occurred', 'tosa@rx.t-online.de'],
      cause: 'ip-blocked',
      means: 'T-Online does not know the sending server, or its IP address has a poor reputation.',
      who: ['your-provider'],
      todo: 'Set up DNS and a web page with contact details for the host, then write to the address in the reply.',
      permanent: true,
      source: seen,
    },
    {
      id: 'considered-spam-or-virus',
      direction: 'receiving',
      basic: '550',
      enhanced: '5.7.0',
      match: ['considered as spam or virus'],
      cause: 'spam-content',
      means:
        'T-Online’s filter marked the message as spam or a virus. Shortened links are a known reason.',
      who: ['you'],
      todo: 'Use full links and change the content. If the message is still rejected, report the codes in the reply.',
      permanent: true,
      source: seen2,
    },
    {
      id: 'none-bad-reputation',
      direction: 'receiving',
      basic: '554',
      match: ['None/bad reputation', 'tobr@rx.t-online.de'],
      cause: 'ip-blocked',
      means:
        'T-Online has had problems with the sending server’s IP address, or does not know it yet.',
      who: ['your-provider'],
      todo: 'Give the host a web page with contact details, then ask for a reset at the address in the reply.',
      permanent: true,
      source: reputation,
    },
    {
      id: 'dialup-transient-ip',
      direction: 'receiving',
      basic: '554',
      match: ['Dialup/transient IP not allowed', 'toda@rx.t-online.de'],
      cause: 'ip-blocked',
      means:
        'T-Online treats the sending IP address as a home connection, and such hosts are not allowed to deliver mail.',
      who: ['your-provider'],
      todo: 'Send through an outgoing mail server instead of directly, or publish contact details for the host, then write to the address in the reply.',
      permanent: true,
      source: dialup,
    },
    {
      id: 'user-unknown',
      direction: 'receiving',
      basic: '550',
      enhanced: '5.1.1',
      match: ['user unknown'],
      cause: 'user-unknown',
      means: 'T-Online has no mailbox with this name.',
      who: ['you'],
      todo: 'Check the address letter by letter, or ask the person for the correct one.',
      permanent: true,
      source: notices,
    },
    {
      id: 'over-storage-quota',
      direction: 'receiving',
      basic: '552',
      enhanced: '5.2.2',
      match: ['STORAGE quota'],
      cause: 'mailbox-full',
      means: 'The recipient’s mailbox at T-Online is full.',
      who: ['recipient'],
      todo: 'Tell the person by phone that their mailbox is full. Send again when there is space.',
      asks: true,
      permanent: true,
      source: notices,
    },
  ],
};
