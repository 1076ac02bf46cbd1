import type { Seen } from './particulars.test-helper';

/** What a filter found in the message. */
export const seenContent: readonly Seen[] = [
  // SpamAssassin 2, https://svn.apache.org/repos/asf/spamassassin/branches/b2_6_0/
  { kind: 'score', value: '7.2', reply: '550 5.7.1 Spam: hits=7.2 required=5.0' },
  // https://github.com/SparkPost/bouncy-sink/blob/HEAD/etc/pmta/blacklist.dat
  {
    kind: 'score',
    value: '9.674',
    reply: '554 5.7.1 Message rejected, SpamAssassin scored: 9.674 points TESTS=HTML_MESSAGE',
  },
  // https://github.com/SparkPost/bouncy-sink/blob/HEAD/etc/pmta/blacklist.dat
  { kind: 'score', value: '1000', reply: '550 5.7.1 Mail rejected - dcc score 1000' },
  // https://github.com/vexim/vexim2/issues/259
  {
    kind: 'score',
    value: '6.7',
    reply: 'SA: Action: flagged as Spam but accepted: score=6.7 required=5.0 (scanned in 1/1 secs',
  },
  // https://pastebin.com/index/wbYSHYYu
  { kind: 'score', value: '6.9', reply: '552 552 spam score (6.9) exceeded threshold (state 18).' },
  // https://github.com/vexim/vexim2/issues/259
  {
    kind: 'threshold',
    value: '5.0',
    reply: 'SA: Action: flagged as Spam but accepted: score=6.7 required=5.0 (scanned in 1/1 secs',
  },
  // https://github.com/SirWumpus/milter-clamc/blob/HEAD/README.md
  {
    kind: 'virus',
    value: 'Eicar-Test-Signature',
    reply: '550 5.7.1 message is INFECTED with Eicar-Test-Signature',
  },
  // https://github.com/Exim/exim/blob/HEAD/src/src/configure.default
  {
    kind: 'virus',
    value: 'Eicar-Test-Signature',
    reply: '550 This message contains a virus (Eicar-Test-Signature).',
  },
  // a public source file
  {
    kind: 'virus',
    value: 'Worm.Mydoom.I',
    reply: '554 5.7.1 virus Worm.Mydoom.I detected by ClamAV - http://www.clamav.net',
  },
  // https://github.com/Perl/perl5/issues/7644
  {
    kind: 'virus',
    value: 'W32/Sober.j@MM',
    reply:
      'The following action has been applied to the below attachments:\nAttachment Name: whatever.5295.pif, Virus Found: W32/Sober.j@MM, Status: Deleted',
  },
  // https://github.com/docker-mailserver/docker-mailserver/issues/1477
  {
    kind: 'file',
    value: '.exe',
    reply: '250 2.7.0 Ok, discarded, id=30329-04 - BANNED: .exe,.exe-ms,0001.dat',
  },
  // https://thedailywtf.com/articles/Please-Bypass-Security-
  {
    kind: 'file',
    value: 'orders.zip',
    reply:
      '550 5.7.1 Your mail was returned due to the\nfollowing: Attachment type not allowed. File "orders.zip" has the unacceptable\nextension "zip". Please try compressing your attachment or renaming the\nfile extension if you wish to resend.',
  },
  // https://github.com/Perl/perl5/issues/7644
  {
    kind: 'file',
    value: 'whatever.5295.pif',
    reply:
      'The following action has been applied to the below attachments:\nAttachment Name: whatever.5295.pif, Virus Found: W32/Sober.j@MM, Status: Deleted',
  },
  // https://github.com/sbidy/MacroMilter/issues/57
  {
    kind: 'file',
    value: 'Mydocument.xls',
    reply:
      '550 5.7.1 ERROR - Attachment contains unallowed office macros! Attachment: Mydocument.xls',
  },
  // https://go.mail-archive.com/postfix-users@postfix.org/msg69537.html
  {
    kind: 'file',
    value: 'setup.pub',
    reply: '550 5.7.1 Attachment name "setup.pub" may not end with ".pub"',
  },
  // https://github.com/rspamd/rspamd/pull/4383
  {
    kind: 'score',
    value: '6.62',
    reply: '550 5.7.1 Content analysis details:   (6.62 points, 15.00 required)',
  },
  {
    kind: 'threshold',
    value: '15.00',
    reply: '550 5.7.1 Content analysis details:   (6.62 points, 15.00 required)',
  },
  // https://github.com/ddavness/power-mailinabox/issues/110
  {
    kind: 'threshold',
    value: '5.0',
    reply: 'X-Spam-Status: Yes, score=5.9 required=5.0 tests=DMARC_PASS',
  },
  // http://www.experts123.com (MECnet)
  {
    kind: 'score',
    value: '7.6',
    reply: 'The MECnet email filters are blocking this message which received 7.6 SPAM points.',
  },
  // a public source file (Exim)
  { kind: 'score', value: '12.3', reply: '550 This message scored 12.3 spam points.' },
  // https://github.com/docker-mailserver/docker-mailserver/pull/2361
  {
    kind: 'virus',
    value: 'Win.Test.EICAR_HDB-1',
    reply: '250 2.7.0 Ok, discarded, id=00675-01 - INFECTED: Win.Test.EICAR_HDB-1',
  },
  // a public forum (amavis)
  {
    kind: 'file',
    value: '.exe',
    reply:
      '554 5.7.0 Reject, id=17352-01 - BANNED:\n    application/x-ms-dos-executable,.exe,.exe-ms,p7zip.exe',
  },
  // a public source file (Exim)
  {
    kind: 'score',
    value: '6.9',
    reply:
      'Greylisted <71471623398081.85F29338EF@RAC16A> for offences: Message has 6.9 SpamAssassin points,Message appears to have HTML content',
  },
];
