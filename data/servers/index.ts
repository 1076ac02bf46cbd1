import { courier } from './courier';
import { exim } from './exim';
import { filters } from './filters';
import { haraka } from './haraka';
import { opensmtpd } from './opensmtpd';
import { panels } from './panels';
import { policies } from './policies';
import { postfix } from './postfix';
import { programs } from './programs';
import { sendmail } from './sendmail';
import type { MailServer } from './types';

/** In the order of the page: servers first, then what works beside or around them. */
export const mailServers: readonly MailServer[] = [
  postfix,
  exim,
  sendmail,
  opensmtpd,
  courier,
  haraka,
  ...programs,
  ...policies,
  ...filters,
  ...panels,
];
