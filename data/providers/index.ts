import type { Provider } from '../types';
import { alibaba } from './alibaba';
import { amazonSes } from './amazon-ses';
import { appleIcloud } from './apple-icloud';
import { aruba } from './aruba';
import { att } from './att';
import { barracuda } from './barracuda';
import { bell } from './bell';
import { cisco } from './cisco';
import { cloudflare } from './cloudflare';
import { comcast } from './comcast';
import { cox } from './cox';
import { daum } from './daum';
import { dnsbl } from './dnsbl';
import { docomo } from './docomo';
import { dovecot } from './dovecot';
import { emailit } from './emailit';
import { exchangeOnline } from './exchange-online';
import { exchangeServer } from './exchange-server';
import { exim } from './exim';
import { facebook } from './facebook';
import { fastmail } from './fastmail';
import { fireeye } from './fireeye';
import { forpsi } from './forpsi';
import { freeFr } from './free-fr';
import { gmail } from './gmail';
import { gmxWebde } from './gmx-webde';
import { godaddy } from './godaddy';
import { groupsIo } from './groups-io';
import { groupwise } from './groupwise';
import { haraka } from './haraka';
import { hey } from './hey';
import { hmailserver } from './hmailserver';
import { hostpoint } from './hostpoint';
import { iUa } from './i-ua';
import { improvmx } from './improvmx';
import { infomaniak } from './infomaniak';
import { interia } from './interia';
import { kddi } from './kddi';
import { laposte } from './laposte';
import { mailRu } from './mail-ru';
import { mailgun } from './mailgun';
import { mimecast } from './mimecast';
import { mxroute } from './mxroute';
import { naver } from './naver';
import { netease } from './netease';
import { opendmarc } from './opendmarc';
import { opensmtpd } from './opensmtpd';
import { oracleOci } from './oracle-oci';
import { orange } from './orange';
import { outlookCom } from './outlook-com';
import { ovh } from './ovh';
import { oxVade } from './ox-vade';
import { postfix } from './postfix';
import { postgrey } from './postgrey';
import { proofpoint } from './proofpoint';
import { protonmail } from './protonmail';
import { qmail } from './qmail';
import { qq } from './qq';
import { rackspace } from './rackspace';
import { rambler } from './rambler';
import { rspamd } from './rspamd';
import { ruCenter } from './ru-center';
import { sendgrid } from './sendgrid';
import { sendmail } from './sendmail';
import { sfr } from './sfr';
import { sparkpost } from './sparkpost';
import { spectrum } from './spectrum';
import { strato } from './strato';
import { symantec } from './symantec';
import { tOnline } from './t-online';
import { titan } from './titan';
import { trendmicro } from './trendmicro';
import { yahoo } from './yahoo';
import { yandex } from './yandex';
import { zerospam } from './zerospam';
import { zoho } from './zoho';

/** Every provider and mail server, in the order of their names. */
export const providers: readonly Provider[] = [
  alibaba,
  amazonSes,
  appleIcloud,
  att,
  barracuda,
  bell,
  cisco,
  comcast,
  cox,
  daum,
  dnsbl,
  dovecot,
  emailit,
  exchangeOnline,
  exchangeServer,
  exim,
  facebook,
  fastmail,
  fireeye,
  freeFr,
  gmail,
  gmxWebde,
  godaddy,
  groupwise,
  haraka,
  hmailserver,
  hostpoint,
  improvmx,
  interia,
  laposte,
  mailRu,
  mailgun,
  mimecast,
  mxroute,
  naver,
  netease,
  opendmarc,
  opensmtpd,
  oracleOci,
  orange,
  outlookCom,
  ovh,
  oxVade,
  postfix,
  postgrey,
  proofpoint,
  protonmail,
  qmail,
  qq,
  rackspace,
  rambler,
  rspamd,
  ruCenter,
  sendgrid,
  sendmail,
  sfr,
  sparkpost,
  spectrum,
  strato,
  symantec,
  tOnline,
  titan,
  trendmicro,
  yahoo,
  yandex,
  zoho,
  iUa,
  kddi,
  docomo,
  cloudflare,
  infomaniak,
  hey,
  zerospam,
  aruba,
  forpsi,
  groupsIo,
];
