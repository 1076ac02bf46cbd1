import { amavis } from './amavis';
import { appleMail } from './apple-mail';
import { azure } from './azure';
import { barracuda } from './barracuda';
import { brevo } from './brevo';
import { courier } from './courier';
import { curl } from './curl';
import { deltaChat } from './delta-chat';
import { domino } from './domino';
import { dotNet } from './dot-net';
import { dovecot } from './dovecot';
import { dragonfly } from './dragonfly';
import { elasticEmail } from './elastic-email';
import { exchange } from './exchange';
import { exim } from './exim';
import { genSmtp } from './gen-smtp';
import { gitSendEmail } from './git-send-email';
import { gmail } from './gmail';
import { goSmtp } from './go-smtp';
import { graph } from './graph';
import { haraka } from './haraka';
import { hmailserver } from './hmailserver';
import { horde } from './horde';
import { iis } from './iis';
import { javaMail } from './java-mail';
import { kerio } from './kerio';
import { kumomta } from './kumomta';
import { lettre } from './lettre';
import { loops } from './loops';
import { maddy } from './maddy';
import { mailKit } from './mail-kit';
import { mailRu } from './mail-ru';
import { mailerq } from './mailerq';
import { mailersend } from './mailersend';
import { mailgun } from './mailgun';
import { mailjet } from './mailjet';
import { mailtrap } from './mailtrap';
import { mailx } from './mailx';
import { mandrill } from './mandrill';
import { mdaemon } from './mdaemon';
import { messagingServer } from './messaging-server';
import { milter } from './milter';
import { mimecast } from './mimecast';
import { mox } from './mox';
import { msmtp } from './msmtp';
import { mutt } from './mutt';
import { nemesis } from './nemesis';
import { nodemailer } from './nodemailer';
import { nullmailer } from './nullmailer';
import { opendkim } from './opendkim';
import { opensmtpd } from './opensmtpd';
import { openssl } from './openssl';
import { outlook } from './outlook';
import { perl } from './perl';
import { php } from './php';
import { phpMailer } from './php-mailer';
import { plesk } from './plesk';
import { postal } from './postal';
import { postfix } from './postfix';
import { postgrey } from './postgrey';
import { postmark } from './postmark';
import { powermta } from './powermta';
import { qmail } from './qmail';
import { resend } from './resend';
import { roundcube } from './roundcube';
import { rspamd } from './rspamd';
import { ruby } from './ruby';
import { scaleway } from './scaleway';
import { sendgrid } from './sendgrid';
import { sendmail } from './sendmail';
import { ses } from './ses';
import { smtp2go } from './smtp2go';
import { smtplib } from './smtplib';
import { sparkpost } from './sparkpost';
import { ssmtp } from './ssmtp';
import { stalwart } from './stalwart';
import { swaks } from './swaks';
import { symantec } from './symantec';
import { symfony } from './symfony';
import { system } from './system';
import { telnet } from './telnet';
import { thunderbird } from './thunderbird';
import { trendMicro } from './trend-micro';
import type { Maker } from './types';
import { wordpress } from './wordpress';
import { yahoo } from './yahoo';
import { zeptomail } from './zeptomail';
import { zmailer } from './zmailer';
import { zoho } from './zoho';
import { zoneMta } from './zonemta';

/**
 * The makers of mail software in the order in which a bounce is held against their phrases. Whoever
 * writes most like others stands last: Exim's 'this message was created automatically by mail
 * delivery software' is also that of many who copied it, and IIS has only the name of the standard.
 */
export const MAKERS: readonly Maker[] = [
  exchange,
  gmail,
  sendmail,
  // Its filters of qmail are called as qmail is.
  plesk,
  qmail,
  postfix,
  opensmtpd,
  zoneMta,
  zmailer,
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
  brevo,
  mailjet,
  mailtrap,
  sendgrid,
  mailgun,
  postmark,
  sparkpost,
  resend,
  mandrill,
  elasticEmail,
  mailersend,
  smtp2go,
  loops,
  azure,
  zeptomail,
  scaleway,
  graph,
  kumomta,
  postal,
  exim,
  horde,
  iis,
  nodemailer,
  php,
  phpMailer,
  roundcube,
  swaks,
  curl,
  telnet,
  openssl,
  mutt,
  nemesis,
  msmtp,
  gitSendEmail,
  symfony,
  wordpress,
  smtplib,
  javaMail,
  dotNet,
  mailKit,
  mailx,
  goSmtp,
  genSmtp,
  ruby,
  perl,
  lettre,
  deltaChat,
  ssmtp,
  stalwart,
  maddy,
  haraka,
  amavis,
  opendkim,
  rspamd,
  postgrey,
  milter,
  dovecot,
  mailerq,
  mox,
  hmailserver,
  mdaemon,
  kerio,
  outlook,
  thunderbird,
  appleMail,
  system,
];

/** The words that the makers have for one thing, in the order of `MAKERS`. */
export const gather = (
  pick: (maker: Maker) => string | readonly string[] | undefined,
): readonly string[] => MAKERS.flatMap((maker) => pick(maker) ?? []);
