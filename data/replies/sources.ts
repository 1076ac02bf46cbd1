import type { SeenSource } from '../types';

/**
 * Places that gave more than one reply. `untraced`: the file was public, but which it was is no
 * longer known.
 */
export const aiutoLiberoMessaggiDiErrore: SeenSource = {
  kind: 'provider',
  url: 'https://aiuto.libero.it/articolo/mail/messaggi-di-errore-piu-frequenti-dopo-invio-email',
  seen: '2026-11-27',
};
export const auctionproCoP2544: SeenSource = {
  kind: 'observed',
  url: 'https://auctionpro.co.kr/?p=2544',
  seen: '2026-11-27',
};
export const backlinkSmtp550HataKodu: SeenSource = {
  kind: 'observed',
  url: 'https://backlink.name/blog/smtp-550-hata-kodu-ayrintilari',
  seen: '2026-11-27',
};
export const bastionUmanixNetHelpPage: SeenSource = {
  kind: 'untraced',
  said: 'bastion.umanix.net help page',
};
export const bentonowSfr: SeenSource = {
  kind: 'observed',
  url: 'https://bentonow.com/smtp-errors/sfr',
  seen: '2026-11-28',
};
export const bernardQuatermassEximWikiAclHeloTricks: SeenSource = {
  kind: 'source code',
  url: 'https://github.com/BernardQuatermass/exim-wiki/blob/3d00ecdcc6288cac69a894c426af1d5cbc54eef9/AclHeloTricks.md',
  seen: '2026-11-29',
};
export const bernardQuatermassEximWikiExiscanContentB: SeenSource = {
  kind: 'source code',
  url: 'https://github.com/BernardQuatermass/exim-wiki/blob/1638ab4d7390405721515b02174ea609fbaf843f/ExiscanContentBlocking.md',
  seen: '2026-11-29',
};
export const bernardQuatermassEximWikiVerification: SeenSource = {
  kind: 'source code',
  url: 'https://github.com/BernardQuatermass/exim-wiki/blob/26eefd25fe56eed269c0ce3e96d887dbcfde74a5/Verification.md',
  seen: '2026-11-29',
};
export const bestwisewordsComDocumentDetail36612: SeenSource = {
  kind: 'untraced',
  said: 'bestwisewords.com document_detail/36612',
};
export const biecuoliaoMbrrwem: SeenSource = {
  kind: 'observed',
  url: 'https://biecuoliao.com/pa/MBRrwEM.html',
  seen: '2026-11-27',
};
export const blogJinbo20051107: SeenSource = {
  kind: 'observed',
  url: 'http://blog.jinbo.net/007/archive/20051107',
  seen: '2026-11-27',
};
export const bloggerblog0BlogspotSmtp: SeenSource = {
  kind: 'observed',
  url: 'https://bloggerblog0.blogspot.com/2021/09/smtp.html',
  seen: '2026-11-27',
};
export const bluehostComHelpArticleWhat: SeenSource = {
  kind: 'provider',
  url: 'https://www.bluehost.com/help/article/what-does-my-email-bounce-mean',
  seen: '2026-12-01',
};
export const bouncySink: SeenSource = {
  kind: 'observed',
  url: 'https://github.com/SparkPost/bouncy-sink/blob/HEAD/etc/pmta/blacklist.dat',
  seen: '2026-11-27',
};
export const bytecampZustellen: SeenSource = {
  kind: 'provider',
  url: 'https://www.bytecamp.net/de/faq/email/zustellen.html',
  seen: '2026-11-27',
};
export const cisco214630EsmtpComma: SeenSource = {
  kind: 'provider',
  url: 'https://www.cisco.com/c/en/us/support/docs/security/email-security-appliance/214630-esmtp-commands-supported-by-the-esa-ces.html',
  seen: '2026-11-28',
};
export const communityMimecastEmailSecurityClo: SeenSource = {
  kind: 'provider',
  url: 'https://community.mimecast.com/s/article/email-security-cloud-gateway-mimecast-smtp-error-codes',
  seen: '2025-02-23, as quoted by Sisimai',
};
export const communityMimecastEmailSecurityClo2: SeenSource = {
  kind: 'provider',
  url: 'https://community.mimecast.com/s/article/email-security-cloud-gateway-mimecast-smtp-error-codes',
  seen: '2026-11-27',
};
export const coviserverEMailGeblockt: SeenSource = {
  kind: 'observed',
  url: 'https://coviserver.de/e-mail-geblockt',
  seen: '2026-11-27',
};
export const cryptsofthecoliseumArticleShow: SeenSource = {
  kind: 'observed',
  url: 'http://cryptsofthecoliseum.com/article-show-50-294.html',
  seen: '2026-11-29',
};
export const cryptsofthecoliseumArticleShow5029: SeenSource = {
  kind: 'observed',
  url: 'http://cryptsofthecoliseum.com/article-show-50-294.html',
  seen: '2026-11-27',
};
export const dbmailserverComTuiXin: SeenSource = {
  kind: 'untraced',
  said: 'dbmailserver.com tui-xin',
};
export const dev5811: SeenSource = {
  kind: 'observed',
  url: 'https://github.com/NethServer/dev/issues/5811',
  seen: '2026-11-27',
};
export const developerZendeskComDocumentaTicketing: SeenSource = {
  kind: 'provider',
  url: 'https://developer.zendesk.com/documentation/ticketing/reference-guides/suspensions-reference/',
  seen: '2026-12-01',
};
export const djangoAnymailTestUnisenderGoWebhooks: SeenSource = {
  kind: 'observed',
  url: 'https://github.com/anymail/django-anymail/blob/HEAD/tests/test_unisender_go_webhooks.py',
  seen: '2026-11-27',
};
export const docGadzDiffpagesActionO: SeenSource = {
  kind: 'observed',
  url: 'https://doc.gadz.org/pages/diffpages.action?originalId=21791317&pageId=21792015',
  seen: '2026-11-27',
};
export const dockerSmtp6: SeenSource = {
  kind: 'observed',
  url: 'https://github.com/BytemarkHosting/docker-smtp/issues/6',
  seen: '2026-11-27',
};
export const docsAwsAmazonTroubleshootSmtp: SeenSource = {
  kind: 'provider',
  url: 'https://docs.aws.amazon.com/ses/latest/dg/troubleshoot-smtp.html',
  seen: '2026-11-28',
};
export const docsMxrouteSmtpBlocks: SeenSource = {
  kind: 'provider',
  url: 'https://docs.mxroute.com/docs/troubleshooting/smtp-blocks.html',
  seen: '2026-11-28',
};
export const docsOracleTroubleshooting: SeenSource = {
  kind: 'provider',
  url: 'https://docs.oracle.com/en-us/iaas/Content/Email/Concepts/troubleshooting.htm',
  seen: '2026-11-28',
};
export const docsOracleTroubleshootingHtm: SeenSource = {
  kind: 'provider',
  url: 'https://docs.oracle.com/ja-jp/iaas/Content/Email/Concepts/troubleshooting.htm',
  seen: '2026-11-29',
};
export const docsTrellixComDataAnd: SeenSource = {
  kind: 'provider',
  url: 'https://docs.trellix.com/data-and-email/docs/error-codes',
  seen: '2026-12-01',
};
export const docsTrendmicroDeepDiscoveryEma: SeenSource = {
  kind: 'provider',
  url: 'https://docs.trendmicro.com/en-us/documentation/article/deep-discovery-email-inspector-51-online-help-smtp-error-codes',
  seen: '2026-11-23',
};
export const documentationOfByMessage: SeenSource = {
  kind: 'untraced',
  said: 'documentation of SparkPost (responses by message)',
};
export const drwareComLessonLearned263mail: SeenSource = {
  kind: 'observed',
  url: 'https://www.drware.com/lesson-learned-263mail-could-not-be-sent-to-the-recipients-because-of-the-mail-server-in-dbmail/',
  seen: '2026-11-30',
};
export const ePostincJpFaqFaq10: SeenSource = {
  kind: 'provider',
  url: 'http://www.e-postinc.jp/faq/FAQ10-01.html',
  seen: '2026-11-30',
};
export const emailhostComServiceHtmlArtic: SeenSource = {
  kind: 'provider',
  url: 'https://www.emailhost.com.cn/service.html?article_category=25&brd=1',
  seen: '2026-11-27',
};
export const emailitTroubleshooting: SeenSource = {
  kind: 'provider',
  url: 'https://emailit.com/docs/smtp/troubleshooting/',
  seen: '2026-11-28',
};
export const eomatica271ErrosFrecuent: SeenSource = {
  kind: 'observed',
  url: 'https://eomatica.gal/gl/component/content/article/14-blogue/271-erros-frecuentes-nos-envios-de-email.html',
  seen: '2026-11-27',
};
export const everycloudHornetsecurityErrorList: SeenSource = {
  kind: 'untraced',
  said: 'everycloud / Hornetsecurity error list',
};
export const fobhostJishuzhichi59: SeenSource = {
  kind: 'observed',
  url: 'https://www.fobhost.com/jishuzhichi/jishuzhichi59.html',
  seen: '2026-11-27',
};
export const forwardemailNetGetBounceInfo: SeenSource = {
  kind: 'source code',
  url: 'https://github.com/forwardemail/forwardemail.net/blob/HEAD/helpers/get-bounce-info.js',
  seen: '2026-11-27',
};
export const foxpaEMailsToHotmail: SeenSource = {
  kind: 'observed',
  url: 'https://foxpa.ws/e-mails-to-hotmail-bounce-550-sc-001-part-of-your-network-is-on-our-block-list',
  seen: '2026-11-28',
};
export const ftpSendmail: SeenSource = {
  kind: 'source code',
  url: 'https://ftp.sendmail.org/',
  seen: 'sendmail 8.17.1.9',
  content: 'cf/m4/proto.m4',
};
export const ftpSendmail2: SeenSource = {
  kind: 'source code',
  url: 'https://ftp.sendmail.org/',
  seen: 'sendmail 8.17.1.9',
  content: 'sendmail/srvrsmtp.c',
};
export const gindCnHtml: SeenSource = {
  kind: 'observed',
  url: 'https://gind.cn/196294.html',
  seen: '2026-11-30',
};
export const gitStargraveCE: SeenSource = {
  kind: 'source code',
  url: 'http://www.git.stargrave.org/?p=mlmmj-listtexts.git;a=blob;f=en/deny-post;hb=5f4e658ce4d74eb77d778b86c201993621786e62',
  seen: '2026-11-29',
};
export const gitStargraveOrg: SeenSource = {
  kind: 'source code',
  url: 'http://www.git.stargrave.org/?p=mlmmj-listtexts.git;a=blob;f=en/deny-post',
  seen: '2026-11-30',
};
export const github421: SeenSource = {
  kind: 'observed',
  url: 'https://github.com/ActiveCampaign/smtp-field-manual/blob/0b9ecacd4e7943822bf6ce0926a79c1cbac0e833/data/codes/421.json',
  seen: '2026-11-28',
};
export const github4212: SeenSource = {
  kind: 'observed',
  url: 'https://github.com/fm/smtp-codes/blob/0d0f2a5bacede57e3e64f555888f97cf05e4e955/data/codes/421.json',
  seen: '2026-11-28',
};
export const github450: SeenSource = {
  kind: 'observed',
  url: 'https://github.com/fm/smtp-codes/blob/124f765b42882d2aabf41baf25a38df73c82c515/data/codes/450.json',
  seen: '2026-11-28',
};
export const github4502: SeenSource = {
  kind: 'observed',
  url: 'https://github.com/ActiveCampaign/smtp-field-manual/blob/18308e080ad04db3d1d6f018523225e50a42f5fe/data/codes/450.json',
  seen: '2026-11-28',
};
export const github451: SeenSource = {
  kind: 'observed',
  url: 'https://github.com/fm/smtp-codes/blob/124f765b42882d2aabf41baf25a38df73c82c515/data/codes/451.json',
  seen: '2026-11-28',
};
export const github4512: SeenSource = {
  kind: 'observed',
  url: 'https://github.com/ActiveCampaign/smtp-field-manual/blob/2005cfe1ba5f6faaaabc6f231c6efe134622c17c/data/codes/451.json',
  seen: '2026-11-28',
};
export const github452: SeenSource = {
  kind: 'observed',
  url: 'https://github.com/fm/smtp-codes/blob/3064d2e0d92338c9d0444834ecaf2076e1421ab6/data/codes/452.json',
  seen: '2026-11-28',
};
export const github550: SeenSource = {
  kind: 'observed',
  url: 'https://github.com/fm/smtp-codes/blob/115b04b617b83fc700ee2c14b841353c60383616/data/codes/550.json',
  seen: '2026-11-28',
};
export const github5502: SeenSource = {
  kind: 'observed',
  url: 'https://github.com/ActiveCampaign/smtp-field-manual/blob/00ebd61f178f657a595ca52d48603c7a1b143c5e/data/codes/550.json',
  seen: '2026-11-28',
};
export const github552: SeenSource = {
  kind: 'observed',
  url: 'https://github.com/ActiveCampaign/smtp-field-manual/blob/1aa6fec64f50e837ec50b26b52cbf1ce13db485c/data/codes/552.json',
  seen: '2026-11-28',
};
export const github554: SeenSource = {
  kind: 'observed',
  url: 'https://github.com/fm/smtp-codes/blob/124f765b42882d2aabf41baf25a38df73c82c515/data/codes/554.json',
  seen: '2026-11-28',
};
export const github5542: SeenSource = {
  kind: 'observed',
  url: 'https://github.com/ActiveCampaign/smtp-field-manual/blob/100935cc92025a5162ceff2830c3fe6e0d32b56f/data/codes/554.json',
  seen: '2026-11-28',
};
export const githubAdAppendixAdapti: SeenSource = {
  kind: 'observed',
  url: 'https://github.com/SparkPost/support-docs/blob/main/content/momentum/3/3-ad/ad-appendix-adaptive-rules.md',
  seen: '2026-11-28',
};
export const githubBounces: SeenSource = {
  kind: 'observed',
  url: 'https://github.com/zone-eu/zone-mta/blob/0009aafa5a8002bf978f19f71bcf2a70cd3abd18/config/bounces.txt',
  seen: '2026-11-28',
};
export const githubComAlbertitoChasquidBlob: SeenSource = {
  kind: 'source code',
  url: 'https://github.com/albertito/chasquid/blob/main/internal/smtpsrv/conn.go',
  seen: '2026-11-30',
};
export const githubComAlbertitoChasquidBlob2: SeenSource = {
  kind: 'source code',
  url: 'https://github.com/albertito/chasquid/blob/HEAD/internal/smtpsrv/conn.go',
  seen: '2026-12-01',
};
export const githubComAlbertitoChasquidBlob3: SeenSource = {
  kind: 'source code',
  url: 'https://github.com/albertito/chasquid/blob/0210c5fd9248ce1ef292ab81daab7b39b18cddd0/internal/smtpsrv/conn.go',
  seen: '2026-12-01',
};
export const githubComAlintoSogoBlob: SeenSource = {
  kind: 'source code',
  url: 'https://github.com/Alinto/sogo/blob/master/UI/MailerUI/Polish.lproj/Localizable.strings',
  seen: '2026-12-01',
};
export const githubComAlintoSogoBlob2: SeenSource = {
  kind: 'source code',
  url: 'https://github.com/Alinto/sogo/blob/master/UI/MailerUI/Hungarian.lproj/Localizable.strings',
  seen: '2026-12-01',
};
export const githubComAlintoSogoBlob3: SeenSource = {
  kind: 'source code',
  url: 'https://github.com/Alinto/sogo/blob/master/UI/MailerUI/Finnish.lproj/Localizable.strings',
  seen: '2026-12-01',
};
export const githubComAnonaddyAnonaddyBlob: SeenSource = {
  kind: 'source code',
  url: 'https://github.com/anonaddy/anonaddy/blob/HEAD/app/Console/Commands/ReceiveEmail.php',
  seen: '2026-12-01',
};
export const githubComApacheJamesProject: SeenSource = {
  kind: 'source code',
  url: 'https://github.com/apache/james-project/blob/07c01469fda526a5c5df452df483e64423ebb189/protocols/smtp/src/main/java/org/apache/james/protocols/smtp/core/fastfail/AbstractGreylistHandler.java',
  seen: '2026-12-01',
};
export const githubComB1gmailB1gmailseBlob: SeenSource = {
  kind: 'source code',
  url: 'https://github.com/b1gMail/b1gMailServer/blob/master/src/smtp/smtp.cpp',
  seen: '2026-11-30',
};
export const githubComB1gmailB1gmailseBlob2: SeenSource = {
  kind: 'source code',
  url: 'https://github.com/b1gMail/b1gMailServer/blob/master/src/smtp/smtp_data.cpp',
  seen: '2026-11-30',
};
export const githubComB1gmailB1gmailseBlob3: SeenSource = {
  kind: 'source code',
  url: 'https://github.com/b1gMail/b1gMailServer/blob/master/src/msgqueue/msgqueue_outbound.cpp',
  seen: '2026-11-30',
};
export const githubComB1gmailB1gmailseBlob4: SeenSource = {
  kind: 'source code',
  url: 'https://github.com/b1gMail/b1gMailServer/blob/master/src/msgqueue/smtpsession.cpp',
  seen: '2026-11-30',
};
export const githubComB1gmailB1gmailseBlob5: SeenSource = {
  kind: 'source code',
  url: 'https://github.com/b1gMail/b1gMailServer/blob/master/src/msgqueue/inboundprocess.cpp',
  seen: '2026-11-30',
};
export const githubComBenningmMtpolicydBlob: SeenSource = {
  kind: 'source code',
  url: 'https://github.com/benningm/mtpolicyd/blob/master/lib/Mail/MtPolicyd/Plugin/CtIpRep.pm',
  seen: '2026-11-30',
};
export const githubComBenningmMtpolicydBlob2: SeenSource = {
  kind: 'source code',
  url: 'https://github.com/benningm/mtpolicyd/blob/master/lib/Mail/MtPolicyd/Plugin/Quota.pm',
  seen: '2026-11-30',
};
export const githubComBenningmMtpolicydBlob3: SeenSource = {
  kind: 'provider',
  url: 'https://github.com/benningm/mtpolicyd/blob/master/lib/Mail/MtPolicyd/Plugin/SMTPVerify.pm',
  seen: '2026-11-30',
};
export const githubComBrucegEzmlmIdx: SeenSource = {
  kind: 'source code',
  url: 'https://github.com/bruceg/ezmlm-idx/blob/22cdbc586d0c93a8db10ba9734d74be70873219d/ezmlmrc.es',
  seen: '2026-12-01',
};
export const githubComBrucegEzmlmIdx2: SeenSource = {
  kind: 'source code',
  url: 'https://github.com/bruceg/ezmlm-idx/blob/22cdbc586d0c93a8db10ba9734d74be70873219d/ezmlmrc.pl',
  seen: '2026-12-01',
};
export const githubComBrucegEzmlmIdx3: SeenSource = {
  kind: 'source code',
  url: 'https://github.com/bruceg/ezmlm-idx/blob/22cdbc586d0c93a8db10ba9734d74be70873219d/ezmlmrc.da',
  seen: '2026-12-01',
};
export const githubComBrucegNullmaileBlob: SeenSource = {
  kind: 'source code',
  url: 'https://github.com/bruceg/nullmailer/blob/master/lib/errcodes.cc',
  seen: '2026-11-30',
};
export const githubComChatmailRelayBlob: SeenSource = {
  kind: 'source code',
  url: 'https://github.com/chatmail/relay/blob/main/chatmaild/src/chatmaild/filtermail.py',
  seen: '2026-11-30',
};
export const githubComChillout2ExotaMilter: SeenSource = {
  kind: 'source code',
  url: 'https://github.com/chillout2k/ExOTA-Milter/blob/HEAD/app/exota-milter.py',
  seen: '2026-12-01',
};
export const githubComCorecodeDmaBlob: SeenSource = {
  kind: 'source code',
  url: 'https://github.com/corecode/dma/blob/master/net.c',
  seen: '2026-11-30',
};
export const githubComCorecodeDmaBlob2: SeenSource = {
  kind: 'source code',
  url: 'https://github.com/corecode/dma/blob/master/dma.c',
  seen: '2026-11-30',
};
export const githubComCyrusimapCyrusImapd: SeenSource = {
  kind: 'source code',
  url: 'https://github.com/cyrusimap/cyrus-imapd/blob/master/imap/lmtpengine.c',
  seen: '2026-11-30',
};
export const githubComDaroldSendmailaIssues: SeenSource = {
  kind: 'observed',
  url: 'https://github.com/darold/sendmailanalyzer/issues/26',
  seen: '2026-11-30',
};
export const githubComDavidelXmailBlob: SeenSource = {
  kind: 'source code',
  url: 'https://github.com/davidel/xmail/blob/master/SMTPSvr.cpp',
  seen: '2026-11-30',
};
export const githubComDavidelXmailBlob2: SeenSource = {
  kind: 'source code',
  url: 'https://github.com/davidel/xmail/blob/348104f5bf0625f995b51cc422984cfe68ebf159/SMTPSvr.cpp',
  seen: '2026-12-01',
};
export const githubComDbmailDbmailBlob: SeenSource = {
  kind: 'source code',
  url: 'https://github.com/dbmail/dbmail/blob/main/src/lmtp.c',
  seen: '2026-11-30',
};
export const githubComDeckeSmtprelayBlob: SeenSource = {
  kind: 'source code',
  url: 'https://github.com/decke/smtprelay/blob/HEAD/main.go',
  seen: '2026-12-01',
};
export const githubComDerdakonQsmtp: SeenSource = {
  kind: 'source code',
  url: 'https://github.com/DerDakon/Qsmtp',
  seen: '2026-11-30',
};
export const githubComDiegocrAmismtpdBlob: SeenSource = {
  kind: 'source code',
  url: 'https://github.com/diegocr/AmiSMTPd/blob/master/transport.c',
  seen: '2026-11-30',
};
export const githubComDiscourseDiscourseBlob: SeenSource = {
  kind: 'source code',
  url: 'https://github.com/discourse/discourse/blob/01cc3e4ac0f12b26659e4ded237d32325ff5d97c/config/locales/server.de.yml',
  seen: '2026-12-01',
};
export const githubComDockerMailserveDocker: SeenSource = {
  kind: 'observed',
  url: 'https://github.com/docker-mailserver/docker-mailserver/issues/3501',
  seen: '2026-11-30',
};
export const githubComDovecotCore: SeenSource = {
  kind: 'source code',
  url: 'https://github.com/dovecot/core',
  seen: '2026-11-30',
};
export const githubComEvilashzExchangeServer: SeenSource = {
  kind: 'source code',
  url: 'https://github.com/evilashz/exchange-server-27065/blob/91e42d92bc3f97cf5377a44c1c161c19213a2044/Microsoft.Exchange.Data.Transport/Data/Transport/Smtp/SmtpResponse.cs',
  seen: '2026-11-30',
};
export const githubComForwardemForwardemNet: SeenSource = {
  kind: 'source code',
  url: 'https://github.com/forwardemail/forwardemail.net/blob/HEAD/helpers/on-data-smtp.js',
  seen: '2026-12-01',
};
export const githubComForwardemForwardemNet2: SeenSource = {
  kind: 'source code',
  url: 'https://github.com/forwardemail/forwardemail.net/blob/HEAD/config/phrases.js',
  seen: '2026-12-01',
};
export const githubComFoxcppMaddyBlob: SeenSource = {
  kind: 'source code',
  url: 'https://github.com/foxcpp/maddy/blob/HEAD/internal/endpoint/smtp/session.go',
  seen: '2026-12-01',
};
export const githubComGenSmtpGen: SeenSource = {
  kind: 'source code',
  url: 'https://github.com/gen-smtp/gen_smtp/blob/01017bd2f10475ecadb4e0ee2db38cf642d25a37/src/smtp_server_example.erl',
  seen: '2026-12-01',
};
export const githubComGeneHightowerGhsmtp: SeenSource = {
  kind: 'source code',
  url: 'https://github.com/gene-hightower/ghsmtp',
  seen: '2026-11-30',
};
export const githubComGeneHightowerGhsmtp2: SeenSource = {
  kind: 'source code',
  url: 'https://github.com/gene-hightower/ghsmtp/blob/015c8340219eac4c5645f021a8bd6862bf31c218/Session.cpp',
  seen: '2026-12-01',
};
export const githubComGraemeWalkerEmailrela: SeenSource = {
  kind: 'source code',
  url: 'https://github.com/graeme-walker/emailrelay/blob/master/src/gsmtp/gserverprotocol.cpp',
  seen: '2026-11-30',
};
export const githubComHmailservHmailservBlob: SeenSource = {
  kind: 'source code',
  url: 'https://github.com/hmailserver/hmailserver/blob/master/hmailserver/source/Server/SMTP/ExternalDelivery.cpp',
  seen: '2026-11-30',
};
export const githubComIetfToolsEmposter: SeenSource = {
  kind: 'source code',
  url: 'https://github.com/ietf-tools/emposter',
  seen: '2026-11-30',
};
export const githubComInbucketInbucketBlob: SeenSource = {
  kind: 'source code',
  url: 'https://github.com/inbucket/inbucket/blob/HEAD/pkg/server/smtp/handler.go',
  seen: '2026-12-01',
};
export const githubComInbucketInbucketBlob2: SeenSource = {
  kind: 'source code',
  url: 'https://github.com/inbucket/inbucket/blob/00dad88bde48301460742f2944a0c531aa21b5b5/pkg/server/smtp/handler.go',
  seen: '2026-12-01',
};
export const githubComInterlinkLbbsBlob: SeenSource = {
  kind: 'source code',
  url: 'https://github.com/InterLinked1/lbbs/blob/000b999967041cd076de234059627e19a4750df3/nets/net_smtp.c',
  seen: '2026-12-01',
};
export const githubComIredmailIredmailBlob: SeenSource = {
  kind: 'source code',
  url: 'https://github.com/iredmail/iRedMail/blob/0ae7e5e44d57ebf2099865fd3ebaeb697b6f3566/samples/postfix/helo_access.pcre',
  seen: '2026-12-01',
};
export const githubComJcbfSmfSpf: SeenSource = {
  kind: 'source code',
  url: 'https://github.com/jcbf/smf-spf/blob/master/smf-spf.c',
  seen: '2026-11-30',
};
export const githubComKumocorpKumomtaBlob: SeenSource = {
  kind: 'source code',
  url: 'https://github.com/KumoCorp/kumomta/blob/HEAD/crates/kumod/src/smtp_server.rs',
  seen: '2026-12-01',
};
export const githubComKuraBlackholeBlob: SeenSource = {
  kind: 'provider',
  url: 'https://github.com/kura/blackhole/blob/HEAD/docs/source/response-codes.rst',
  seen: '2026-12-01',
};
export const githubComLavabitMagmaBlob: SeenSource = {
  kind: 'source code',
  url: 'https://github.com/lavabit/magma/blob/develop/src/servers/smtp/smtp.c',
  seen: '2026-11-30',
};
export const githubComMailcleanMailcleanBlob: SeenSource = {
  kind: 'source code',
  url: 'https://github.com/MailCleaner/MailCleaner/blob/HEAD/etc/exim/exim_stage1.conf_template',
  seen: '2026-12-01',
};
export const githubComMingodadCitadelBlob: SeenSource = {
  kind: 'source code',
  url: 'https://github.com/mingodad/citadel/blob/master/citadel/modules/smtp/serv_smtp.c',
  seen: '2026-11-30',
};
export const githubComMingodadCitadelBlob2: SeenSource = {
  kind: 'source code',
  url: 'https://github.com/mingodad/citadel/blob/02862316ec5cf51e9153aef6c2e3622494735d3b/citadel/modules/smtp/serv_smtp.c',
  seen: '2026-12-01',
};
export const githubComMjlMoxBlob: SeenSource = {
  kind: 'source code',
  url: 'https://github.com/mjl-/mox/blob/HEAD/smtpserver/server.go',
  seen: '2026-12-01',
};
export const githubComMjlMoxBlob2: SeenSource = {
  kind: 'source code',
  url: 'https://github.com/mjl-/mox/blob/0099197d00b9fc24751dc31da242cdd7c4810649/smtpserver/server.go',
  seen: '2026-12-01',
};
export const githubComMobiztEspMail: SeenSource = {
  kind: 'observed',
  url: 'https://github.com/mobizt/ESP-Mail-Client/issues/305',
  seen: '2026-11-30',
};
export const githubComNkhormanSpamilterBlob: SeenSource = {
  kind: 'source code',
  url: 'https://github.com/nkhorman/spamilter/blob/master/src/hndlrs.c',
  seen: '2026-11-30',
};
export const githubComNodemaileHarakaPlugin: SeenSource = {
  kind: 'source code',
  url: 'https://github.com/nodemailer/haraka-plugin-wildduck/blob/HEAD/index.js',
  seen: '2026-12-01',
};
export const githubComNodemaileSmtpServer: SeenSource = {
  kind: 'source code',
  url: 'https://github.com/nodemailer/smtp-server/blob/HEAD/lib/smtp-connection.js',
  seen: '2026-12-01',
};
export const githubComOpensearcProjectAlerting: SeenSource = {
  kind: 'observed',
  url: 'https://github.com/opensearch-project/alerting/issues/461',
  seen: '2026-11-30',
};
export const githubComOpensmtpdOpensmtpdIssues: SeenSource = {
  kind: 'observed',
  url: 'https://github.com/OpenSMTPD/OpenSMTPD/issues/739',
  seen: '2026-11-30',
};
export const githubComOssilatorMasqmailBlob: SeenSource = {
  kind: 'source code',
  url: 'https://github.com/ossilator/masqmail/blob/master/src/smtp_in.c',
  seen: '2026-11-30',
};
export const githubComPavelhlubMilterMime: SeenSource = {
  kind: 'source code',
  url: 'https://github.com/PavelHlubik63/milter-mime-filter/blob/main/conf/mail_filter_rules.conf',
  seen: '2026-11-30',
};
export const githubComPhpmailerPhpmailerBlob: SeenSource = {
  kind: 'source code',
  url: 'https://github.com/PHPMailer/PHPMailer/blob/master/language/phpmailer.lang-ar.php',
  seen: '2026-12-01',
};
export const githubComPhpmailerPhpmailerBlob2: SeenSource = {
  kind: 'source code',
  url: 'https://github.com/PHPMailer/PHPMailer/blob/master/language/phpmailer.lang-ja.php',
  seen: '2026-12-01',
};
export const githubComPhpmailerPhpmailerBlob3: SeenSource = {
  kind: 'source code',
  url: 'https://github.com/PHPMailer/PHPMailer/blob/master/language/phpmailer.lang-cs.php',
  seen: '2026-12-01',
};
export const githubComPhpmailerPhpmailerBlob4: SeenSource = {
  kind: 'source code',
  url: 'https://github.com/PHPMailer/PHPMailer/blob/master/language/phpmailer.lang-sv.php',
  seen: '2026-12-01',
};
export const githubComPhpmailerPhpmailerBlob5: SeenSource = {
  kind: 'source code',
  url: 'https://github.com/PHPMailer/PHPMailer/blob/master/language/phpmailer.lang-zh_cn.php',
  seen: '2026-12-01',
};
export const githubComPhpmailerPhpmailerBlob6: SeenSource = {
  kind: 'source code',
  url: 'https://github.com/PHPMailer/PHPMailer/blob/master/language/phpmailer.lang-es.php',
  seen: '2026-12-01',
};
export const githubComPhpmailerPhpmailerBlob7: SeenSource = {
  kind: 'source code',
  url: 'https://github.com/PHPMailer/PHPMailer/blob/master/language/phpmailer.lang-id.php',
  seen: '2026-12-01',
};
export const githubComPostalserPostalBlob: SeenSource = {
  kind: 'source code',
  url: 'https://github.com/postalserver/postal/blob/HEAD/app/lib/smtp_server/client.rb',
  seen: '2026-12-01',
};
export const githubComRoundcubeRoundcubeBlob: SeenSource = {
  kind: 'source code',
  url: 'https://github.com/roundcube/roundcubemail/blob/master/program/localization/hu_HU/messages.inc',
  seen: '2026-11-30',
};
export const githubComRoundcubeRoundcubeBlob2: SeenSource = {
  kind: 'source code',
  url: 'https://github.com/roundcube/roundcubemail/blob/master/program/localization/tr_TR/messages.inc',
  seen: '2026-11-30',
};
export const githubComRoundcubeRoundcubeBlob3: SeenSource = {
  kind: 'source code',
  url: 'https://github.com/roundcube/roundcubemail/blob/master/program/localization/cs_CZ/messages.inc',
  seen: '2026-11-30',
};
export const githubComRoundcubeRoundcubeBlob4: SeenSource = {
  kind: 'source code',
  url: 'https://github.com/roundcube/roundcubemail/blob/master/program/localization/id_ID/messages.inc',
  seen: '2026-11-30',
};
export const githubComRoundcubeRoundcubeBlob5: SeenSource = {
  kind: 'source code',
  url: 'https://github.com/roundcube/roundcubemail/blob/master/program/localization/vi_VN/messages.inc',
  seen: '2026-11-30',
};
export const githubComRoundcubeRoundcubeBlob6: SeenSource = {
  kind: 'source code',
  url: 'https://github.com/roundcube/roundcubemail/blob/05375b8081638d35c0ec11ee213634e6b32ae9b4/program/localization/ko_KR/messages.inc',
  seen: '2026-12-01',
};
export const githubComRoundcubeRoundcubeBlob7: SeenSource = {
  kind: 'source code',
  url: 'https://github.com/roundcube/roundcubemail/blob/05375b8081638d35c0ec11ee213634e6b32ae9b4/program/localization/el_GR/messages.inc',
  seen: '2026-12-01',
};
export const githubComRoundcubeRoundcubeBlob8: SeenSource = {
  kind: 'source code',
  url: 'https://github.com/roundcube/roundcubemail/blob/05375b8081638d35c0ec11ee213634e6b32ae9b4/program/localization/uk_UA/messages.inc',
  seen: '2026-12-01',
};
export const githubComRoundcubeRoundcubeBlob9: SeenSource = {
  kind: 'source code',
  url: 'https://github.com/roundcube/roundcubemail/blob/05375b8081638d35c0ec11ee213634e6b32ae9b4/program/localization/ar_SA/messages.inc',
  seen: '2026-12-01',
};
export const githubComRoundcubeRoundcubeIssues: SeenSource = {
  kind: 'observed',
  url: 'https://github.com/roundcube/roundcubemail/issues/6110',
  seen: '2026-11-30',
};
export const githubComSakaiprojSakaiBlob: SeenSource = {
  kind: 'source code',
  url: 'https://github.com/sakaiproject/sakai/blob/HEAD/mailarchive/mailarchive-james/james/src/bundle/sakaimailet.properties',
  seen: '2026-12-01',
};
export const githubComSakaiprojSakaiBlob2: SeenSource = {
  kind: 'source code',
  url: 'https://github.com/sakaiproject/sakai/blob/HEAD/mailarchive/mailarchive-james/james/src/bundle/sakaimailet_es.properties',
  seen: '2026-12-01',
};
export const githubComSakaiprojSakaiBlob3: SeenSource = {
  kind: 'source code',
  url: 'https://github.com/sakaiproject/sakai/blob/HEAD/mailarchive/mailarchive-james/james/src/bundle/sakaimailet_fr_FR.properties',
  seen: '2026-12-01',
};
export const githubComSakaiprojSakaiBlob4: SeenSource = {
  kind: 'source code',
  url: 'https://github.com/sakaiproject/sakai/blob/HEAD/mailarchive/mailarchive-james/james/src/bundle/sakaimailet_sv.properties',
  seen: '2026-12-01',
};
export const githubComSchleuderSchleuderBlob: SeenSource = {
  kind: 'source code',
  url: 'https://github.com/schleuder/schleuder/blob/main/locales/de.yml',
  seen: '2026-11-30',
};
export const githubComSchleuderSchleuderBlob2: SeenSource = {
  kind: 'source code',
  url: 'https://github.com/schleuder/schleuder/blob/0b71e17c531a4d24b58d915f51d3fa18e90e1a4e/locales/de.yml',
  seen: '2026-12-01',
};
export const githubComSdgathmanMilterBlob: SeenSource = {
  kind: 'source code',
  url: 'https://github.com/sdgathman/milter/blob/master/bms.py',
  seen: '2026-11-30',
};
export const githubComSdgathmanPymilterBlob: SeenSource = {
  kind: 'source code',
  url: 'https://github.com/sdgathman/pymilter/blob/0283c20eef92cf9aa1c09bf43132e62a8ede8cce/bms.py',
  seen: '2026-12-01',
};
export const githubComSirwumpusSmtpfBlob: SeenSource = {
  kind: 'source code',
  url: 'https://github.com/SirWumpus/smtpf/blob/HEAD/src/cmd.c',
  seen: '2026-12-01',
};
export const githubComSparkpostDeveloperSparkpost: SeenSource = {
  kind: 'provider',
  url: 'https://github.com/SparkPost/developers.sparkpost.com/blob/HEAD/web-ref/responses-by-message.md',
  seen: '2026-12-01',
};
export const githubComSplitbraiDokuwikiPlugin: SeenSource = {
  kind: 'observed',
  url: 'https://github.com/splitbrain/dokuwiki-plugin-smtp/issues/31',
  seen: '2026-12-01',
};
export const githubComStalwartlStalwartBlob: SeenSource = {
  kind: 'source code',
  url: 'https://github.com/stalwartlabs/stalwart/blob/HEAD/crates/smtp/src/inbound/data.rs',
  seen: '2026-12-01',
};
export const githubComStalwartlStalwartBlob2: SeenSource = {
  kind: 'source code',
  url: 'https://github.com/stalwartlabs/stalwart/blob/HEAD/crates/smtp/src/inbound/rcpt.rs',
  seen: '2026-12-01',
};
export const githubComStalwartlStalwartBlob3: SeenSource = {
  kind: 'source code',
  url: 'https://github.com/stalwartlabs/stalwart/blob/HEAD/crates/smtp/src/inbound/mail.rs',
  seen: '2026-12-01',
};
export const githubComStalwartlStalwartBlob4: SeenSource = {
  kind: 'source code',
  url: 'https://github.com/stalwartlabs/stalwart/blob/HEAD/crates/smtp/src/inbound/session.rs',
  seen: '2026-12-01',
};
export const githubComStalwartlStalwartBlob5: SeenSource = {
  kind: 'source code',
  url: 'https://github.com/stalwartlabs/stalwart/blob/12f32bf7f8886899e3794af5cdd6e8e0515c1667/crates/smtp/src/inbound/rcpt.rs',
  seen: '2026-12-01',
};
export const githubComStalwartlStalwartBlob6: SeenSource = {
  kind: 'source code',
  url: 'https://github.com/stalwartlabs/stalwart/blob/12f32bf7f8886899e3794af5cdd6e8e0515c1667/crates/smtp/src/inbound/mail.rs',
  seen: '2026-12-01',
};
export const githubComStalwartlStalwartBlob7: SeenSource = {
  kind: 'source code',
  url: 'https://github.com/stalwartlabs/stalwart/blob/115956669cac7d7eadf79bbdfcc6cec59527d316/crates/smtp/src/inbound/data.rs',
  seen: '2026-12-01',
};
export const githubComTasicUaMinimalis: SeenSource = {
  kind: 'source code',
  url: 'https://github.com/tasic-ua/minimalist/blob/4046327be9aaa21b3500538809ba9eec1e84a2d0/minimalist.pl',
  seen: '2026-12-01',
};
export const githubComTwisted19BounceHandler: SeenSource = {
  kind: 'source code',
  url: 'https://github.com/twisted1919/bounce-handler/blob/088b3bb7d1ffc36f4f9be9444e209ebaf8a01a96/BounceHandler/rules.php',
  seen: '2026-12-01',
};
export const githubComUmailservUmailservBlob: SeenSource = {
  kind: 'source code',
  url: 'https://github.com/uMailServer/uMailServer/blob/main/internal/smtp/session.go',
  seen: '2026-11-30',
};
export const githubComViriditVsmtp: SeenSource = {
  kind: 'source code',
  url: 'https://github.com/viridIT/vSMTP',
  seen: '2026-11-30',
};
export const githubComVorlonZarafaDebian: SeenSource = {
  kind: 'source code',
  url: 'https://github.com/vorlon/zarafa-debian/blob/master/spooler/DAgent.cpp',
  seen: '2026-11-30',
};
export const githubComVpithartSmtpGated: SeenSource = {
  kind: 'source code',
  url: 'https://github.com/vpithart/smtp-gated/blob/HEAD/lang/lang-pl.h',
  seen: '2026-12-01',
};
export const githubComVstakhovRmilterBlob: SeenSource = {
  kind: 'source code',
  url: 'https://github.com/vstakhov/rmilter/blob/master/src/rmilter.c',
  seen: '2026-11-30',
};
export const githubComZenlixHdRustem: SeenSource = {
  kind: 'observed',
  url: 'https://github.com/ZENLIX/hd.rustem/issues/181',
  seen: '2026-11-30',
};
export const githubComZimbraZmMailbox: SeenSource = {
  kind: 'source code',
  url: 'https://github.com/Zimbra/zm-mailbox/blob/develop/store/src/java/com/zimbra/cs/lmtpserver/LmtpReply.java',
  seen: '2026-11-30',
};
export const githubConfigure: SeenSource = {
  kind: 'source code',
  url: 'https://github.com/Exim/exim/blob/exim-4.96/src/src/configure.default',
  seen: '2026-11-28',
};
export const githubConnection: SeenSource = {
  kind: 'source code',
  url: 'https://github.com/haraka/Haraka/blob/00833b7f8f3cee35aa552bbf6263fdd3a282180d/connection.js',
  seen: '2026-11-28',
};
export const githubEvent: SeenSource = {
  kind: 'provider',
  url: 'https://github.com/sendgrid/docs/blob/02c1275b9154eecde622c5df8e4d5f5251839911/content/docs/for-developers/tracking-events/event.md',
  seen: '2026-11-24',
};
export const githubForApple: SeenSource = {
  kind: 'observed',
  url: 'https://github.com/sisimai/go-sisimai/blob/02714b7712e97580097338c68384eea22c9f158f/rhost/for-apple.go',
  seen: '2026-11-28',
};
export const githubForFranceptt: SeenSource = {
  kind: 'observed',
  url: 'https://github.com/sisimai/go-sisimai/blob/02714b7712e97580097338c68384eea22c9f158f/rhost/for-franceptt.go',
  seen: '2026-11-28',
};
export const githubForGodaddy: SeenSource = {
  kind: 'observed',
  url: 'https://github.com/sisimai/go-sisimai/blob/02714b7712e97580097338c68384eea22c9f158f/rhost/for-godaddy.go',
  seen: '2026-11-28',
};
export const githubForGoogle: SeenSource = {
  kind: 'observed',
  url: 'https://github.com/sisimai/go-sisimai/blob/0068fc805a409e5f3d2797f7a7f000387d473c33/rhost/for-google.go',
  seen: '2026-11-28',
};
export const githubForMicrosoft: SeenSource = {
  kind: 'observed',
  url: 'https://github.com/sisimai/go-sisimai/blob/1254c614463458c9bce7be6b56db868a846a4258/rhost/for-microsoft.go',
  seen: '2026-11-28',
};
export const githubForYahooinc: SeenSource = {
  kind: 'observed',
  url: 'https://github.com/sisimai/go-sisimai/blob/10a375ffbfda93609b761e6572a81329a13658e3/rhost/for-yahooinc.go',
  seen: '2026-11-28',
};
export const githubGoogleapps: SeenSource = {
  kind: 'observed',
  url: 'https://github.com/sisimai/p5-sisimai/blob/07a6a5e089d771465fadd18a1b56fb66b4e4b104/lib/Sisimai/Rhost/GoogleApps.pm',
  seen: '2026-11-28',
};
export const githubIndex: SeenSource = {
  kind: 'observed',
  url: 'https://github.com/fm/smtp-codes/blob/0dcd00ace9ab7006db062028b71cb3bd9e59e407/docs/titan/index.html',
  seen: '2026-11-28',
};
export const githubMailgunpayloadconv: SeenSource = {
  kind: 'observed',
  url: 'https://github.com/symfony/symfony/blob/cf3986904f690139db2f7ba25602cfd3a3ac3b2c/src/Symfony/Component/Mailer/Bridge/Mailgun/RemoteEvent/MailgunPayloadConverter.php',
  seen: '2026-11-24',
};
export const githubPostscreen: SeenSource = {
  kind: 'source code',
  url: 'https://github.com/vdukhovni/postfix/blob/master/postfix/src/postscreen/postscreen.c',
  seen: 'postfix 3.7.11',
};
export const githubQmail: SeenSource = {
  kind: 'source code',
  url: 'https://github.com/notqmail/notqmail/blob/0057e5ff94114dd10781808cb41ffa5eb5f4a5bf/qmail.c',
  seen: '2026-11-28',
};
export const githubQmailSmtpd: SeenSource = {
  kind: 'source code',
  url: 'https://github.com/notqmail/notqmail/blob/005c5752ae4c25fcead04bb4cbe3677470324f8a/qmail-smtpd.c',
  seen: '2026-11-28',
};
export const githubReceive: SeenSource = {
  kind: 'source code',
  url: 'https://github.com/Exim/exim/blob/exim-4.96/src/src/receive.c',
  seen: '2026-11-28',
};
export const githubSmtpIn: SeenSource = {
  kind: 'source code',
  url: 'https://github.com/Exim/exim/blob/exim-4.96/src/src/smtp_in.c',
  seen: '2026-11-28',
};
export const githubSmtpSession: SeenSource = {
  kind: 'source code',
  url: 'https://github.com/OpenSMTPD/OpenSMTPD/blob/master/usr.sbin/smtpd/smtp_session.c',
  seen: 'OpenSMTPD 6.8.0p2',
};
export const githubSmtpd: SeenSource = {
  kind: 'source code',
  url: 'https://github.com/vdukhovni/postfix/blob/master/postfix/src/smtpd/smtpd.c',
  seen: 'postfix 3.7.11',
};
export const githubSmtpdCheck: SeenSource = {
  kind: 'source code',
  url: 'https://github.com/vdukhovni/postfix/blob/master/postfix/src/smtpd/smtpd_check.c',
  seen: 'postfix 3.7.11',
};
export const gnuSoftwareMailboxQuotas: SeenSource = {
  kind: 'provider',
  url: 'https://gnu.org/software/mailutils/manual/html_node/Mailbox-Quotas.html',
  seen: '2026-11-29',
};
export const goSisimai150: SeenSource = {
  kind: 'observed',
  url: 'https://github.com/sisimai/go-sisimai/issues/150',
  seen: '2026-11-27',
};
export const guideArubabusinessErroriComuniInvi: SeenSource = {
  kind: 'provider',
  url: 'https://guide.arubabusiness.it/email/configurazioni-email-arubabusiness/errori-comuni-invio-ricezione-posta',
  seen: '2026-11-27',
};
export const hainhanCacThongBaoEmai: SeenSource = {
  kind: 'observed',
  url: 'https://www.hainhan.com/vn/ho-tro/huong-dan/cac-thong-bao-email-thuong-gap/',
  seen: '2026-11-27',
};
export const harakaChecksJs: SeenSource = {
  kind: 'source code',
  url: 'https://github.com/haraka/Haraka/blob/134bfa512e49329526f37be5224a60884674bffb/plugins/data.rfc5322_header_checks.js',
  seen: '2026-11-29',
};
export const harakaConnection: SeenSource = {
  kind: 'source code',
  url: 'https://github.com/haraka/Haraka/blob/HEAD/connection.js',
  seen: '2026-11-27',
};
export const harakaFcrdnsJs: SeenSource = {
  kind: 'source code',
  url: 'https://github.com/haraka/Haraka/blob/04fd04e0a41e1947f704fb2388512fdf7e6175bd/plugins/connect.fcrdns.js',
  seen: '2026-11-29',
};
export const harakaMessagesnifferJs: SeenSource = {
  kind: 'source code',
  url: 'https://github.com/haraka/Haraka/blob/033cdfaab0210810cd05371080b27e61b0593b50/plugins/messagesniffer.js',
  seen: '2026-11-29',
};
export const harakaPlugins: SeenSource = {
  kind: 'source code',
  url: 'https://github.com/haraka/Haraka/tree/HEAD/plugins',
  seen: '2026-11-27',
};
export const help1635raj4lmh00753vb8: SeenSource = {
  kind: 'provider',
  url: 'http://help.163.com/09/1224/17/5RAJ4LMH00753VB8.html',
  content: 'of 2009 to about 2014',
  seen: '2026-11-23, as copied into a public source file',
};
export const helpAtosmartdocsBeingDelivered: SeenSource = {
  kind: 'provider',
  url: 'https://help-atosmartdocs.theaccessgroup.com/en/articles/13791357-reasons-for-client-emails-not-being-delivered',
  seen: '2026-11-29',
};
export const helpKyriossystems13613564EmailErr: SeenSource = {
  kind: 'observed',
  url: 'https://help.kyriossystems.com/en/articles/13613564-email-errors-mailgun-google-workspace',
  seen: '2026-11-28',
};
export const hmailserverSMTPConnectionCpp: SeenSource = {
  kind: 'source code',
  url: 'https://github.com/hmailserver/hmailserver/blob/0492b809b8d6fe6f13ebdeef1a3a90ac07233fca/hmailserver/source/Server/SMTP/SMTPConnection.cpp',
  seen: '2026-11-29',
};
export const hocorocoErrormail: SeenSource = {
  kind: 'observed',
  url: 'https://www.hocoroco.net/internet_lifeguide/errormail.html',
  seen: '2026-11-27',
};
export const iRedAPDInitPy: SeenSource = {
  kind: 'source code',
  url: 'https://github.com/iredmail/iRedAPD/blob/00184c2184eb0797b00c33168fbc11ba8976bc40/libs/__init__.py',
  seen: '2026-11-29',
};
export const icglinkCgiLangEn: SeenSource = {
  kind: 'provider',
  url: 'http://www.icglink.net/cgi-bin/icglink/helpdesk/kb.cgi?view=73&lang=en',
  seen: '2026-11-29',
};
export const icoremailIndexPhpCateId: SeenSource = {
  kind: 'provider',
  url: 'https://www.icoremail.vip/support/index.php?cate_id=84&page=5&start=0',
  seen: '2026-11-27',
};
export const icoremailIndexPhpCateId2: SeenSource = {
  kind: 'provider',
  url: 'https://www.icoremail.vip/support/index.php?cate_id=84&page=8&start=225',
  seen: '2026-11-27',
};
export const icoremailVipErrorList: SeenSource = {
  kind: 'untraced',
  said: 'icoremail.vip error list',
};
export const ionosFehlermeldungenBe: SeenSource = {
  kind: 'provider',
  url: 'https://www.ionos.de/hilfe/e-mail/glossar-e-mail-fachbegriffe-verstaendlich-erklaert/problemloesungen-mail-basicmail-business/fehlermeldungen-bei-unzustellbarer-e-mail/',
  seen: '2026-11-27',
};
export const iredapdDefaultSettings: SeenSource = {
  kind: 'source code',
  url: 'https://github.com/iredmail/iRedAPD/blob/HEAD/libs/default_settings.py',
  seen: '2026-11-27',
};
export const iredapdInit: SeenSource = {
  kind: 'source code',
  url: 'https://github.com/iredmail/iRedAPD/blob/HEAD/libs/__init__.py',
  seen: '2026-11-27',
};
export const iridisRelayErrorList: SeenSource = {
  kind: 'untraced',
  said: 'iridis relay error list',
};
export const itI88CaBounceCategorie: SeenSource = {
  kind: 'provider',
  url: 'https://it.i88.ca/2014/11/bounce-categories-of-powermta.html',
  seen: '2026-11-30',
};
export const itpfdocHitachiCoJpManuals: SeenSource = {
  kind: 'provider',
  url: 'https://itpfdoc.hitachi.co.jp/manuals/3000/3000347460/c347460.epub',
  seen: '2026-11-30',
};
export const jsdelivr18728: SeenSource = {
  kind: 'observed',
  url: 'https://github.com/jsdelivr/jsdelivr/issues/18728',
  seen: '2026-11-27',
};
export const juduoCc3824545: SeenSource = { kind: 'untraced', said: 'juduo.cc 3824545' };
export const keiWiadmoscZwrotna: SeenSource = {
  kind: 'observed',
  url: 'https://www.kei.pl/pomoc/wiadmosc-zwrotna/',
  seen: '2026-11-27',
};
export const knowledgeBroadcomComExternalArticle: SeenSource = {
  kind: 'provider',
  url: 'https://knowledge.broadcom.com/external/article/169925/common-external-spam-filtering-error-cod.html',
  seen: '2026-12-01',
};
export const knowledgeBroadcomToRd: SeenSource = {
  kind: 'provider',
  url: 'https://knowledge.broadcom.com/external/article/161393/rejection-errors-when-delivering-to-3rd.html',
  seen: '2026-11-29',
};
export const knowledgeWorkspaceGoogleGmailSmtpErrors: SeenSource = {
  kind: 'provider',
  url: 'https://knowledge.workspace.google.com/admin/support/troubleshooting/gmail-smtp-errors-and-codes',
  seen: '2026-11-28',
};
export const knowledgeWorkspaceGoogleGmailSmtpErrors2: SeenSource = {
  kind: 'provider',
  url: 'https://knowledge.workspace.google.com/admin/support/troubleshooting/gmail-smtp-errors-and-codes?hl=pt-br',
  seen: '2026-11-27',
};
export const kumomtaDane: SeenSource = {
  kind: 'source code',
  url: 'https://github.com/KumoCorp/kumomta/blob/HEAD/crates/integration-tests/src/test/dane.rs',
  seen: '2026-11-27',
};
export const kumomtaRfc3464: SeenSource = {
  kind: 'source code',
  url: 'https://github.com/KumoCorp/kumomta/blob/HEAD/crates/kumo-log-types/src/rfc3464.rs',
  seen: '2026-11-27',
};
export const kumomtaShaping: SeenSource = {
  kind: 'observed',
  url: 'https://github.com/KumoCorp/kumomta/blob/HEAD/assets/community/shaping.toml',
  seen: '2026-11-27',
};
export const learnMicrosoftComCsCzExchangeNdr: SeenSource = {
  kind: 'untraced',
  said: 'learn.microsoft.com cs-cz exchange ndr',
};
export const learnMicrosoftNonDeliveryRepor: SeenSource = {
  kind: 'provider',
  url: 'https://learn.microsoft.com/en-us/exchange/troubleshoot/email-delivery/ndr/non-delivery-reports-in-exchange-online',
  seen: '2026-11-28',
};
export const learnMicrosoftNonDeliveryRepor2: SeenSource = {
  kind: 'provider',
  url: 'https://learn.microsoft.com/en-us/exchange/mail-flow/non-delivery-reports-and-bounce-messages/non-delivery-reports-and-bounce-messages',
  seen: '2026-11-28',
};
export const libSmtpOnGitHub: SeenSource = {
  kind: 'untraced',
  said: 'lib/smtp_server/client.rb of Postal, a fork of postalserver/postal on GitHub',
};
export const mWh163588: SeenSource = {
  kind: 'observed',
  url: 'https://m.wh-163.com/mobile/index/show/catid/2/id/588.html',
  seen: '2026-11-27',
};
export const maddyDnsGo: SeenSource = {
  kind: 'source code',
  url: 'https://github.com/foxcpp/maddy/blob/0523f1144ccf46df0a4aaf04e90cb4da0e0c412e/internal/check/dns/dns.go',
  seen: '2026-11-29',
};
export const maddySecurityGo: SeenSource = {
  kind: 'source code',
  url: 'https://github.com/foxcpp/maddy/blob/1579ea10b215448e39686d58db1306d977af9881/internal/target/remote/security.go',
  seen: '2026-11-29',
};
export const mailcowDockerized1450: SeenSource = {
  kind: 'observed',
  url: 'https://github.com/mailcow/mailcow-dockerized/issues/1450',
  seen: '2026-11-27',
};
export const mailu1614: SeenSource = {
  kind: 'observed',
  url: 'https://github.com/Mailu/Mailu/issues/1614',
  seen: '2026-11-27',
};
export const manualCiscoCiscoEmailSecurity: SeenSource = {
  kind: 'observed',
  url: 'http://38.142.81.21:8001/manual/cisco/cisco-email-security-appliance-c680/user-guide-english/page-1018.html',
  seen: '2026-11-30',
};
export const manualsbrComPtManuals: SeenSource = {
  kind: 'observed',
  url: 'https://manualsbrain.com/pt/manuals/1649684/?page=1011',
  seen: '2026-11-30',
};
export const manualsbrainPage293: SeenSource = {
  kind: 'provider',
  url: 'https://manualsbrain.com/it/manuals/1649627/?page=293',
  seen: '2026-11-28',
};
export const manualsbrainPage495: SeenSource = {
  kind: 'provider',
  url: 'https://manualsbrain.com/ru/manuals/1649541/?page=495',
  seen: '2026-11-28',
};
export const manualsliComManualFSecure: SeenSource = {
  kind: 'provider',
  url: 'https://www.manualslib.com/manual/374849/F-Secure-Internet-Gatekeeper-Windows-2000-2003-Server-6-61.html?page=197',
  seen: '2026-11-30',
};
export const mediariumHatenadiary20070906: SeenSource = {
  kind: 'untraced',
  said: 'mediarium.hatenadiary 20070906',
};
export const moxServerGo: SeenSource = {
  kind: 'source code',
  url: 'https://github.com/mjl-/mox/blob/main/smtpserver/server.go',
  seen: '2026-11-29',
};
export const netqmailSettingsH: SeenSource = {
  kind: 'source code',
  url: 'https://github.com/denislemire/netqmail/blob/07f62a892f1d1a918bcb6927999c9690ba9eda46/chkuser_settings.h',
  seen: '2026-11-30',
};
export const newFaqComserviceFfoSmtpFehlermeldung: SeenSource = {
  kind: 'observed',
  url: 'https://new-faq.comservice-ffo.de/smtp-fehlermeldungen-e-mail-fehler/',
  seen: '2026-11-27',
};
export const nicMailDiagnosticsA: SeenSource = {
  kind: 'provider',
  url: 'https://nic.ru/help/mail-diagnostics-and-troubleshooting_14426.html',
  seen: '2026-11-27',
};
export const nlHelpCarerix2245905EMailBou: SeenSource = {
  kind: 'observed',
  url: 'http://nl.help.carerix.com/nl/articles/2245905-e-mail-bounce',
  seen: '2026-11-27',
};
export const oliveitTistory39: SeenSource = {
  kind: 'observed',
  url: 'https://oliveit.tistory.com/39',
  seen: '2026-11-27',
};
export const openMailOrg: SeenSource = { kind: 'untraced', said: 'open-mail.org' };
export const p5Sisimai240: SeenSource = {
  kind: 'observed',
  url: 'https://github.com/sisimai/p5-sisimai/issues/240',
  seen: '2026-11-27',
};
export const pastebinKgBuUVc: SeenSource = {
  kind: 'observed',
  url: 'https://pastebin.com/kgBuU3vc',
  seen: '2026-11-29',
};
export const pastebinMMGUFmXp: SeenSource = {
  kind: 'observed',
  url: 'https://pastebin.com/MMGUFmXp',
  seen: '2026-11-29',
};
export const phpMailerDa: SeenSource = {
  kind: 'source code',
  url: 'https://github.com/PHPMailer/PHPMailer/blob/master/language/phpmailer.lang-da.php',
  seen: '2026-11-29',
};
export const phpMailerEl: SeenSource = {
  kind: 'source code',
  url: 'https://github.com/PHPMailer/PHPMailer/blob/master/language/phpmailer.lang-el.php',
  seen: '2026-11-29',
};
export const phpMailerFi: SeenSource = {
  kind: 'source code',
  url: 'https://github.com/PHPMailer/PHPMailer/blob/master/language/phpmailer.lang-fi.php',
  seen: '2026-11-29',
};
export const phpMailerHu: SeenSource = {
  kind: 'source code',
  url: 'https://github.com/PHPMailer/PHPMailer/blob/master/language/phpmailer.lang-hu.php',
  seen: '2026-11-29',
};
export const phpMailerKo: SeenSource = {
  kind: 'source code',
  url: 'https://github.com/PHPMailer/PHPMailer/blob/master/language/phpmailer.lang-ko.php',
  seen: '2026-11-29',
};
export const phpMailerPl: SeenSource = {
  kind: 'source code',
  url: 'https://github.com/PHPMailer/PHPMailer/blob/master/language/phpmailer.lang-pl.php',
  seen: '2026-11-29',
};
export const phpMailerUk: SeenSource = {
  kind: 'source code',
  url: 'https://github.com/PHPMailer/PHPMailer/blob/master/language/phpmailer.lang-uk.php',
  seen: '2026-11-29',
};
export const phpMailerVi: SeenSource = {
  kind: 'source code',
  url: 'https://github.com/PHPMailer/PHPMailer/blob/master/language/phpmailer.lang-vi.php',
  seen: '2026-11-29',
};
export const pleskCom: SeenSource = {
  kind: 'provider',
  url: 'https://plesk.com/?p=214013',
  seen: '2026-11-30',
};
export const pomocPocztaInteriaNewsDlaczegoWiad: SeenSource = {
  kind: 'provider',
  url: 'https://pomoc.poczta.interia.pl/news-dlaczego-wiadomosc-nie-zostala-dostarczona,nId,6589600',
  seen: '2026-11-27',
};
export const portalHostmediaUk201204295: SeenSource = {
  kind: 'untraced',
  said: 'portal.hostmedia.uk 201204295',
};
export const postfixResolve: SeenSource = {
  kind: 'source code',
  url: 'https://github.com/vdukhovni/postfix/blob/HEAD/postfix/src/trivial-rewrite/resolve.c',
  seen: '2026-11-28',
};
export const postmasterComcastMailErrorCodes: SeenSource = {
  kind: 'provider',
  url: 'http://postmaster.comcast.net/mail-error-codes.html',
  seen: '2026-11-28',
};
export const postmasterOxsusVadesecureInboundErrorCod: SeenSource = {
  kind: 'provider',
  url: 'https://postmaster-oxsus.vadesecure.com/inbound_error_codes',
  seen: '2026-11-28',
};
export const prolinuxUruguay: SeenSource = {
  kind: 'provider',
  url: 'https://pl.com.uy/?P=ne&S=do&pg=nedoerrorescorreo',
  seen: '2026-11-27',
};
export const publicFile: SeenSource = { kind: 'untraced', said: 'a public source file' };
export const publicFile2: SeenSource = { kind: 'untraced', said: 'public source file' };
export const publicFileArchivedForumThread: SeenSource = {
  kind: 'untraced',
  said: 'a public source file (archived forum thread)',
};
export const publicFileArchivedUbuntuForumsThread: SeenSource = {
  kind: 'untraced',
  said: 'a public source file (archived Ubuntu forums thread)',
};
export const publicFileBlogInARepository: SeenSource = {
  kind: 'untraced',
  said: 'a public source file (blog in a repository)',
};
export const publicFileHarakaTest: SeenSource = {
  kind: 'untraced',
  said: 'a public source file (haraka test)',
};
export const publicFileLinuxKernel: SeenSource = {
  kind: 'untraced',
  said: 'a public source file (linux-kernel)',
};
export const publicFileLiveMailLog: SeenSource = {
  kind: 'untraced',
  said: 'a public source file (live mail log)',
};
export const publicFileMaileeCallbacksTest: SeenSource = {
  kind: 'untraced',
  said: 'a public source file (mailee callbacks test)',
};
export const publicFileMicrosoftDocsEs: SeenSource = {
  kind: 'untraced',
  said: 'a public source file (Microsoft docs, es)',
};
export const publicFileMicrosoftDocsFr: SeenSource = {
  kind: 'untraced',
  said: 'a public source file (Microsoft docs, fr)',
};
export const publicFileOpenemmRules: SeenSource = {
  kind: 'untraced',
  said: 'a public source file (OpenEMM rules)',
};
export const publicFilePostfixparserRulesSqlCsTcdIe: SeenSource = {
  kind: 'untraced',
  said: 'a public source file (PostfixParser rules.sql, cs.tcd.ie)',
};
export const publicFileSekoiaPostfixSamples: SeenSource = {
  kind: 'untraced',
  said: 'a public source file (SEKOIA postfix samples)',
};
export const publicFileSisimaiTest: SeenSource = {
  kind: 'untraced',
  said: 'a public source file (sisimai test)',
};
export const publicFileUbuntuForum: SeenSource = {
  kind: 'untraced',
  said: 'a public source file (Ubuntu forum)',
};
export const publicFileUbuntuForum2010: SeenSource = {
  kind: 'untraced',
  said: 'a public source file (Ubuntu forum 2010)',
};
export const publicFileVutuvMailLogTest: SeenSource = {
  kind: 'untraced',
  said: 'a public source file (vutuv, mail log test)',
};
export const publicFileVutuvTestProductionLog: SeenSource = {
  kind: 'untraced',
  said: 'a public source file (vutuv test, production log)',
};
export const puffinknightTistory102: SeenSource = {
  kind: 'observed',
  url: 'https://puffinknight.tistory.com/102',
  seen: '2026-11-27',
};
export const qiaoYimirjComDetail2261: SeenSource = {
  kind: 'observed',
  url: 'http://qiao.yimirj.com/article/detail/2261',
  seen: '2026-11-30',
};
export const qpsmtpdPluginsHeaders: SeenSource = {
  kind: 'source code',
  url: 'https://github.com/smtpd/qpsmtpd/blob/0c41c012746ed6b269d89874cfb81e88ecee42f4/plugins/headers',
  seen: '2026-11-29',
};
export const qpsmtpdPluginsHelo: SeenSource = {
  kind: 'source code',
  url: 'https://github.com/smtpd/qpsmtpd/blob/00343a48acb4e4b2af3235b9488f9b6662442e9e/plugins/helo',
  seen: '2026-11-29',
};
export const qpsmtpdSMTPPm: SeenSource = {
  kind: 'source code',
  url: 'https://github.com/smtpd/qpsmtpd/blob/011f44e11dd536a1af1d23db8b4bc58ce0ffedc1/lib/Qpsmtpd/SMTP.pm',
  seen: '2026-11-29',
};
export const qqmailboxTransceivers: SeenSource = {
  kind: 'observed',
  url: 'https://qqmailbox.com/transceivers/169.html',
  seen: '2026-11-29',
};
export const riudomsXarxaOmniaMsgErr: SeenSource = {
  kind: 'observed',
  url: 'https://riudoms.xarxa-omnia.org/email/annex/msg_err.html',
  seen: '2026-11-27',
};
export const seGodaddyVadArEnEPostav: SeenSource = {
  kind: 'provider',
  url: 'https://se.godaddy.com/help/vad-ar-en-e-postavvisning-3568',
  seen: '2026-11-27',
};
export const serviceMailQq122: SeenSource = {
  kind: 'provider',
  url: 'https://service.mail.qq.com/detail/122',
  seen: '2025-02-23, as quoted by Sisimai',
};
export const setOfEmails4: SeenSource = {
  kind: 'observed',
  url: 'https://github.com/sisimai/set-of-emails/issues/4',
  seen: '2026-11-27',
};
export const shAliyun87: SeenSource = {
  kind: 'observed',
  url: 'http://sh-aliyun.com/index.php/Products/detail/cid/0/pid/87.html',
  seen: '2026-11-28',
};
export const sinaBlog: SeenSource = {
  kind: 'observed',
  url: 'https://blog.sina.com.cn/s/blog_8dc13ec50101fxxr.html',
  seen: '2026-11-27',
};
export const sitepackageTypischeFehlermel: SeenSource = {
  kind: 'observed',
  url: 'http://www.sitepackage.de/service/dokumentation/auswertung/typische-fehlermeldungen-bei-unzustellbarkeit.html',
  seen: '2026-11-27',
};
export const smtpFieldManual11: SeenSource = {
  kind: 'observed',
  url: 'https://github.com/ActiveCampaign/smtp-field-manual/issues/11',
  seen: '2026-11-27',
};
export const smtpQq: SeenSource = {
  kind: 'observed',
  url: 'https://smtp.codes/qq',
  seen: '2026-11-27',
};
export const spamdykeHeader: SeenSource = {
  kind: 'source code',
  url: 'https://github.com/chrisboulton/spamdyke/blob/5785cb3e4dfd18aa2dadbc1a12d3793c9def1a3f/spamdyke/spamdyke.h',
  seen: '2026-11-29',
};
export const specialistSrvSobreSpammer: SeenSource = {
  kind: 'provider',
  url: 'https://specialist.srv.br/ao-enviar-um-email-recebo-um-erro-informando-sobre-spammer/',
  seen: '2026-11-29',
};
export const stratoWaaromKrijgIkFo: SeenSource = {
  kind: 'provider',
  url: 'https://www.strato.nl/faq/mail/waarom-krijg-ik-foutmeldingen-bij-het-werken-met-e-mail/',
  seen: '2026-11-27',
};
export const sumariMailErrorMessage: SeenSource = {
  kind: 'observed',
  url: 'https://sumari.jp/mail-error-message',
  seen: '2026-11-27',
};
export const supportDocsErrorMessagesSmtp: SeenSource = {
  kind: 'provider',
  url: 'https://github.com/SparkPost/support-docs/blob/HEAD/content/docs/faq/error-messages-smtp.md',
  seen: '2026-11-27',
};
export const supportDocsSuppressionTiming: SeenSource = {
  kind: 'provider',
  url: 'https://github.com/SparkPost/support-docs/blob/HEAD/content/docs/faq/suppression-timing.md',
  seen: '2026-11-27',
};
export const supportHdeoneComHcZh: SeenSource = {
  kind: 'provider',
  url: 'https://support.hdeone.com/hc/zh-tw/articles/360017461194-HENNGE-Email-DLP-%E6%9C%8D%E5%8B%99%E7%9A%84%E5%AF%84%E4%BF%A1%E6%B5%81%E9%87%8F%E9%99%90%E5%88%B6',
  seen: '2026-12-01',
};
export const supportNovell10060050: SeenSource = {
  kind: 'provider',
  url: 'http://support.novell.com/docs/Tids/Solutions/10060050.html',
  seen: '2026-11-28',
};
export const supportOnesystems722126: SeenSource = {
  kind: 'provider',
  url: 'https://support.onesystems.ch/722126',
  seen: '2026-11-27',
};
export const supportWebsComHcEn: SeenSource = {
  kind: 'provider',
  url: 'https://support.webs.com/hc/en-us/articles/222242147-Email-Services-Mailbox-Account-Suspended',
  seen: '2026-12-01',
};
export const sympa695: SeenSource = {
  kind: 'observed',
  url: 'https://github.com/sympa-community/sympa/issues/695',
  seen: '2026-11-27',
};
export const testsOfOnGitHub: SeenSource = {
  kind: 'untraced',
  said: 'tests of a PHP program that reads bounces (BounceEmailAnalyser, on GitHub)',
};
export const theHeaderOnGitHub: SeenSource = {
  kind: 'untraced',
  said: 'the header with the SMTP replies of Bongo, once Novell NetMail, on GitHub',
};
export const thiswebhost554: SeenSource = {
  kind: 'observed',
  url: 'https://www.thiswebhost.com/clients/knowledgebase/554/',
  seen: '2026-11-27',
};
export const thunderbirdMessengerCompose: SeenSource = {
  kind: 'source code',
  url: 'https://github.com/thunderbird/thunderbird-l10n/blob/main/lt/mail/messenger/messengercompose/messengercompose.ftl',
  seen: '2026-11-29',
};
export const thunderbirdMessengerCompose2: SeenSource = {
  kind: 'source code',
  url: 'https://github.com/thunderbird/thunderbird-l10n/blob/main/gl/mail/messenger/messengercompose/messengercompose.ftl',
  seen: '2026-11-29',
};
export const thunderbirdMessengerCompose3: SeenSource = {
  kind: 'source code',
  url: 'https://github.com/thunderbird/thunderbird-l10n/blob/main/ro/mail/messenger/messengercompose/messengercompose.ftl',
  seen: '2026-11-29',
};
export const thunderbirdMessengerCompose4: SeenSource = {
  kind: 'source code',
  url: 'https://github.com/thunderbird/thunderbird-l10n/blob/main/vi/mail/messenger/messengercompose/messengercompose.ftl',
  seen: '2026-11-29',
};
export const tinhocvanphongComHieuLoiEmailTen: SeenSource = {
  kind: 'observed',
  url: 'https://tinhocvanphong.com.vn/hieu-loi-email-ten-mien-va-thong-bao-loi-co-the-gap-phai-khi-su-dung.html',
  seen: '2026-11-27',
};
export const twilioSmtpErrorsAndTr: SeenSource = {
  kind: 'provider',
  url: 'https://www.twilio.com/docs/sendgrid/for-developers/sending-email/smtp-errors-and-troubleshooting',
  seen: '2021-06-11',
};
export const veracitiCustomerReverseDns: SeenSource = {
  kind: 'provider',
  url: 'http://www.veraciti.com/Customer-Support/reverse-dns.html',
  seen: '2026-11-28',
};
export const webokeHelp: SeenSource = {
  kind: 'observed',
  url: 'https://www.weboke.nl/knowledgebase/6/Email-foutmeldingen-Mail-delivery-failed-returning-message-to-sender.html',
  seen: '2026-11-27',
};
export const wikiAsponeIndexPhpTitleOm: SeenSource = {
  kind: 'provider',
  url: 'https://wiki.aspone.cz/wiki/index.php?title=Omezen%C3%AD_pro_emaily',
  seen: '2026-11-27',
};
export const zoneEuBouncesTxt: SeenSource = {
  kind: 'source code',
  url: 'https://github.com/zone-eu/zone-mta/blob/0009aafa5a8002bf978f19f71bcf2a70cd3abd18/config/bounces.txt',
  seen: '2026-11-29',
};
