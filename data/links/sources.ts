import type { DatedSource } from '../types';

export const forwardEmail: DatedSource = {
  kind: 'observed',
  url: 'https://github.com/forwardemail/forwardemail.net/blob/02b51d36dcdb9aad9d50c791d5f982794cdbc7c0/helpers/get-bounce-info.js',
  seen: '2026-11-28',
};
export const happyjung: DatedSource = {
  kind: 'observed',
  url: 'https://happyjung.com/lecture/1508?page=61',
  seen: '2026-11-28',
};
export const mailgunHelp: DatedSource = {
  kind: 'provider',
  url: 'https://help.mailgun.com/hc/en-us/articles/202051664-My-domain-has-been-disabled-Now-what',
  seen: '2026-11-28',
};
export const mailu: DatedSource = {
  kind: 'observed',
  url: 'https://github.com/kevinveenbirkenbach/cymais',
  seen: '2026-11-28',
};
export const mindbaz: DatedSource = {
  kind: 'observed',
  url: 'https://github.com/Mindbaz/MSP_Postmaster_Links',
  seen: '2026-11-28',
};
export const orangePage: DatedSource = {
  kind: 'provider',
  url: 'https://postmaster.orange.fr',
  seen: '2026-11-28',
};
export const ovhDocs: DatedSource = {
  kind: 'observed',
  url: 'https://github.com/ovh/docs/blob/1f86c8560e2e8f7c5bf22f661ceb0337ca831830/pages/bare_metal_cloud/dedicated_servers/antispam_best_practices/guide.en-gb.md',
  seen: '2026-11-28',
};
export const proofpointReply: DatedSource = {
  kind: 'observed',
  url: 'https://www.suped.com/email-deliverability/answers/how-to-contact-proofpoint-about-ip-blocks-and-understand-dynamic-block-behavior',
  seen: '2026-11-28',
};
export const senderblade: DatedSource = {
  kind: 'observed',
  url: 'https://github.com/thedickersonshops/senderblade',
  seen: '2026-11-28',
};
export const sendgridDocs: DatedSource = {
  kind: 'observed',
  url: 'https://github.com/sendgrid/docs/blob/58a545c7d5e01d986ec2f48c0dfa3e5106d0f428/blacklist.md',
  seen: '2026-11-28',
  content: 'of 2016',
};
export const smtpCodes: DatedSource = {
  kind: 'observed',
  url: 'https://github.com/fm/smtp-codes/blob/main/data/providers.json',
  seen: '2026-11-28',
};
export const smtpCodesPages: DatedSource = {
  kind: 'observed',
  url: 'https://github.com/fm/smtp-codes/tree/main/docs',
  seen: '2026-11-28',
};
export const smtpCodesReplies: DatedSource = {
  kind: 'observed',
  url: 'https://github.com/fm/smtp-codes/tree/main/data/codes',
  seen: '2026-11-28',
};
export const trendMicroJa: DatedSource = {
  kind: 'provider',
  url: 'https://success.trendmicro.com/ja-JP/solution/KA-0000797',
  seen: '2026-11-28',
};
export const uceprotectGuide: DatedSource = {
  kind: 'observed',
  url: 'https://deliveryman.ai/blog/uceprotect-level-3-drone-blacklist-check-removal-process/',
  seen: '2026-11-28',
};
export const ukfast: DatedSource = {
  kind: 'observed',
  url: 'https://github.com/ans-group/docs.ukfast.co.uk',
  seen: '2026-11-28',
};
export const unitedInternet: DatedSource = {
  kind: 'observed',
  url: 'https://smtp.codes/unitedinternet/',
  seen: '2026-11-28',
};
export const zorgan: DatedSource = {
  kind: 'observed',
  url: 'https://zorgan.cz/domain-intelligence-center-cisco-talos-intelligence-group/',
  seen: '2026-11-28',
};
