import type { DatedSource, NonEmpty, Source } from '../types';
import { footerRules, footerSources } from './sources';
import type { Block, MailServer, Snippet } from './types';

const page = (url: string): DatedSource => ({ kind: 'provider', url, seen: '2026-11-29' });
const seenAt = (url: string): DatedSource => ({ kind: 'observed', url, seen: '2026-11-29' });

const LIKE_POSTFIX =
  'We read the documentation. We tried the same rules with Postfix alone (see Postfix).';
const LIKE_EXIM = 'We tried the same statement with Exim alone (see Exim), but not in the panel.';

/** The rules of Postfix at the place where a panel or a container has it. */
const withFooter = (
  does: string,
  blocks: NonEmpty<Block>,
  apply: NonEmpty<string>,
  undo: string,
  source: Source,
): NonEmpty<Snippet> => [
  {
    id: 'refusals',
    title: 'Every rejection, with a link to its code',
    does,
    blocks,
    apply,
    shows: ['550 5.7.1 <blocked@example.net>: Sender address rejected. See {site}/5.7.1/'],
    undo,
    tried: { not: LIKE_POSTFIX },
    sources: [source, ...footerSources],
  },
];

const spfStatement = (
  does: string,
  block: Pick<Block, 'way' | 'place'>,
  apply: NonEmpty<string> | undefined,
  sources: NonEmpty<Source>,
): NonEmpty<Snippet> => [
  {
    id: 'refusals',
    title: 'Rejections in the access control list',
    does,
    blocks: [
      {
        ...block,
        lines: [
          '  deny    message = 550 5.7.23 SPF check failed for $sender_address_domain. See {site}/5.7.23/',
          '          spf = fail',
        ],
      },
    ],
    ...(apply ? { apply } : {}),
    shows: ['550 5.7.23 SPF check failed for example.net. See {site}/5.7.23/'],
    undo: 'Remove the lines, then save or restart again.',
    tried: { not: LIKE_EXIM },
    sources,
  },
];

const cpanel: MailServer = {
  id: 'cpanel',
  name: 'cPanel and WHM (Exim)',
  snippets: spfStatement(
    'In WHM, open “Exim Configuration Manager” and its tab “Advanced Editor”. What you enter there is kept when Exim is updated. Put each of the other statements from the Exim section into the box for its ACL.',
    { way: 'add', place: 'the box custom_begin_mailauth' },
    undefined,
    [
      seenAt('https://pastebin.com/kYjsmget'),
      seenAt('https://whmdemo.cangurohosting.com/advance-tab.html'),
    ],
  ),
};

const directadmin: MailServer = {
  id: 'directadmin',
  name: 'DirectAdmin (Exim)',
  snippets: spfStatement(
    'DirectAdmin’s exim.conf includes this file, if it exists, before its own statements for recipients. The file is kept when exim.conf is rewritten.',
    { way: 'add', place: '/etc/exim.acl_check_recipient.pre.conf' },
    ['exim -bV', 'systemctl restart exim'],
    [
      seenAt(
        'https://github.com/mxroute/da_server_updates/blob/master/exim/exim.acl_check_recipient.pre.conf',
      ),
    ],
  ),
};

const plesk: MailServer = {
  id: 'plesk',
  name: 'Plesk for Linux (Postfix)',
  snippets: withFooter(
    'Plesk uses Postfix unless you chose a different server. Check again after updates and repairs: they may overwrite main.cf.',
    [
      {
        way: 'add',
        place: '/etc/postfix/main.cf',
        lines: ['smtpd_reject_footer_maps = regexp:/etc/postfix/reject_footer'],
      },
      { way: 'file', place: '/etc/postfix/reject_footer', lines: footerRules },
    ],
    ['postfix reload'],
    'Remove the line from main.cf and run `postfix reload`.',
    page('https://www.plesk.com/kb/docs/mail-service/'),
  ),
};

const zimbra: MailServer = {
  id: 'zimbra',
  name: 'Zimbra (Postfix)',
  snippets: withFooter(
    'Run the command as the user zimbra. Every two minutes, Zimbra copies changed settings from its LDAP directory to Postfix. We found no such setting for `smtpd_reject_footer_maps`. Check again after an update. `postconf mail_version` must show 3.4 or newer.',
    [
      { way: 'file', place: '/opt/zimbra/conf/reject_footer', lines: footerRules },
      {
        way: 'run',
        place: 'a shell of the user zimbra',
        lines: ["postconf -e 'smtpd_reject_footer_maps = regexp:/opt/zimbra/conf/reject_footer'"],
      },
    ],
    ['postfix reload'],
    'Run `postconf -X smtpd_reject_footer_maps` and `postfix reload`.',
    page('https://github.com/Zimbra/adminguide/blob/develop/mta.adoc'),
  ),
};

const mailcow: MailServer = {
  id: 'mailcow',
  name: 'mailcow (Postfix)',
  snippets: withFooter(
    'Both files are in mailcow’s folder. The container sees data/conf/postfix as /opt/postfix/conf.',
    [
      {
        way: 'add',
        place: 'data/conf/postfix/extra.cf',
        lines: ['smtpd_reject_footer_maps = regexp:/opt/postfix/conf/reject_footer'],
      },
      { way: 'file', place: 'data/conf/postfix/reject_footer', lines: footerRules },
    ],
    ['docker compose restart postfix-mailcow'],
    'Remove the line from extra.cf and restart the container.',
    page(
      'https://github.com/mailcow/mailcow-dockerized-docs/blob/1f59fbba89ebeccac9ac07a5c6f598115565608b/docs/manual-guides/Postfix/u_e-postfix-extra_cf.en.md',
    ),
  ),
};

const dockerMailserver: MailServer = {
  id: 'docker-mailserver',
  name: 'docker-mailserver (Postfix)',
  snippets: withFooter(
    'Both files are in the folder that the container sees as /tmp/docker-mailserver.',
    [
      {
        way: 'add',
        place: 'docker-data/dms/config/postfix-main.cf',
        lines: ['smtpd_reject_footer_maps = regexp:/tmp/docker-mailserver/reject_footer'],
      },
      { way: 'file', place: 'docker-data/dms/config/reject_footer', lines: footerRules },
    ],
    ['docker compose restart mailserver'],
    'Remove the line from postfix-main.cf and restart the container.',
    page(
      'https://docker-mailserver.github.io/docker-mailserver/latest/config/advanced/override-defaults/postfix/',
    ),
  ),
};

/** Panels and containers around another server. */
export const panels: readonly MailServer[] = [
  cpanel,
  directadmin,
  plesk,
  zimbra,
  mailcow,
  dockerMailserver,
];
