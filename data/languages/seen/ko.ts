import type { Sentence } from '../types';

type Source = NonNullable<Sentence['source']>;

const seen = '2026-11-28';
const observed = (url: string): Source => ({ kind: 'observed', url, seen });
const provider = (url: string): Source => ({ kind: 'provider', url, seen });
const code = (path: string): Source => ({
  kind: 'source code',
  url: `https://github.com/${path}`,
  seen,
});

const THUNDERBIRD = code(
  'thunderbird/thunderbird-l10n/blob/main/ko/mail/chrome/messenger/messengercompose/composeMsgs.properties',
);
const THUNDERBIRD_HEAD = code(
  'thunderbird/thunderbird-l10n/blob/main/ko/mail/chrome/messenger/mime.properties',
);
const RECEIPTS = code(
  'thunderbird/thunderbird-l10n/blob/main/ko/mail/chrome/messenger/msgmdn.properties',
);
const ROUNDCUBE = code('roundcube/roundcubemail/blob/1.6.5/program/localization/ko_KR/labels.inc');
const ROUNDCUBE_ERRORS = code(
  'roundcube/roundcubemail/blob/1.6.5/program/localization/ko_KR/messages.inc',
);
const EVOLUTION = code('GNOME/evolution/blob/master/po/ko.po');
const MAILMAN = code(
  'jaredmauch/mailman2-python3/blob/f29a40f9aeda1e1e5e36c0606e5455d866cc8448/templates/ko/postheld.txt',
);
const MAILMAN3: Source = {
  kind: 'source code',
  url: 'https://gitlab.com/mailman/mailman/-/blob/v3.3.8/src/mailman/messages/ko/LC_MESSAGES/mailman.po',
  seen,
};
const ADOBE = code(
  'AdobeDocs/campaign.ko-KR/blob/02616f867a9bf4575b0af09d7db7ac1ae272b541/help/v8/send/delivery-failures.md',
);
const MICROSOFT = code(
  'pebaum/OfficeDocs-AlchemyInsights-pr.ko-KR/blob/live/AlchemyInsights/owa-delivery-reports.md',
);
const QUOTA = provider(
  'https://docs.microsoft.com/ko-kr/Exchange/mail-flow-best-practices/non-delivery-reports-in-exchange-online/fix-error-for-submission-quota-exceeded-in-exchange-online',
);
const FULL = observed('https://foxydog.tistory.com/180');
const SIZES = observed('https://foxydog.tistory.com/69');
const REASONS = observed('https://puffinknight.tistory.com/102');
const SILENT = observed('https://oliveit.tistory.com/39');
const HOSTS = observed('http://blog.jinbo.net/007/archive/20051107');
const GABIA = provider('https://customer.gabia.com/manual/hiworks/114/720');
const CAFE24 = provider(
  'https://help.cafe24.com/faq/business-tools/bulk-mail/transmission-result/bulk_mail_specific_recipient_failures',
);
const NAVER = observed('https://cocobol.co.kr/108');
const FIELDS = observed('http://ozit.tistory.com/315');
const KYOBO = provider('https://newgw.kyobobook.co.kr/helpdocs/SRC/04-RECIPIENT.HTML');
const SQL = code(
  'zelanko/sql-docs.ko-kr/blob/HEAD/docs/relational-databases/system-catalog-views/sysmail-unsentitems-transact-sql.md',
);
const STATUS = code(
  'zelanko/sql-docs.ko-kr/blob/451ad4e0c5e02c43084e33e0c72d1e0dfb690e7a/docs/relational-databases/database-mail/database-mail-mail-queued-not-delivered.md',
);
const AWAY = code(
  'pebaum/OfficeDocs-AlchemyInsights-pr.ko-KR/blob/live/AlchemyInsights/outlook-on-the-web-send-out-of-office-replies.md',
);
const GMAIL_AWAY = observed(
  'https://koreantech.org/gmail%EC%97%90%EC%84%9C-%EB%B6%80%EC%9E%AC-%EC%A4%91-%EB%A9%94%EC%8B%9C%EC%A7%80%EB%A5%BC-%EC%84%A4%EC%A0%95%ED%95%98%EB%8A%94-%EB%B0%A9%EB%B2%95/',
);
const CODEIGNITER = code('CatsMiaow/KI-Board/blob/HEAD/www/app/language/korean/email_lang.php');
const LETTERS = observed('https://sites.google.com/view/ptct-lab/home/etc/writing-an-e-mail');
const MAVEN = observed('https://maven.tistory.com/10');

const KSIEVE = {
  kind: 'source code',
  url: 'https://sources.debian.org/src/libkf5ksieve/4:22.12.3-1+deb12u1/po/ko/libksieve.po/',
  seen,
} as const;
const EVOLUTION_TEXTS = code('GNOME/evolution/blob/master/po/ko.po');
const FETCHING = code(
  'thunderbird/thunderbird-l10n/blob/main/ko/mail/chrome/messenger/localMsgs.properties',
);
const EVOLUTION_SERVER = code('GNOME/evolution-data-server/blob/master/po/ko.po');
const POSTORIUS = {
  kind: 'source code',
  url: 'https://sources.debian.org/src/postorius/1.3.8-3+deb12u1/src/postorius/locale/ko/LC_MESSAGES/django.po/',
  seen,
} as const;
const GABIA_2 = provider('https://customer.gabia.com/manual/hiworks/114/720');

export const sentences = [
  {
    text: '제목: 배달되지 않음: 회의록',
    reads: { outcome: 'failed' },
  },
  {
    text: '제목: 배달 불가: 회의록',
    reads: { outcome: 'failed' },
  },
  { text: '반송 메일 알림', reads: { outcome: 'failed' }, source: EVOLUTION_TEXTS },
  {
    text: '반송메일 안내',
    reads: { outcome: 'failed' },
  },
  {
    text: '메시지가 배달 되지 않았음',
    reads: { outcome: 'failed' },
    source: MICROSOFT,
  },
  {
    text: '전자 메일이 배달되지 않은 이유',
    reads: { outcome: 'failed' },
    source: MICROSOFT,
  },
  {
    text: '메시지를 배달할 수 없습니다.',
    reads: { outcome: 'failed' },
  },
  {
    text: '외부 프로그램이 메시지를 SMTP 서버로 배달하지 못했음을 나타냅니다.',
    reads: { outcome: 'failed' },
    source: STATUS,
  },
  {
    text: '다음 받는 사람 또는 그룹으로 배달하지 못했습니다.',
    reads: { outcome: 'failed' },
  },
  {
    text: '전자 메일 배달 못 함 보고서',
    reads: { outcome: 'failed' },
    source: MICROSOFT,
  },
  {
    text: '받는 사람 수의 한도를 초과하여 메시지가 전송되지 않았습니다.',
    reads: { outcome: 'failed' },
    source: THUNDERBIRD,
  },
  {
    text: 'jiyoung@example.kr님에게 메일을 전송하지 못했습니다.',
    reads: { outcome: 'failed', recipient: 'jiyoung@example.kr' },
  },
  {
    text: '보낸 사람의 전송 할당량이 초과되어 메시지를 전송할 수 없습니다.',
    reads: { outcome: 'failed' },
    source: QUOTA,
  },
  {
    text: '메시지 전송에 실패했습니다: 받는 사람 없음',
    reads: { outcome: 'failed' },
    source: EVOLUTION_SERVER,
  },
  {
    text: '메일 서버: 일시적인 전송 실패',
    reads: { outcome: 'failed' },
    source: REASONS,
  },
  {
    text: '메시지 전송 오류',
    reads: { outcome: 'failed' },
    source: THUNDERBIRD,
  },
  {
    text: '메일이 발송되지 못했습니다.',
    reads: { outcome: 'failed' },
  },
  {
    text: '메일을 발송하지 못했습니다.',
    reads: { outcome: 'failed' },
  },
  {
    text: '메일 발송에 실패했습니다.',
    reads: { outcome: 'failed' },
  },
  {
    text: '메일이 발송 실패로 처리되었습니다.',
    reads: { outcome: 'failed' },
    source: CAFE24,
  },
  {
    text: '[발송실패 안내] 메일',
    reads: { outcome: 'failed' },
  },
  {
    text: '보내는 메일 서버(SMTP)로 발송 중 오류.',
    reads: { outcome: 'failed' },
    source: THUNDERBIRD,
  },
  {
    text: '긴급 메시지가 전달되지 않았습니다',
    reads: { outcome: 'failed' },
    source: MAILMAN3,
  },
  {
    text: '전달할 수 없는 메시지가 큐에서 가장 오래된 메시지가 될 때까지',
    reads: { outcome: 'failed' },
    source: STATUS,
  },
  {
    text: '메시지 보내기 실패',
    reads: { outcome: 'failed' },
    source: THUNDERBIRD,
  },
  {
    text: '이 메시지를 보낼 수 없습니다',
    reads: { outcome: 'failed' },
    source: EVOLUTION,
  },
  {
    text: '메일을 보내지 못했습니다.',
    reads: { outcome: 'failed' },
  },
  {
    text: '메일 보내는 중 오류가 발생했습니다.',
    reads: { outcome: 'failed' },
    source: THUNDERBIRD,
  },
  {
    text: '메일이 반송되었습니다.',
    reads: { outcome: 'failed' },
  },
  { text: '메시지 배달 지연', reads: { outcome: 'delayed' }, source: EVOLUTION_TEXTS },
  {
    text: '메일 전송 지연 알림',
    reads: { outcome: 'delayed' },
  },
  {
    text: '전송이 완료되지 않음\n메일을 전송하는 중에 일시적인 문제가 발생했습니다.',
    reads: { outcome: 'delayed' },
  },
  {
    text: '이 메시지는 아직 배달되지 않았습니다.',
    reads: { outcome: 'delayed' },
  },
  {
    text: '메일이 아직 전송되지 않았습니다.',
    reads: { outcome: 'delayed' },
  },
  {
    text: '보내신 메일이 아직 다음 주소로 전달되지 않았습니다.',
    reads: { outcome: 'delayed' },
  },
  {
    text: '다음 받는 사람 또는 그룹으로의 배달이 지연되었습니다.',
    reads: { outcome: 'delayed' },
  },
  {
    text: '메일 전송이 지연되고 있습니다.',
    reads: { outcome: 'delayed' },
  },
  {
    text: '메일 발송이 지연되고 있습니다.',
    reads: { outcome: 'delayed' },
  },
  {
    text: '데이터베이스 메일: 메일이 지연되고 배달되지 않음',
    reads: { outcome: 'delayed' },
    source: STATUS,
  },
  {
    text: 'SMTP 메일 서버로 메일을 보내지 못했습니다. 메시지 전송을 다시 시도합니다.',
    reads: { outcome: 'delayed' },
    source: SQL,
  },
  {
    text: '메일이 전송되지 않았습니다. 다음에 새 메시지를 확인할 때 작업이 다시 시도됩니다.',
    reads: { outcome: 'delayed' },
    source: FETCHING,
  },
  {
    text: '메일을 보내지 못했습니다. 48시간 동안 다시 시도할 예정입니다.',
    reads: { outcome: 'delayed' },
  },
  {
    text: '메일이 전송되지 않았습니다. 배달을 계속 시도합니다.',
    reads: { outcome: 'delayed' },
  },
  {
    text: '메일이 전송되지 않았습니다. 서버가 계속 전송을 시도합니다.',
    reads: { outcome: 'delayed' },
  },
  {
    text: '메일을 전송하지 못했습니다. 46시간 더 재시도합니다.',
    reads: { outcome: 'delayed' },
  },
  {
    text: '이 메시지는 아직 배달되지 않았습니다. 배달할 수 없습니다. 더 이상 게재를 시도하지 않습니다.\n450 4.4.1 timed out',
    reads: { outcome: 'failed' },
    source: ADOBE,
  },
  {
    text: '이 메시지는 아직 배달되지 않았습니다. 배달할 수 없습니다. 이후에는 다시 시도되지 않습니다.\n450 4.4.1 timed out',
    reads: { outcome: 'failed' },
    source: ADOBE,
  },
  {
    text: '이 메시지는 아직 배달되지 않았습니다. 배달할 수 없습니다. 영구 실패\n450 4.4.1 timed out',
    reads: { outcome: 'failed' },
    source: ADOBE,
  },
  {
    text: '이것은 사용자의 메시지에 대한 읽음 확인입니다.',
    reads: { outcome: 'delivered' },
    source: ROUNDCUBE,
  },
  {
    text: '이것은 jiyoung@example.kr에 보낸 수신 확인 메시지입니다.',
    reads: { outcome: 'delivered' },
    source: RECEIPTS,
  },
  {
    text: '메시지가 다음 받는 사람에게 배달되었습니다.',
    reads: { outcome: 'delivered' },
  },
  {
    text: '메일이 성공적으로 전달되었습니다.',
    reads: { outcome: 'delivered' },
  },
  {
    text: '내가 지영에게 보낸 “견적”에 관한 (시각 10:12) 메시지가 표시되었습니다.',
    reads: { outcome: 'delivered' },
    source: EVOLUTION,
  },
  {
    text: '보낸 메일이 리스트 관리자의 승인을 얻기 위해 대기중입니다.',
    reads: { outcome: 'auto-reply' },
    source: MAILMAN,
  },
  {
    text: '귀하의 메시지는 중재자 승인을 기다립니다',
    reads: { outcome: 'auto-reply' },
    source: MAILMAN3,
  },
  {
    text: '메시지가 관리자가 검토 할 수있을 때까지 보류됩니다',
    reads: { outcome: 'auto-reply' },
    source: MAILMAN3,
  },
  {
    text: '제목: 자동 회신: 회의록\n\n월요일에 답장 드리겠습니다.',
    reads: { outcome: 'auto-reply' },
    source: AWAY,
  },
  {
    text: '제목: 자동회신: 회의록\n\n월요일에 답장 드리겠습니다.',
    reads: { outcome: 'auto-reply' },
  },
  {
    text: '제목: 자동응답\n\n월요일에 답장 드리겠습니다.',
    reads: { outcome: 'auto-reply' },
    source: POSTORIUS,
  },
  {
    text: '제목: 자동 답장: 회의록\n\n월요일에 답장 드리겠습니다.',
    reads: { outcome: 'auto-reply' },
    source: GABIA,
  },
  {
    text: '제목: 부재중 자동 응답: 회의록\n\n월요일에 답장 드리겠습니다.',
    reads: { outcome: 'auto-reply' },
    source: GABIA,
  },
  {
    text: '제목: 자동 응답: 회의록\n\n월요일에 답장 드리겠습니다.',
    reads: { outcome: 'auto-reply' },
    source: MAILMAN3,
  },
  {
    text: '제목: 휴가 자동 회신: 회의록\n\n월요일에 답장 드리겠습니다.',
    reads: { outcome: 'auto-reply' },
    source: GMAIL_AWAY,
  },
  {
    text: '제목: 부재중 알림\n\n월요일에 답장 드리겠습니다.',
    reads: { outcome: 'auto-reply' },
  },
  {
    text: 'From: jiyoung@example.kr\nTo: minsu@example.kr\nSubject: 부재 중 회신: 회의\n\n월요일에 답장 드리겠습니다.',
    reads: { outcome: 'auto-reply' },
    source: AWAY,
  },
  {
    text: 'From: jiyoung@example.kr\nTo: minsu@example.kr\nSubject: 휴가: 회의\n\n월요일에 답장 드리겠습니다.',
    reads: { outcome: 'auto-reply' },
  },
  {
    text: '메일을 배달할 수 없습니다.',
    reads: { outcome: 'failed' },
  },
  {
    text: '메시지를 배달할 수 없습니다.',
    reads: { outcome: 'failed' },
  },
  {
    text: '메세지를 배달할 수 없습니다.',
    reads: { outcome: 'failed' },
  },
  {
    text: '받는 사람에게 배달할 수 없습니다.',
    reads: { outcome: 'failed' },
  },
  {
    text: '수신자에게 배달할 수 없습니다.',
    reads: { outcome: 'failed' },
  },
  {
    text: '사서함으로 배달할 수 없습니다.',
    reads: { outcome: 'failed' },
  },
  {
    text: '보내신 편지를 전달할 수 없습니다.',
    reads: { outcome: 'failed' },
  },
  {
    text: 'SMTP 오류: 연결 끊김',
    reads: { outcome: 'failed' },
    source: ROUNDCUBE_ERRORS,
  },
  {
    text: '제목: 견적\n541 unknown',
    reads: { outcome: 'failed', code: '541' },
  },
  {
    text: '수신: 견적\n541 unknown',
    reads: { outcome: 'failed', code: '541' },
  },
  {
    text: '택배를 배달할 수 없습니다. 메일을 확인하세요.',
    reads: { outcome: 'none' },
  },
  {
    text: '배송 안내: 배달하지 못했습니다. 메일을 확인하세요.',
    reads: { outcome: 'none' },
  },
  {
    text: '주문하신 물건을 배달하지 못했습니다. 메일을 확인하세요.',
    reads: { outcome: 'none' },
  },
  {
    text: '상품을 배달하지 못했습니다. 메일을 확인하세요.',
    reads: { outcome: 'none' },
  },
  {
    text: '소포를 배달하지 못했습니다. 메일을 확인하세요.',
    reads: { outcome: 'none' },
  },
  {
    text: '음식을 배달하지 못했습니다. 메일을 확인하세요.',
    reads: { outcome: 'none' },
  },
  {
    text: 'From: info@example.kr\nTo: minsu@example.kr\nSubject: Hello\n\n보내신 메일의 크기가 커서, 받는 서버에서 수신을 차단하였습니다. 메일을 보내지 못했습니다.',
    reads: { outcome: 'failed' },
    source: SIZES,
  },
  {
    text: 'From: info@example.kr\nTo: minsu@example.kr\nSubject: Hello\n\n귀하의 메시지는 배달되지 않았습니다.',
    reads: { outcome: 'failed' },
  },
  {
    text: 'From: info@example.kr\nTo: minsu@example.kr\nSubject: Hello\n\n보낸 메일이 반송되었습니다.',
    reads: { outcome: 'failed' },
  },
  {
    text: 'From: info@example.kr\nTo: minsu@example.kr\nSubject: Hello\n\n보내신 편지를 보낼 수 없습니다.',
    reads: { outcome: 'failed' },
  },
  {
    text: '담당 info@example.net. 메일을 배달할 수 없습니다. 받는 사람: taro@example.jp',
    reads: { recipient: 'taro@example.jp' },
    source: THUNDERBIRD_HEAD,
  },
  {
    text: '담당 info@example.net. 메일이 발송되지 못했습니다. 받는사람: taro@example.jp',
    reads: { recipient: 'taro@example.jp' },
  },
  {
    text: '담당 info@example.net. 메일을 배달할 수 없습니다. 수신자: taro@example.jp',
    reads: { recipient: 'taro@example.jp' },
  },
  {
    text: '담당 info@example.net. 메일을 배달할 수 없습니다. 주소: taro@example.jp',
    reads: { recipient: 'taro@example.jp' },
  },
  {
    text: '담당 info@example.net. 메일을 배달할 수 없습니다. 사용자 taro@example.jp',
    reads: { recipient: 'taro@example.jp' },
  },
  {
    text: '담당 info@example.net. taro@example.jp 주소로 메일을 전송하지 못했습니다.',
    reads: { recipient: 'taro@example.jp' },
  },
  {
    text: '담당 info@example.net. taro@example.jp님에게 메일을 전송하지 못했습니다.',
    reads: { recipient: 'taro@example.jp' },
  },
  {
    text: '담당 info@example.net. taro@example.jp님께 메일을 보내지 못했습니다.',
    reads: { recipient: 'taro@example.jp' },
  },
  {
    text: '담당 info@example.net. taro@example.jp에게 메일을 보내지 못했습니다.',
    reads: { recipient: 'taro@example.jp' },
  },
  {
    text: '담당 info@example.net. taro@example.jp으로 메일이 전송되지 못했습니다.',
    reads: { recipient: 'taro@example.jp' },
  },
  {
    text: '담당 info@example.net. taro@example.jp로 메일이 전송되지 못했습니다.',
    reads: { recipient: 'taro@example.jp' },
  },
  {
    text: '담당 info@example.net. taro@example.jp으로 보낸 메일이 반송되었습니다.',
    reads: { recipient: 'taro@example.jp' },
  },
  {
    text: '담당 info@example.net. taro@example.jp로 보낸 메일이 반송되었습니다.',
    reads: { recipient: 'taro@example.jp' },
    source: MAILMAN,
  },
  {
    text: '담당 info@example.net. taro@example.jp로 전송하지 못했습니다. 메일 반송',
    reads: { recipient: 'taro@example.jp' },
  },
  {
    text: '담당 info@example.net. taro@example.jp로 발송하지 못했습니다. 메일 반송',
    reads: { recipient: 'taro@example.jp' },
  },
  {
    text: '담당 info@example.net. 이것은 taro@example.jp에 보낸 수신 확인 메시지입니다.',
    reads: { recipient: 'taro@example.jp' },
    source: RECEIPTS,
  },
  {
    text: '담당 info@example.net. taro@example.jp의 사서함이 꽉 차서 메일을 배달할 수 없습니다.',
    reads: { recipient: 'taro@example.jp' },
  },
  {
    text: '담당 info@example.net. taro@example.jp의 메일함이 가득 차서 메일을 배달할 수 없습니다.',
    reads: { recipient: 'taro@example.jp' },
  },
  {
    text: '담당 info@example.net. taro@example.jp을(를) 찾을 수 없어 메일을 배달할 수 없습니다.',
    reads: { recipient: 'taro@example.jp' },
  },
  {
    text: '담당 info@example.net. taro@example.jp은(는) 존재하지 않아 메일을 배달할 수 없습니다.',
    reads: { recipient: 'taro@example.jp' },
  },
  {
    text: '보낸 사람: help@example.net\n 메일을 배달할 수 없습니다, 사본 taro@example.jp',
    reads: { recipient: 'taro@example.jp' },
  },
  {
    text: '발신자: help@example.net\n 메일을 배달할 수 없습니다, 사본 taro@example.jp',
    reads: { recipient: 'taro@example.jp' },
  },
  {
    text: '문의: help@example.net\n 메일을 배달할 수 없습니다, 사본 taro@example.jp',
    reads: { recipient: 'taro@example.jp' },
  },
  {
    text: '도움이 필요하면 help@example.net로 문의하세요. 메일을 배달할 수 없습니다, 사본 taro@example.jp',
    reads: { recipient: 'taro@example.jp' },
  },
  {
    text: '도움이 필요하면 help@example.net으로 문의하세요. 메일을 배달할 수 없습니다, 사본 taro@example.jp',
    reads: { recipient: 'taro@example.jp' },
  },
  {
    text: 'help@example.net에게 문의하세요. 메일을 배달할 수 없습니다, 사본 taro@example.jp',
    reads: { recipient: 'taro@example.jp' },
  },
  {
    text: '도움이 필요하면 help@example.net로 연락하세요. 메일을 배달할 수 없습니다, 사본 taro@example.jp',
    reads: { recipient: 'taro@example.jp' },
  },
  {
    text: '도움이 필요하면 help@example.net으로 연락하세요. 메일을 배달할 수 없습니다, 사본 taro@example.jp',
    reads: { recipient: 'taro@example.jp' },
  },
  {
    text: 'help@example.net에서 보낸 알림입니다. 메일을 배달할 수 없습니다, 사본 taro@example.jp',
    reads: { recipient: 'taro@example.jp' },
  },
  {
    text: 'help@example.net님이 작성: 메일을 배달할 수 없습니다, 사본 taro@example.jp',
    reads: { recipient: 'taro@example.jp' },
  },
  {
    text: '메일 보내는 중 오류가 발생했습니다. 메일 서버 응답: 541 x',
    reads: { code: '541' },
    source: THUNDERBIRD,
  },
  {
    text: '메일 보내는 중 오류. 서버 메시지: 541 x.',
    reads: { code: '541' },
    source: THUNDERBIRD,
  },
  {
    text: '메일을 보내지 못했습니다. 오류: 541 x',
    reads: { code: '541' },
  },
  {
    text: 'PHP SMTP를 통해 메일을 보낼 수 없습니다. 완료상태 코드: 541 x',
    reads: { code: '541' },
    source: CODEIGNITER,
  },
  {
    text: '메일을 보내지 못했습니다. 실패 사유: 541 x',
    reads: { code: '541' },
  },
  {
    text: '메일을 보내지 못했습니다. 실패 원인: 541 x',
    reads: { code: '541' },
  },
  {
    text: 'SMTP 오류 (541): 인증을 실패했습니다.',
    reads: { outcome: 'failed', cause: 'login-failed', code: '541' },
    source: ROUNDCUBE_ERRORS,
  },
  {
    text: '메일을 보내지 못했습니다. 서버에서 541 x',
    reads: { code: '541' },
  },
  {
    text: '메일이 반송되었습니다. 주소를 찾을 수 없음',
    reads: { outcome: 'failed', cause: 'user-unknown' },
  },
  {
    text: '메일이 반송되었습니다. 주소가 존재하지 않습니다',
    reads: { outcome: 'failed', cause: 'user-unknown' },
    source: ADOBE,
  },
  {
    text: '메일이 반송되었습니다. 사용자를 찾을 수 없습니다.',
    reads: { outcome: 'failed', cause: 'user-unknown' },
  },
  {
    text: '메일이 반송되었습니다. 사용자가 존재하지 않습니다.',
    reads: { outcome: 'failed', cause: 'user-unknown' },
  },
  {
    text: '메일이 반송되었습니다. 사용자 알 수 없음',
    reads: { outcome: 'failed', cause: 'user-unknown' },
    source: ADOBE,
  },
  {
    text: '메일이 반송되었습니다. 알 수 없는 사용자',
    reads: { outcome: 'failed', cause: 'user-unknown' },
  },
  {
    text: '메일이 반송되었습니다. 받는사람이 존재하지 않는 경우',
    reads: { outcome: 'failed', cause: 'user-unknown' },
    source: REASONS,
  },
  {
    text: '메일이 반송되었습니다. 수신자가 존재하지 않습니다.',
    reads: { outcome: 'failed', cause: 'user-unknown' },
  },
  {
    text: '메일이 반송되었습니다. 받는 사람을 찾을 수 없습니다.',
    reads: { outcome: 'failed', cause: 'user-unknown' },
  },
  {
    text: '메일이 반송되었습니다. 사서함이 꽉 찼습니다.',
    reads: { outcome: 'failed', cause: 'mailbox-full' },
  },
  {
    text: '메일이 반송되었습니다. 수신자의 메일함이 가득 찼습니다',
    reads: { outcome: 'failed', cause: 'mailbox-full' },
    source: FULL,
  },
  {
    text: '메일이 반송되었습니다. 이 사용자의 사서함이 가득 차서 더 이상의 메시지를 받을 수 없습니다',
    reads: { outcome: 'failed', cause: 'mailbox-full' },
    source: ADOBE,
  },
  {
    text: '메일이 반송되었습니다. 사서함 가득 참',
    reads: { outcome: 'failed', cause: 'mailbox-full' },
    source: ADOBE,
  },
  {
    text: '메일이 반송되었습니다. 수신자의 받은 편지함 저장 공간이 부족합니다',
    reads: { outcome: 'failed', cause: 'mailbox-full' },
    source: FULL,
  },
  {
    text: '메일이 반송되었습니다. 수신자의 메일함 용량이 초과되었습니다.',
    reads: { outcome: 'failed', cause: 'mailbox-full' },
  },
  {
    text: '메일이 반송되었습니다. 받는사람의 메일용량이 초과된 경우',
    reads: { outcome: 'failed', cause: 'mailbox-full' },
    source: REASONS,
  },
  {
    text: '메일이 반송되었습니다. 도메인을 찾을 수 없습니다.',
    reads: { outcome: 'failed', cause: 'domain-not-found' },
  },
  {
    text: '메일이 반송되었습니다. 도메인이 존재하지 않습니다.',
    reads: { outcome: 'failed', cause: 'domain-not-found' },
  },
  {
    text: 'example.kr 도메인을 찾지 못하여 jiyoung@example.kr 주소로 메일을 전송하지 못했습니다.',
    reads: { outcome: 'failed', cause: 'domain-not-found' },
  },
  {
    text: '메일이 반송되었습니다. 이메일 주소의 도메인이 잘못되었거나 더 이상 존재하지 않습니다',
    reads: { outcome: 'failed', cause: 'domain-not-found' },
    source: ADOBE,
  },
  {
    text: '메일이 반송되었습니다. 수신측 서버의 도메인을 못찾아',
    reads: { outcome: 'failed', cause: 'domain-not-found' },
    source: HOSTS,
  },
  {
    text: '메일이 반송되었습니다. 메시지 크기가 제한을 초과 합니다',
    reads: { outcome: 'failed', cause: 'message-too-large' },
    source: SIZES,
  },
  {
    text: 'SMTP 오류: 메시지 크기가 서버 제한을 (10 MB) 넘었습니다.',
    reads: { outcome: 'failed', cause: 'message-too-large' },
    source: ROUNDCUBE_ERRORS,
  },
  {
    text: '메일이 반송되었습니다. 발송하신 편지의 크기가 너무커서',
    reads: { outcome: 'failed', cause: 'message-too-large' },
    source: SIZES,
  },
  {
    text: '메일이 반송되었습니다. 첨부 파일의 크기가 너무 큽니다.',
    reads: { outcome: 'failed', cause: 'message-too-large' },
  },
  {
    text: '메일이 반송되었습니다. 보내신 메일의 크기가 커서',
    reads: { outcome: 'failed', cause: 'message-too-large' },
    source: SIZES,
  },
  {
    text: '메일이 반송되었습니다. 보내시려는 메시지의 크기가 서버의 일반 크기 제한 보다 큽니다.',
    reads: { outcome: 'failed', cause: 'message-too-large' },
    source: THUNDERBIRD,
  },
  {
    text: '메일이 반송되었습니다. 스팸으로 분류되었습니다.',
    reads: { outcome: 'failed', cause: 'spam-content' },
  },
  {
    text: '메일이 반송되었습니다. 스팸 메일로 차단되었습니다.',
    reads: { outcome: 'failed', cause: 'spam-content' },
  },
  {
    text: '메일이 반송되었습니다. 이메일을 스팸 처리',
    reads: { outcome: 'failed', cause: 'spam-content' },
    source: ADOBE,
  },
  {
    text: '메일이 반송되었습니다. 받는이가 속한 메일서버에서 수신을 거부하였습니다',
    reads: { outcome: 'failed', cause: 'recipient-filtered' },
    source: SIZES,
  },
  {
    text: '메일이 반송되었습니다. 받는 서버에서 수신을 차단하였습니다',
    reads: { outcome: 'failed', cause: 'recipient-filtered' },
    source: SIZES,
  },
  {
    text: '메일이 반송되었습니다. 수신차단',
    reads: { outcome: 'failed', cause: 'recipient-filtered' },
    source: NAVER,
  },
  {
    text: '메일이 반송되었습니다. 메일발송권한이 없거나 상대방 메일서버 설정 문제',
    reads: { outcome: 'failed', cause: 'restricted-recipient' },
    source: REASONS,
  },
  {
    text: 'SMTP 서버(mail.example.kr) 연결 시간이 초과되어 메시지를 보낼 수 없습니다.',
    reads: { outcome: 'failed', cause: 'connection-timeout' },
    source: THUNDERBIRD,
  },
  {
    text: '메일이 반송되었습니다. 응답시간이 초과 되어',
    reads: { outcome: 'failed', cause: 'connection-timeout' },
    source: HOSTS,
  },
  {
    text: '메일이 반송되었습니다. 연결할 수 없음',
    reads: { outcome: 'failed', cause: 'connection-timeout' },
    source: ADOBE,
  },
  {
    text: 'SMTP 서버(mail.example.kr)로 연결이 실패했기 때문에 메시지는 보낼 수 없습니다.',
    reads: { outcome: 'failed', cause: 'connection-timeout' },
    source: THUNDERBIRD,
  },
  {
    text: 'SMTP 오류 (-1): 서버와의 연결을 실패했습니다.',
    reads: { outcome: 'failed', cause: 'connection-timeout' },
    source: ROUNDCUBE_ERRORS,
  },
  {
    text: '메일이 반송되었습니다. 수신측 서버의 응답이 없어서',
    reads: { outcome: 'failed', cause: 'connection-timeout' },
    source: HOSTS,
  },
  {
    text: '메일이 반송되었습니다. 메일 수신 서버가 응답을 못하는 상황입니다.',
    reads: { outcome: 'failed', cause: 'connection-timeout' },
    source: SILENT,
  },
  {
    text: '메일을 보낼 수 없습니다. mail.example.kr SMTP 서버 인증에 실패했습니다.',
    reads: { outcome: 'failed', cause: 'login-failed' },
    source: THUNDERBIRD,
  },
  {
    text: 'SMTP 오류: 받는 사람이 너무 많음',
    reads: { outcome: 'failed', cause: 'too-many-recipients' },
    source: ROUNDCUBE_ERRORS,
  },
  {
    text: '받는 사람 수의 한도를 초과하여 메시지가 전송되지 않았습니다. 서버 응답: 불가',
    reads: { outcome: 'failed', cause: 'too-many-recipients' },
    source: THUNDERBIRD,
  },
  {
    text: '보낸 사람: 김철수\n날짜: 2026-11-02\n제목: x\n\n메일을 배달할 수 없습니다.',
    reads: { hides: ['김철수'] },
    source: THUNDERBIRD_HEAD,
  },
  {
    text: '보낸사람: 김철수\n날짜: 2026-11-02\n제목: x\n\n메일을 배달할 수 없습니다.',
    reads: { hides: ['김철수'] },
  },
  {
    text: '발신자: 김철수\n날짜: 2026-11-02\n제목: x\n\n메일을 배달할 수 없습니다.',
    reads: { hides: ['김철수'] },
  },
  {
    text: '받는 사람: 김철수\n날짜: 2026-11-02\n제목: x\n\n메일을 배달할 수 없습니다.',
    reads: { hides: ['김철수'] },
    source: FIELDS,
  },
  {
    text: '받는사람: 김철수\n날짜: 2026-11-02\n제목: x\n\n메일을 배달할 수 없습니다.',
    reads: { hides: ['김철수'] },
  },
  {
    text: '수신자: 김철수\n날짜: 2026-11-02\n제목: x\n\n메일을 배달할 수 없습니다.',
    reads: { hides: ['김철수'] },
  },
  {
    text: '받는이: 김철수\n날짜: 2026-11-02\n제목: x\n\n메일을 배달할 수 없습니다.',
    reads: { hides: ['김철수'] },
    source: KYOBO,
  },
  {
    text: '참조: 김철수\n날짜: 2026-11-02\n제목: x\n\n메일을 배달할 수 없습니다.',
    reads: { hides: ['김철수'] },
    source: FIELDS,
  },
  {
    text: '숨은 참조: 김철수\n날짜: 2026-11-02\n제목: x\n\n메일을 배달할 수 없습니다.',
    reads: { hides: ['김철수'] },
    source: FIELDS,
  },
  {
    text: '회신 주소: 김철수\n날짜: 2026-11-02\n제목: x\n\n메일을 배달할 수 없습니다.',
    reads: { hides: ['김철수'] },
    source: ROUNDCUBE,
  },
  {
    text: '제목: 김철수 계약\n\n메일을 배달할 수 없습니다.',
    reads: { hides: ['김철수'] },
    source: ROUNDCUBE,
  },
  {
    text: '안녕하세요 김철수 과장님\n\n메일이 또 반송되었습니다.\n550 5.1.1 User unknown',
    reads: { hides: ['김철수'] },
    source: LETTERS,
  },
  {
    text: '안녕하세요, 김철수입니다.\n\n메일이 또 반송되었습니다.\n550 5.1.1 User unknown',
    reads: { hides: ['김철수'] },
    source: MAVEN,
  },
  {
    text: '김철수 과장님,\n\n메일이 또 반송되었습니다.\n550 5.1.1 User unknown',
    reads: { hides: ['김철수'] },
    source: LETTERS,
  },
  {
    text: '김철수님께,\n\n메일이 또 반송되었습니다.\n550 5.1.1 User unknown',
    reads: { hides: ['김철수'] },
  },
  {
    text: '김철수 씨,\n\n메일이 또 반송되었습니다.\n550 5.1.1 User unknown',
    reads: { hides: ['김철수'] },
  },
  {
    text: '김철수 귀하\n\n메일이 또 반송되었습니다.\n550 5.1.1 User unknown',
    reads: { hides: ['김철수'] },
  },
  {
    text: '김철수 선생님께\n\n메일이 또 반송되었습니다.\n550 5.1.1 User unknown',
    reads: { hides: ['김철수'] },
  },
  {
    text: '메일이 또 반송되었습니다.\n550 5.1.1 User unknown\n\n감사합니다.\n박영희',
    reads: { hides: ['박영희'] },
    source: LETTERS,
  },
  {
    text: '메일이 또 반송되었습니다.\n550 5.1.1 User unknown\n\n고맙습니다.\n박영희',
    reads: { hides: ['박영희'] },
  },
  {
    text: '메일이 또 반송되었습니다.\n550 5.1.1 User unknown\n\n박영희 드림',
    reads: { hides: ['박영희'] },
    source: LETTERS,
  },
  {
    text: '메일이 또 반송되었습니다.\n550 5.1.1 User unknown\n\n박영희 올림',
    reads: { hides: ['박영희'] },
  },
  {
    text: '메일이 또 반송되었습니다.\n550 5.1.1 User unknown\n\n박영희 배상',
    reads: { hides: ['박영희'] },
  },
  { text: '안녕하세요.\n자동으로 발송.\n문의해 주셔서.', reads: { outcome: 'auto-reply' } },
  { text: '안녕하세요.\n자동 발송.\n문의해 주셔서.', reads: { outcome: 'auto-reply' } },
  { text: '안녕하세요.\n자동 회신.\n문의해 주셔서.', reads: { outcome: 'auto-reply' } },
  { text: '안녕하세요.\n자동 응답.\n문의해 주셔서.', reads: { outcome: 'auto-reply' } },
  { text: '안녕하세요.\n발신 전용.\n문의해 주셔서.', reads: { outcome: 'auto-reply' } },
  { text: '안녕하세요.\n자동으로 발송.\n접수되었.', reads: { outcome: 'auto-reply' } },
  { text: '안녕하세요.\n자동으로 발송.\n문의가 접수.', reads: { outcome: 'auto-reply' } },
  {
    text: '안녕하세요.\n저는 5월 5일까지 휴가 중입니다.',
    reads: { outcome: 'auto-reply' },
    source: KSIEVE,
  },
  {
    text: '안녕하세요.\n출장 중이거나 장시간 메일을 확인할 수 없을 때, 자동 응답 메일이 발송되는 기능입니다.',
    reads: { outcome: 'auto-reply' },
    source: GABIA_2,
  },
  { text: '안녕하세요.\n부재중.', reads: { outcome: 'auto-reply' } },
  { text: '대기 중인 메일이 3통 있습니다. 여기를 클릭하세요.', reads: { fake: true } },
  { text: '메일 5통이 격리되었습니다. 로그인하세요.', reads: { fake: true } },
  { text: '수신되지 않은 메일 7통을 복구하세요.', reads: { fake: true } },
  { text: '새 메시지가 차단되었습니다. 지금 해제하세요.', reads: { fake: true } },
  { text: '메일 비밀번호가 오늘 만료됩니다. 비밀번호 유지.', reads: { fake: true } },
  {
    text: '메일이 또 반송되었습니다.\n550 5.1.1 User unknown\n\n고맙습니다\n박영희',
    reads: { hides: ['박영희'] },
    source: EVOLUTION_TEXTS,
  },
  { text: '메일은 발송되지 않습니다.', reads: { outcome: 'failed' }, source: GABIA_2 },
  {
    text: '메일이 반송되었습니다. 받는 사람의 사서함이 꽉 차서 지금은 메시지를 받을 수 없습니다.',
    reads: { cause: 'mailbox-full' },
  },
] satisfies readonly Sentence[];
