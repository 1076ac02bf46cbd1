import { describe, expect, it } from 'vitest';
import { read } from '../../reading.test-helper';

async function told(text: string | Uint8Array) {
  const { format, counts, results } = await read(text);
  return {
    format,
    counts,
    rows: results.map(({ delivery, verdict }) => [
      delivery.recipient?.value,
      verdict.outcome,
      delivery.basic?.value,
      delivery.enhanced?.value,
      delivery.server?.value,
      verdict.stated,
    ]),
  };
}

const accounting = `type,timeLogged,timeQueued,orig,rcpt,orcpt,dsnAction,dsnStatus,dsnDiag,dsnMta,bounceCat,srcType,srcMta,dlvType,dlvSourceIp,dlvDestinationIp,vmta,jobId
b,2026-11-24 10:00:00+0000,2026-11-24 09:59:00+0000,ada@example.com,maria@example.org,,failed,5.1.1 (bad destination mailbox address),"smtp;550 5.1.1 <maria@example.org>: User unknown",mx.example.org (192.0.2.20),bad-mailbox,smtp,mail.example.com (192.0.2.1),smtp,192.0.2.1,192.0.2.20,vmta1,job1
d,2026-11-24 10:00:01+0000,2026-11-24 09:59:00+0000,ada@example.com,tom@example.net,,relayed,2.0.0 (success),smtp;250 2.0.0 OK,mx.example.net (192.0.2.21),,smtp,mail.example.com (192.0.2.1),smtp,192.0.2.1,192.0.2.21,vmta1,job1
tq,2026-11-24 10:00:02+0000,2026-11-24 09:59:00+0000,ada@example.com,eve@example.net,,delayed,4.2.2 (mailbox full),smtp;452 4.2.2 mailbox over quota,mx.example.net (192.0.2.21),quota-issues,smtp,mail.example.com (192.0.2.1),smtp,192.0.2.1,192.0.2.21,vmta1,job1
b,2026-11-24 10:00:03+0000,2026-11-24 09:59:00+0000,ada@example.com,jan@nowhere.example.org,,failed,5.1.2 (bad destination system: no such domain),,,bad-domain,smtp,mail.example.com (192.0.2.1),smtp,192.0.2.1,,vmta1,job1
`;

const ofAccounting = [
  ['maria@example.org', 'failed', '550', '5.1.1', 'mx.example.org', 'user-unknown'],
  ['jan@nowhere.example.org', 'failed', undefined, '5.1.2', undefined, 'domain-not-found'],
  ['eve@example.net', 'delayed', '452', '4.2.2', 'mx.example.net', 'mailbox-full'],
];

const tracking = String.raw`#Software: Microsoft Exchange Server
#Version: 15.01.2375.007
#Log-type: Message Tracking Log
#Date: 2026-11-24T10:00:00.000Z
#Fields: date-time,client-ip,client-hostname,server-ip,server-hostname,source-context,connector-id,source,event-id,internal-message-id,message-id,network-message-id,recipient-address,recipient-status,total-bytes,recipient-count,related-recipient-address,reference,message-subject,sender-address,return-path,message-info,directionality
2026-11-24T10:00:00.100Z,192.0.2.1,EX01,192.0.2.2,EX01,08DF;0,EX01\Default EX01,SMTP,RECEIVE,1001,<a1@example.com>,net1,maria@example.org;tom@example.net,,2048,2,,,Lunch,ada@example.com,ada@example.com,,Originating
2026-11-24T10:00:01.100Z,,,,EX01,08DF,Internet,SMTP,FAIL,1001,<a1@example.com>,net1,maria@example.org;tom@example.net,550 5.1.1 RESOLVER.ADR.RecipNotFound; not found;[{LRT=};{LED=550 5.7.1 Relay access denied};{FQDN=mx.example.net};{IP=192.0.2.20}],2048,2,,,"Lunch, today",ada@example.com,ada@example.com,,Originating
2026-11-24T10:00:02.100Z,,,,EX01,08DF,Internet,SMTP,DEFER,1002,<a2@example.com>,net2,eve@example.net,"[{LRT=};{LED=451 4.7.0 Greylisted, try again ""later""};{FQDN=mx.example.net};{IP=192.0.2.20}]",2048,1,,,Lunch,ada@example.com,ada@example.com,,Originating
2026-11-24T10:00:03.100Z,,,,EX01,08DF,Internet,SMTP,SEND,1003,<a3@example.com>,net3,jan@example.net,250 2.1.5 Recipient OK,2048,1,,,Lunch,ada@example.com,ada@example.com,,Originating
`;

const ofTracking = [
  ['maria@example.org', 'failed', '550', '5.1.1', undefined, 'user-unknown'],
  ['tom@example.net', 'failed', '550', '5.7.1', 'mx.example.net', 'relay-denied'],
  ['eve@example.net', 'delayed', '451', '4.7.0', 'mx.example.net', 'greylisted'],
];

const withoutNames = (text: string): string =>
  text
    .split('\n')
    .filter((line) => !line.startsWith('#') && !line.startsWith('type,'))
    .join('\n');

const maria = ['maria@example.org', 'failed', '550', '5.1.1', undefined, 'user-unknown'];

const TABLES: Readonly<Record<string, readonly [text: string, rows: readonly unknown[]]>> = {
  'the accounting file of PowerMTA': [accounting, ofAccounting],
  'lines of it without the names': [withoutNames(accounting), ofAccounting],
  'the tracking log of Exchange': [tracking, ofTracking],
  'lines of it without the names ': [withoutNames(tracking), ofTracking],
  'what Get-MessageTrackingLog exports': [
    `#TYPE Microsoft.Exchange.Management.TransportLogSearchTasks.MessageTrackingEvent
"Timestamp","ClientIp","SourceContext","Source","EventId","MessageId","Recipients","RecipientStatus","MessageSubject","Sender"
"11/24/2026 10:00:01 AM","","08DF","SMTP","FAIL","<a1@example.com>","maria@example.org","{550 5.1.1 User unknown}","Lunch","ada@example.com"`,
    [maria],
  ],
  'a message trace of Exchange Online': [
    `"Received","SenderAddress","RecipientAddress","Subject","Status","MessageId"
"11/24/2026 10:00:00 AM","ada@example.com","maria@example.org","Lunch","Failed","<a1@example.com>"
"11/24/2026 10:00:00 AM","ada@example.com","eve@example.org","Lunch","Pending","<a1@example.com>"
"11/24/2026 10:00:00 AM","ada@example.com","tom@example.org","Lunch","FilteredAsSpam","<a1@example.com>"`,
    [
      ['maria@example.org', 'failed', undefined, undefined, undefined, 'unknown'],
      ['eve@example.org', 'delayed', undefined, undefined, undefined, 'unknown'],
    ],
  ],
  'the details of one message': [
    `"Date","Event","Action","Detail","Data"
"11/24/2026 10:00:00 AM","Receive","","Message received by: EX01",""
"11/24/2026 10:00:05 AM","Defer","","Reason: [{LED=450 4.2.0 Try again later};{FQDN=mx.example.org}]",""
"11/24/2026 10:00:09 AM","Fail","","Reason: [{LED=550 5.1.1 User unknown};{FQDN=mx.example.org}]",""`,
    [[undefined, 'failed', '550', '5.1.1', 'mx.example.org', 'user-unknown']],
  ],
  'the enhanced summary of Exchange Online': [
    `origin_timestamp_utc,sender_address,recipient_status,message_subject,total_bytes,message_id
2026-11-24T10:00:00.000Z,ada@example.com,"maria@example.org##Receive, Fail;tom@example.net##Receive, Send",Lunch,2048,<a1@example.com>`,
    [['maria@example.org', 'failed', undefined, undefined, undefined, 'unknown']],
  ],
  'the list of bounces of SendGrid': [
    `status,reason,email,created
5.1.1,"550 5.1.1 User unknown.
550 5.1.1 Please check ""the address""",maria@example.org,1764000000
,"550 Mailbox is full",tom@example.net,1764000001`,
    [maria, ['tom@example.net', 'failed', '550', undefined, undefined, 'mailbox-full']],
  ],
  'the activity feed of SendGrid, newest first': [
    `"processed","message_id","event","recv_message_id","from","email","reason","mx"
"2026-11-24 10:00:03","m1.x","bounce","r1","ada@example.com","maria@example.org","550 5.1.1 User unknown","mx.example.org"
"2026-11-24 10:00:02","m1.x","deferred","r1","ada@example.com","maria@example.org","451 4.7.1 Greylisted","mx.example.org"
"2026-11-24 10:00:01","m1.x","processed","r1","ada@example.com","maria@example.org","",""
"2026-11-24 10:00:01","m2.x","delivered","r2","ada@example.com","tom@example.org","250 ok","mx.example.org"`,
    [['maria@example.org', 'failed', '550', '5.1.1', 'mx.example.org', 'user-unknown']],
  ],
  'the list of bounces of Mailgun': [
    `address;code;error;created_at
maria@example.org;550;5.1.1 User unknown;Tue, 24 Nov 2026 10:00:00 UTC
tom@example.org;552;Mailbox is full;Tue, 24 Nov 2026 10:00:00 UTC`,
    [maria, ['tom@example.org', 'failed', '552', undefined, undefined, 'mailbox-full']],
  ],
  'events of Mailgun': [
    `timestamp,event,severity,recipient,reason,delivery-status.code,delivery-status.message
2026-11-24 10:00:00,failed,permanent,maria@example.org,bounce,550,5.1.1 User unknown
2026-11-24 10:00:00,failed,temporary,eve@example.org,generic,452,4.2.2 Mailbox is full
2026-11-24 10:00:00,opened,,tom@example.org,,,`,
    [maria, ['eve@example.org', 'delayed', '452', '4.2.2', undefined, 'mailbox-full']],
  ],
  'bounces of Postmark': [
    `ID,Type,TypeCode,Name,MessageID,Description,Details,Email,From,BouncedAt
1,HardBounce,1,Hard bounce,m1,Unable to deliver,smtp;550 5.1.1 User unknown,maria@example.org,ada@example.com,2026-11-24T10:00:00Z
2,Transient,2,Message delayed,m2,Could not deliver,smtp;451 4.7.1 Greylisted,eve@example.org,ada@example.com,2026-11-24T10:00:00Z
3,AutoResponder,64,Auto responder,m3,Away,,tom@example.org,ada@example.com,2026-11-24T10:00:00Z`,
    [maria, ['eve@example.org', 'delayed', '451', '4.7.1', undefined, 'greylisted']],
  ],
  'messages of Amazon SES': [
    `MessageId,FromEmailAddress,Destination,Subject,LastDeliveryEvent,BounceSubType,DiagnosticCode
m1,ada@example.com,maria@example.org,Lunch,PERMANENT_BOUNCE,General,smtp; 550 5.1.1 User unknown
m2,ada@example.com,tom@example.org,Lunch,DELIVERY,,`,
    [maria],
  ],
  'the suppression list of Amazon SES': [
    `EmailAddress,Reason,LastUpdateTime
maria@example.org,BOUNCE,2026-11-24T10:00:00Z
tom@example.org,COMPLAINT,2026-11-24T10:00:00Z`,
    [
      ['maria@example.org', 'failed', undefined, undefined, undefined, 'unknown'],
      ['tom@example.org', 'complaint', undefined, undefined, undefined, 'unknown'],
    ],
  ],
  'a table of anybody': [
    `Date\tFrom\tRecipient\tResult\tError Message
2026-11-24 10:00\tada@example.com\tmaria@example.org\tbounced\t550 5.1.1 User unknown
2026-11-24 10:00\tada@example.com\ttom@example.org\tsent\t250 OK`,
    [maria],
  ],
  'a list that PowerShell prints': [
    `Timestamp            : 11/24/2026 10:00:00 AM
EventId              : DEFER
Source               : SMTP
Recipients           : {maria@example.org, tom@example.org}
RecipientStatus      : {[{LED=452 4.2.2 Mailbox
                       is full};{FQDN=mx.example.org}], [{LED=451 4.7.1 Greylisted};{FQDN=mx.example.org}]}
Sender               : ada@example.com
MessageId            : <a1@example.com>

Timestamp            : 11/24/2026 10:05:00 AM
EventId              : FAIL
Source               : QUEUE
Recipients           : {maria@example.org}
RecipientStatus      : {550 4.4.7 QUEUE.Expired; message expired}
Sender               : ada@example.com
MessageId            : <a1@example.com>`,
    [
      ['maria@example.org', 'failed', '452', '4.2.2', 'mx.example.org', 'mailbox-full'],
      ['tom@example.org', 'delayed', '451', '4.7.1', 'mx.example.org', 'greylisted'],
    ],
  ],
  'columns that PowerShell prints': [
    `EventId Source Sender          Recipients          MessageSubject RecipientStatus
------- ------ ------          ----------          -------------- ---------------
FAIL    SMTP   ada@example.com {maria@example.org} Lunch          {550 5.1.1 User unknown}
RECEIVE SMTP   ada@example.com {tom@example.org}   Lunch          {}`,
    [maria],
  ],
  'messages in the admin center': [
    `Date (UTC-05:00),Sender,Recipient,Subject,Status
11/24/2026 10:00:00 AM,ada@example.com,maria@example.org,Lunch,Failed
11/24/2026 10:00:00 AM,ada@example.com,tom@example.org,Lunch,Delivered`,
    [['maria@example.org', 'failed', undefined, undefined, undefined, 'unknown']],
  ],
  'a table with bars': [
    `| Recipient         | Result   | Error                   |
|-------------------|----------|-------------------------|
| maria@example.org | bounced  | 550 5.1.1 User unknown  |
| eve@example.org   | deferred | 452 4.2.2 Mailbox full  |`,
    [maria, ['eve@example.org', 'delayed', '452', '4.2.2', undefined, 'mailbox-full']],
  ],
  'rows that nobody named': [
    `"maria@example.org","550","550 5.1.1 User unknown"\n"tom@example.org","552","552 5.2.2 Mailbox full"`,
    [maria, ['tom@example.org', 'failed', '552', '5.2.2', undefined, 'mailbox-full']],
  ],
};

describe('a table of deliveries', () => {
  it.each(Object.entries(TABLES))('%s', async (_name, [text, rows]) => {
    expect(await told(text)).toMatchObject({ format: 'table', rows });
  });

  it('counts what arrived', async () => {
    expect((await told(accounting)).counts).toEqual({ failed: 2, delayed: 1, delivered: 1 });
    expect((await told(tracking)).counts).toEqual({ failed: 2, delayed: 1, delivered: 1 });
  });

  it('is found below words, and a second one below it', async () => {
    const [bounces] = TABLES['bounces of Postmark'] ?? [''];
    const { rows } = await told(`What is wrong here?\n\n${accounting}\n${bounces}`);
    expect(rows).toEqual([...ofAccounting.slice(0, 2), maria, ofAccounting[2], expect.anything()]);
  });

  it('of Exchange Online comes in UTF-16', async () => {
    const [trace = ''] = TABLES['a message trace of Exchange Online'] ?? [];
    const wide = Uint8Array.from(
      [...`\ufeff${trace}`].flatMap((sign) => {
        const code = sign.charCodeAt(0);
        return [code & 255, code >> 8];
      }),
    );
    expect(await told(wide)).toMatchObject({ format: 'table', counts: { failed: 1, delayed: 1 } });
  });

  it('that was given up without a reply has failed for the reason it waited', async () => {
    const { rows } = await told(`"date","event","email","messageid","reason"
1,deferred,maria@example.org,m1,452 4.2.2 Mailbox is full
2,dropped,maria@example.org,m1,Expired`);
    expect(rows).toEqual([
      ['maria@example.org', 'failed', '452', '4.2.2', undefined, 'mailbox-full'],
    ]);
  });
});

const OTHERS: Readonly<Record<string, string>> = {
  'an address book':
    'name,email,phone,message\nMaria,maria@example.org,202-555-0134,see section 4.5.1\nTom,tom@example.org,202-555-0135,550 Fifth Avenue',
  orders:
    'order_id,email,status,code,amount\n5501,maria@example.org,failed,550,450.00\n5502,tom@example.org,paid,421,250.00',
  'goods that came back':
    'email,reason,status,created\nmaria@example.org,too small,failed,2026-11-24\ntom@example.org,broken,returned,2026-11-24',
  parcels:
    'sender_address,recipient_address,status\nExample Ltd,550 Fifth Avenue,failed\nExample Ltd,421 Main Street,delivered',
  'an audit log':
    'date,event,action,detail\n2026-11-24,Deploy,retry,5.1.1\n2026-11-24,Fail,none,4.7.0',
  'a list of tickets':
    'EventId : FAIL\nSource  : 550\nDetail  : 5.1.1\n\nSender : ada@example.com\nRecipient : tom@example.org\nSubject : Lunch\nStatus : open',
  subscribers:
    'email,event,type\nmaria@example.org,subscribed,form\ntom@example.org,unsubscribed,form',
};

describe('a table about something else', () => {
  it.each(Object.entries(OTHERS))('%s', async (_name, text) => {
    expect((await read(text)).outcome).toBe('none');
  });
});
