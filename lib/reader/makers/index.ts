import { amavis } from './amavis';
import { barracuda } from './barracuda';
import { courier } from './courier';
import { curl } from './curl';
import { domino } from './domino';
import { dotNet } from './dot-net';
import { dovecot } from './dovecot';
import { dragonfly } from './dragonfly';
import { exchange } from './exchange';
import { exim } from './exim';
import { gitSendEmail } from './git-send-email';
import { gmail } from './gmail';
import { goSmtp } from './go-smtp';
import { haraka } from './haraka';
import { hmailserver } from './hmailserver';
import { iis } from './iis';
import { javaMail } from './java-mail';
import { lettre } from './lettre';
import { maddy } from './maddy';
import { mailKit } from './mail-kit';
import { mailRu } from './mail-ru';
import { mailerq } from './mailerq';
import { mailgun } from './mailgun';
import { messagingServer } from './messaging-server';
import { mimecast } from './mimecast';
import { msmtp } from './msmtp';
import { mutt } from './mutt';
import { nodemailer } from './nodemailer';
import { nullmailer } from './nullmailer';
import { opensmtpd } from './opensmtpd';
import { openssl } from './openssl';
import { perl } from './perl';
import { php } from './php';
import { phpMailer } from './php-mailer';
import { postfix } from './postfix';
import { postmark } from './postmark';
import { powermta } from './powermta';
import { qmail } from './qmail';
import { rspamd } from './rspamd';
import { ruby } from './ruby';
import { sendgrid } from './sendgrid';
import { sendmail } from './sendmail';
import { ses } from './ses';
import { smtplib } from './smtplib';
import { stalwart } from './stalwart';
import { swaks } from './swaks';
import { symantec } from './symantec';
import { symfony } from './symfony';
import { system } from './system';
import { telnet } from './telnet';
import { trendMicro } from './trend-micro';
import type { Maker } from './types';
import { wordpress } from './wordpress';
import { yahoo } from './yahoo';
import { zoho } from './zoho';

/**
 * The makers of mail software in the order in which a bounce is held against their phrases. Whoever
 * writes most like others stands last: Exim's 'this message was created automatically by mail
 * delivery software' is also that of many who copied it, and IIS has only the name of the standard.
 */
export const MAKERS: readonly Maker[] = [
  exchange,
  gmail,
  sendmail,
  qmail,
  postfix,
  opensmtpd,
  dragonfly,
  courier,
  nullmailer,
  domino,
  messagingServer,
  ses,
  mimecast,
  symantec,
  trendMicro,
  barracuda,
  zoho,
  yahoo,
  mailRu,
  powermta,
  sendgrid,
  mailgun,
  postmark,
  exim,
  iis,
  nodemailer,
  php,
  phpMailer,
  swaks,
  curl,
  telnet,
  openssl,
  mutt,
  msmtp,
  gitSendEmail,
  symfony,
  wordpress,
  smtplib,
  javaMail,
  dotNet,
  mailKit,
  goSmtp,
  ruby,
  perl,
  lettre,
  stalwart,
  maddy,
  haraka,
  amavis,
  rspamd,
  dovecot,
  mailerq,
  hmailserver,
  system,
];

/** The words that the makers have for one thing, in the order of `MAKERS`. */
export const gather = (
  pick: (maker: Maker) => string | readonly string[] | undefined,
): readonly string[] => MAKERS.flatMap((maker) => pick(maker) ?? []);
