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
export const bestwisewordsComDocumentDetail36612: SeenSource = {
  kind: 'untraced',
  said: 'bestwisewords.com document_detail/36612',
};
export const biecuoliaoMbrrwem: SeenSource = {
  kind: 'observed',
  url: 'https://biecuoliao.com/pa/MBRrwEM.html',
  seen: '2026-11-27',
};
export const bloggerblog0BlogspotSmtp: SeenSource = {
  kind: 'observed',
  url: 'https://bloggerblog0.blogspot.com/2021/09/smtp.html',
  seen: '2026-11-27',
};
export const blogJinbo20051107: SeenSource = {
  kind: 'observed',
  url: 'http://blog.jinbo.net/007/archive/20051107',
  seen: '2026-11-27',
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
export const communityMimecastEmailSecurityClo: SeenSource = {
  kind: 'provider',
  url: 'https://community.mimecast.com/s/article/email-security-cloud-gateway-mimecast-smtp-error-codes',
  seen: '2026-11-27',
};
export const coviserverEMailGeblockt: SeenSource = {
  kind: 'observed',
  url: 'https://coviserver.de/e-mail-geblockt',
  seen: '2026-11-27',
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
export const emailhostComServiceHtmlArtic: SeenSource = {
  kind: 'provider',
  url: 'https://www.emailhost.com.cn/service.html?article_category=25&brd=1',
  seen: '2026-11-27',
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
  kind: 'provider',
  url: 'https://www.fobhost.com/jishuzhichi/jishuzhichi59.html',
  seen: '2026-11-27',
};
export const forwardemailNetGetBounceInfo: SeenSource = {
  kind: 'source code',
  url: 'https://github.com/forwardemail/forwardemail.net/blob/HEAD/helpers/get-bounce-info.js',
  seen: '2026-11-27',
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
  kind: 'provider',
  url: 'https://www.hainhan.com/vn/ho-tro/huong-dan/cac-thong-bao-email-thuong-gap/',
  seen: '2026-11-27',
};
export const harakaConnection: SeenSource = {
  kind: 'source code',
  url: 'https://github.com/haraka/Haraka/blob/HEAD/connection.js',
  seen: '2026-11-27',
};
export const harakaPlugins: SeenSource = {
  kind: 'source code',
  url: 'https://github.com/haraka/Haraka/tree/HEAD/plugins',
  seen: '2026-11-27',
};
export const hocorocoErrormail: SeenSource = {
  kind: 'observed',
  url: 'https://www.hocoroco.net/internet_lifeguide/errormail.html',
  seen: '2026-11-27',
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
export const jsdelivr18728: SeenSource = {
  kind: 'observed',
  url: 'https://github.com/jsdelivr/jsdelivr/issues/18728',
  seen: '2026-11-27',
};
export const juduoCc3824545: SeenSource = { kind: 'untraced', said: 'juduo.cc 3824545' };
export const keiWiadmoscZwrotna: SeenSource = {
  kind: 'provider',
  url: 'https://www.kei.pl/pomoc/wiadmosc-zwrotna/',
  seen: '2026-11-27',
};
export const knowledgeWorkspaceGoogleGmailSmtpErrors: SeenSource = {
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
export const mediariumHatenadiary20070906: SeenSource = {
  kind: 'untraced',
  said: 'mediarium.hatenadiary 20070906',
};
export const mWh163588: SeenSource = {
  kind: 'observed',
  url: 'https://m.wh-163.com/mobile/index/show/catid/2/id/588.html',
  seen: '2026-11-27',
};
export const newFaqComserviceFfoSmtpFehlermeldung: SeenSource = {
  kind: 'provider',
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
export const prolinuxUruguay: SeenSource = {
  kind: 'provider',
  url: 'https://pl.com.uy/?P=ne&S=do&pg=nedoerrorescorreo',
  seen: '2026-11-27',
};
export const publicFile: SeenSource = { kind: 'untraced', said: 'a public source file' };
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
  kind: 'untraced',
  said: 'qiao.yimirj.com detail/2261',
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
export const setOfEmails4: SeenSource = {
  kind: 'observed',
  url: 'https://github.com/sisimai/set-of-emails/issues/4',
  seen: '2026-11-27',
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
export const supportOnesystems722126: SeenSource = {
  kind: 'provider',
  url: 'https://support.onesystems.ch/722126',
  seen: '2026-11-27',
};
export const sympa695: SeenSource = {
  kind: 'observed',
  url: 'https://github.com/sympa-community/sympa/issues/695',
  seen: '2026-11-27',
};
export const thiswebhost554: SeenSource = {
  kind: 'provider',
  url: 'https://www.thiswebhost.com/clients/knowledgebase/554/',
  seen: '2026-11-27',
};
export const tinhocvanphongComHieuLoiEmailTen: SeenSource = {
  kind: 'observed',
  url: 'https://tinhocvanphong.com.vn/hieu-loi-email-ten-mien-va-thong-bao-loi-co-the-gap-phai-khi-su-dung.html',
  seen: '2026-11-27',
};
export const webokeHelp: SeenSource = {
  kind: 'provider',
  url: 'https://www.weboke.nl/knowledgebase/6/Email-foutmeldingen-Mail-delivery-failed-returning-message-to-sender.html',
  seen: '2026-11-27',
};
export const wikiAsponeIndexPhpTitleOm: SeenSource = {
  kind: 'provider',
  url: 'https://wiki.aspone.cz/wiki/index.php?title=Omezen%C3%AD_pro_emaily',
  seen: '2026-11-27',
};
