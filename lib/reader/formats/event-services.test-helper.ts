/** An event of a sending service, in the shape that its documentation shows, and what it tells. */
export interface ServiceSample {
  readonly name: string;
  readonly event: unknown;
  readonly outcome: string;
  readonly recipient?: string;
  readonly basic?: string;
  readonly enhanced?: string;
  readonly cause?: string;
  readonly permanent?: boolean | null;
}

const TO = 'maria@example.org';
const NO_USER = '550 5.1.1 <maria@example.org>: Recipient address rejected: User unknown';
const failed = { outcome: 'failed', recipient: TO };
const noUser = { ...failed, basic: '550', enhanced: '5.1.1', cause: 'user-unknown' } as const;
const none = { outcome: 'none' };
const delivered = { outcome: 'delivered', recipient: TO };
const delayed = { outcome: 'delayed', recipient: TO, permanent: false };
const complaint = { outcome: 'complaint', recipient: TO };

const mail = {
  timestamp: '2026-11-24T10:00:00.000Z',
  source: 'news@example.com',
  messageId: '00000158a1b2c3d4-4444-000000',
  destination: ['maria@example.org', 'tom@example.net'],
};

const ses = (kind: string, about: object): object => ({ eventType: kind, mail, ...about });

const sesBounce = (bounceType: string, bounceSubType: string, recipient: object): object =>
  ses('Bounce', {
    bounce: {
      bounceType,
      bounceSubType,
      bouncedRecipients: [{ emailAddress: TO, action: 'failed', ...recipient }],
      timestamp: '2026-11-24T10:00:02.000Z',
      reportingMTA: 'dsn; a8-70.smtp-out.example.com',
    },
  });

const amazon: readonly ServiceSample[] = [
  {
    name: 'SES bounce',
    event: sesBounce('Permanent', 'General', {
      status: '5.1.1',
      diagnosticCode: `smtp; ${NO_USER}`,
    }),
    ...noUser,
    permanent: true,
  },
  {
    name: 'SES bounce with its own kind alone',
    event: sesBounce('Permanent', 'NoEmail', {}),
    ...failed,
    cause: 'user-unknown',
    permanent: true,
  },
  {
    name: 'SES bounce that it calls transient, with a final code',
    event: sesBounce('Transient', 'General', {
      status: '5.4.4',
      diagnosticCode: 'smtp; 550 5.4.4 Invalid domain',
    }),
    ...failed,
    enhanced: '5.4.4',
    permanent: true,
  },
  {
    name: 'SES bounce of a full mailbox',
    event: sesBounce('Transient', 'MailboxFull', {}),
    ...failed,
    cause: 'mailbox-full',
    permanent: false,
  },
  {
    name: 'SES delay',
    event: ses('DeliveryDelay', {
      deliveryDelay: {
        delayType: 'TransientCommunicationFailure',
        delayedRecipients: [
          {
            emailAddress: TO,
            status: '4.4.1',
            diagnosticCode: 'smtp; 421 4.4.1 Unable to connect to remote host',
          },
        ],
      },
    }),
    ...delayed,
    basic: '421',
  },
  {
    name: 'SES reject',
    event: ses('Reject', { reject: { reason: 'Bad content' } }),
    outcome: 'failed',
    cause: 'virus',
  },
  {
    name: 'SES complaint',
    event: ses('Complaint', {
      complaint: {
        complainedRecipients: [{ emailAddress: TO }],
        complaintFeedbackType: 'abuse',
      },
    }),
    ...complaint,
  },
  {
    name: 'SES delivery',
    event: ses('Delivery', {
      delivery: { recipients: [TO], smtpResponse: '250 2.6.0 Message received' },
    }),
    ...delivered,
  },
  { name: 'SES send', event: ses('Send', { send: {} }), ...none },
  { name: 'SES open', event: ses('Open', { open: { ipAddress: '192.0.2.1' } }), ...none },
];

const grid = (event: string, about: object = {}): object => ({
  email: TO,
  event,
  timestamp: 1795514400,
  'smtp-id': '<14c5d75ce93@example.com>',
  sg_event_id: 'ZGVmZXJyZWQ',
  sg_message_id: '14c5d75ce93.dfd.64b469.filter0001',
  ...about,
});

const sendgrid: readonly ServiceSample[] = [
  {
    name: 'SendGrid bounce',
    event: grid('bounce', {
      type: 'bounce',
      reason: NO_USER,
      status: '5.1.1',
      bounce_classification: 'Invalid Address',
    }),
    ...noUser,
    permanent: true,
  },
  {
    name: 'SendGrid block',
    event: grid('bounce', {
      type: 'blocked',
      reason: '450 4.7.1 Greylisted, please try again later',
      status: '4.7.1',
    }),
    ...failed,
    cause: 'greylisted',
    permanent: false,
  },
  {
    name: 'SendGrid drop',
    event: grid('dropped', { reason: 'Bounced Address', status: '5.0.0' }),
    ...failed,
    cause: 'policy',
    permanent: true,
  },
  {
    name: 'SendGrid deferral',
    event: grid('deferred', { response: '452 4.2.2 The mailbox is full', attempt: '5' }),
    ...delayed,
    basic: '452',
    cause: 'mailbox-full',
  },
  { name: 'SendGrid delivery', event: grid('delivered', { response: '250 OK' }), ...delivered },
  { name: 'SendGrid spam report', event: grid('spamreport'), ...complaint },
  { name: 'SendGrid processed', event: grid('processed'), ...none },
  { name: 'SendGrid open', event: grid('open', { useragent: 'Mozilla/4.0' }), ...none },
  { name: 'SendGrid click', event: grid('click', { url: 'https://example.com/' }), ...none },
];

const gun = (event: string, about: object = {}): object => ({
  signature: { timestamp: '1795514400', token: 'a8ce0edb', signature: 'd2271d12' },
  'event-data': {
    event,
    recipient: TO,
    'recipient-domain': 'example.org',
    envelope: { sender: 'news@mg.example.com', targets: TO, transport: 'smtp' },
    message: { headers: { to: 'Maria <maria@example.org>', 'message-id': '1@mg.example.com' } },
    ...about,
  },
});

const mailgun: readonly ServiceSample[] = [
  {
    name: 'Mailgun permanent failure',
    event: gun('failed', {
      severity: 'permanent',
      reason: 'bounce',
      'delivery-status': { code: 550, message: '5.1.1 User unknown', 'mx-host': 'mx.example.org' },
    }),
    ...failed,
    basic: '550',
    cause: 'user-unknown',
    permanent: true,
  },
  {
    name: 'Mailgun suppression',
    event: gun('failed', {
      severity: 'permanent',
      reason: 'suppress-bounce',
      'delivery-status': {
        code: 605,
        description: 'Not delivering to previously bounced address',
        message: '',
      },
    }),
    ...failed,
    cause: 'policy',
    permanent: true,
  },
  {
    name: 'Mailgun temporary failure',
    event: gun('failed', {
      severity: 'temporary',
      reason: 'generic',
      'delivery-status': { code: 452, 'enhanced-code': '4.2.2', message: '4.2.2 Over quota' },
    }),
    ...delayed,
    basic: '452',
    enhanced: '4.2.2',
    cause: 'mailbox-full',
  },
  {
    name: 'Mailgun delivery',
    event: gun('delivered', { 'delivery-status': { code: 250, message: 'OK' } }),
    ...delivered,
  },
  { name: 'Mailgun complaint', event: gun('complained'), ...complaint },
  { name: 'Mailgun opening', event: gun('opened', { ip: '192.0.2.1' }), ...none },
  { name: 'Mailgun acceptance', event: gun('accepted', { method: 'HTTP' }), ...none },
];

const mark = (RecordType: string, about: object): object => ({
  RecordType,
  MessageID: '883953f4-6105-42a2-a16a-77a8eac79483',
  ServerID: 23,
  MessageStream: 'outbound',
  ...about,
});

const postmark: readonly ServiceSample[] = [
  {
    name: 'Postmark hard bounce',
    event: mark('Bounce', {
      Type: 'HardBounce',
      TypeCode: 1,
      Description: 'The server was unable to deliver your message (ex: unknown user).',
      Details: `smtp;${NO_USER}`,
      Email: TO,
      From: 'news@example.com',
      BouncedAt: '2026-11-24T10:00:00Z',
      CanActivate: true,
    }),
    ...noUser,
    permanent: true,
  },
  {
    name: 'Postmark soft bounce',
    event: mark('Bounce', {
      Type: 'SoftBounce',
      TypeCode: 4096,
      Description: 'Unable to temporarily deliver message (i.e. mailbox full).',
      Details: 'The mailbox is full',
      Email: TO,
      BouncedAt: '2026-11-24T10:00:00Z',
    }),
    ...failed,
    cause: 'mailbox-full',
    permanent: false,
  },
  {
    name: 'Postmark spam complaint',
    event: mark('SpamComplaint', {
      Type: 'SpamComplaint',
      Email: TO,
      BouncedAt: '2026-11-24T10:00:00Z',
    }),
    ...complaint,
  },
  {
    name: 'Postmark delivery',
    event: mark('Delivery', {
      Recipient: TO,
      DeliveredAt: '2026-11-24T10:00:00Z',
      Details: 'smtp;250 2.0.0 OK',
    }),
    ...delivered,
  },
  {
    name: 'Postmark opening',
    event: mark('Open', { Recipient: TO, FirstOpen: true, Platform: 'Desktop' }),
    ...none,
  },
];

const spark = (type: string, about: object): object => ({
  msys: {
    message_event: {
      type,
      event_id: '92356927693813856',
      customer_id: '1',
      transmission_id: '65832150921904138',
      message_id: '000443ee14578172be22',
      rcpt_to: TO,
      raw_rcpt_to: TO,
      msg_from: 'news@example.com',
      ...about,
    },
  },
});

const sparkpost: readonly ServiceSample[] = [
  {
    name: 'SparkPost bounce',
    event: spark('bounce', { bounce_class: '10', error_code: '550', raw_reason: NO_USER }),
    ...noUser,
    permanent: true,
  },
  {
    name: 'SparkPost delay',
    event: spark('delay', { error_code: '454', raw_reason: '454 4.4.4 Host not found' }),
    ...delayed,
    basic: '454',
  },
  { name: 'SparkPost delivery', event: spark('delivery', { queue_time: '12' }), ...delivered },
  { name: 'SparkPost complaint', event: spark('spam_complaint', {}), ...complaint },
  { name: 'SparkPost injection', event: spark('injection', { msg_size: '1337' }), ...none },
];

const resendEvent = (type: string, about: object = {}): object => ({
  type,
  created_at: '2026-11-24T10:00:00.000Z',
  data: {
    email_id: '56761188-7520-42d8-8898-ff6fc54ce618',
    from: 'Example <news@example.com>',
    to: [TO],
    subject: 'Hello',
    ...about,
  },
});

const resend: readonly ServiceSample[] = [
  {
    name: 'Resend bounce',
    event: resendEvent('email.bounced', {
      bounce: {
        message: "The recipient's email address is on the suppression list.",
        subType: 'Suppressed',
        type: 'Permanent',
      },
    }),
    ...failed,
    cause: 'policy',
    permanent: true,
  },
  {
    name: 'Resend bounce that may pass',
    event: resendEvent('email.bounced', {
      bounce: { message: 'It may be possible later.', subType: 'MailboxFull', type: 'Transient' },
    }),
    ...failed,
    cause: 'mailbox-full',
    permanent: false,
  },
  {
    name: 'Resend failure',
    event: resendEvent('email.failed', { failed: { reason: 'reached_daily_quota' } }),
    ...failed,
    cause: 'sending-quota',
  },
  { name: 'Resend delay', event: resendEvent('email.delivery_delayed'), ...delayed },
  { name: 'Resend delivery', event: resendEvent('email.delivered'), ...delivered },
  { name: 'Resend complaint', event: resendEvent('email.complained'), ...complaint },
  { name: 'Resend sending', event: resendEvent('email.sent'), ...none },
  { name: 'Resend click', event: resendEvent('email.clicked'), ...none },
];

const blue = (event: string, reason?: string): object => ({
  event,
  email: TO,
  id: 26224,
  date: '2026-11-24 10:00:00',
  ts: 1795514400,
  ts_event: 1795514400,
  'message-id': '<202611241000.123@smtp-relay.example.com>',
  subject: 'Hello',
  tag: '["welcome"]',
  'X-Mailin-custom': '{"order": "17"}',
  ...(reason ? { reason } : {}),
});

const brevo: readonly ServiceSample[] = [
  { name: 'Brevo hard bounce', event: blue('hard_bounce', NO_USER), ...noUser, permanent: true },
  {
    name: 'Brevo soft bounce',
    event: blue('soft_bounce', 'undefined Unable to find MX of domain no-mx.example.org'),
    ...failed,
    permanent: false,
  },
  {
    name: 'Brevo block',
    event: blue('blocked', 'blocked : due to blacklist user'),
    ...failed,
    cause: 'policy',
  },
  { name: 'Brevo invalid address', event: blue('invalid_email'), ...failed, cause: 'user-unknown' },
  { name: 'Brevo deferral', event: blue('deferred', '421 4.7.0 Try again later'), ...delayed },
  { name: 'Brevo delivery', event: blue('delivered'), ...delivered },
  { name: 'Brevo complaint', event: blue('spam'), ...complaint },
  { name: 'Brevo request', event: blue('request'), ...none },
  { name: 'Brevo opening', event: blue('unique_opened'), ...none },
];

const jet = (event: string, about: object = {}): object => ({
  event,
  time: 1795514400,
  MessageID: 13792286917004336,
  Message_GUID: '1ab23cd4-e567-8901-2345-6789f0gh1i2j',
  email: TO,
  mj_campaign_id: 0,
  mj_contact_id: 0,
  customcampaign: '',
  CustomID: '',
  ...about,
});

const mailjet: readonly ServiceSample[] = [
  {
    name: 'Mailjet hard bounce',
    event: jet('bounce', {
      blocked: false,
      hard_bounce: true,
      error_related_to: 'recipient',
      error: 'user unknown',
      comment: '',
    }),
    ...failed,
    cause: 'user-unknown',
    permanent: true,
  },
  {
    name: 'Mailjet soft bounce',
    event: jet('bounce', {
      blocked: false,
      hard_bounce: false,
      error_related_to: 'recipient',
      error: 'quota exceeded',
    }),
    ...failed,
    cause: 'mailbox-full',
    permanent: false,
  },
  {
    name: 'Mailjet block',
    event: jet('blocked', { error_related_to: 'mailjet', error: 'preblocked' }),
    ...failed,
    cause: 'policy',
  },
  {
    name: 'Mailjet delivery',
    event: jet('sent', { smtp_reply: 'sent (250 2.0.0 OK 1795514400 fa5si855896wjc.199)' }),
    ...delivered,
  },
  { name: 'Mailjet complaint', event: jet('spam', { source: 'JMRPP' }), ...complaint },
  { name: 'Mailjet opening', event: jet('open', { ip: '192.0.2.1' }), ...none },
];

const drill = (event: string, about: object = {}): object => ({
  event,
  _id: 'abc123',
  ts: 1795514400,
  msg: {
    ts: 1795514399,
    subject: 'Hello',
    email: TO,
    sender: 'news@example.com',
    _id: 'abc123',
    state: 'bounced',
    ...about,
  },
});

const mandrill: readonly ServiceSample[] = [
  {
    name: 'Mandrill hard bounce',
    event: drill('hard_bounce', {
      bounce_description: 'bad_mailbox',
      bgtools_code: 10,
      diag: `smtp;${NO_USER}`,
    }),
    ...noUser,
    permanent: true,
  },
  {
    name: 'Mandrill soft bounce',
    event: drill('soft_bounce', { bounce_description: 'mailbox_full', diag: '' }),
    ...failed,
    cause: 'mailbox-full',
    permanent: false,
  },
  {
    name: 'Mandrill deferral',
    event: drill('deferral', {
      state: 'deferred',
      smtp_events: [{ type: 'deferred', diag: '451 4.3.5 Temporarily unavailable, try later.' }],
    }),
    ...delayed,
    basic: '451',
  },
  { name: 'Mandrill delivery', event: drill('delivered', { state: 'sent' }), ...delivered },
  { name: 'Mandrill sending', event: drill('send', { state: 'sent' }), ...none },
  { name: 'Mandrill complaint', event: drill('spam', { state: 'spam' }), ...complaint },
  { name: 'Mandrill opening', event: drill('open', { state: 'sent' }), ...none },
  {
    name: 'Mandrill rejection of a call',
    event: { email: TO, status: 'rejected', reject_reason: 'hard-bounce', _id: 'abc124' },
    ...failed,
    cause: 'policy',
  },
];

const sender = (type: string, about: object = {}): object => ({
  type: `activity.${type}`,
  domain_id: 'yv69oxl5kl785kw2',
  created_at: '2026-11-24T10:00:00.000000Z',
  data: {
    object: 'activity',
    type,
    email: {
      object: 'email',
      from: 'news@example.com',
      status: 'rejected',
      message: { object: 'message', id: '62fb66bef54a112e920b5493' },
      recipient: { object: 'recipient', email: TO },
    },
    ...about,
  },
});

const mailersend: readonly ServiceSample[] = [
  {
    name: 'MailerSend hard bounce',
    event: sender('hard_bounced', {
      morph: { object: 'recipient_bounce', reason: 'Host or domain name not found' },
    }),
    ...failed,
    cause: 'domain-not-found',
    permanent: true,
  },
  {
    name: 'MailerSend soft bounce',
    event: sender('soft_bounced', {
      morph: { object: 'recipient_bounce', reason: 'Unknown reason' },
    }),
    ...failed,
    permanent: false,
  },
  { name: 'MailerSend deferral', event: sender('deferred'), ...delayed },
  { name: 'MailerSend delivery', event: sender('delivered'), ...delivered },
  { name: 'MailerSend complaint', event: sender('spam_complaint'), ...complaint },
  { name: 'MailerSend opening', event: sender('opened'), ...none },
];

const go = (event: string, about: object = {}): object => ({
  event,
  time: '2026-11-24T10:00:00Z',
  sendtime: '2026-11-24T09:59:58Z',
  sender: 'news@example.com',
  rcpt: TO,
  recipients: ['tom@example.net', TO],
  email_id: '1u0SwL-B9zBpi9ffUq-JAB2',
  ...about,
});

const smtp2go: readonly ServiceSample[] = [
  {
    name: 'SMTP2GO hard bounce',
    event: go('bounce', { bounce: 'hard', host: 'mx.example.org', message: NO_USER }),
    ...noUser,
    permanent: true,
  },
  {
    name: 'SMTP2GO soft bounce',
    event: go('bounce', { bounce: 'soft', message: 'The mailbox is full' }),
    ...failed,
    cause: 'mailbox-full',
    permanent: false,
  },
  { name: 'SMTP2GO rejection', event: go('reject'), ...failed, cause: 'policy' },
  { name: 'SMTP2GO delivery', event: go('delivered', { message: '250 OK' }), ...delivered },
  { name: 'SMTP2GO complaint', event: go('spam'), ...complaint },
  { name: 'SMTP2GO processing', event: go('processed'), ...none },
];

const loop = (eventName: string): object => ({
  eventName,
  eventTime: 1795514400,
  webhookSchemaVersion: '1.0.0',
  sourceType: 'campaign',
  campaignId: 'cm4t1suns001u',
  email: { id: 'cm4t1sseg004t', subject: 'Hello' },
  contactIdentity: { id: 'cm4ittmhq0011', email: TO, userId: null },
});

const loops: readonly ServiceSample[] = [
  { name: 'Loops hard bounce', event: loop('email.hardBounced'), ...failed, permanent: true },
  { name: 'Loops soft bounce', event: loop('email.softBounced'), ...delayed },
  { name: 'Loops delivery', event: loop('email.delivered'), ...delivered },
  { name: 'Loops complaint', event: loop('email.spamReported'), ...complaint },
  { name: 'Loops opening', event: loop('email.opened'), ...none },
];

const acs = (status: string, statusMessage: string): object => ({
  id: '00000000-0000-0000-0000-000000000000',
  subject: 'sender/news@example.com/message/950850f5',
  data: {
    sender: 'news@example.com',
    recipient: TO,
    messageId: '950850f5-bcdf-4315-b77a-6447cf56fac9',
    status,
    deliveryStatusDetails: { statusMessage, recipientMailServerHostName: 'mx.example.org' },
    deliveryAttemptTimestamp: '2026-11-24T10:00:00+00:00',
  },
  eventType: 'Microsoft.Communication.EmailDeliveryReportReceived',
  eventTime: '2026-11-24T10:00:01Z',
});

const azure: readonly ServiceSample[] = [
  {
    name: 'Azure bounce',
    event: acs('Bounced', 'DestinationMailboxFull'),
    ...failed,
    cause: 'mailbox-full',
  },
  {
    name: 'Azure bounce with a reply',
    event: acs('Bounced', NO_USER),
    ...noUser,
    permanent: true,
  },
  { name: 'Azure suppression', event: acs('Suppressed', ''), ...failed, cause: 'policy' },
  { name: 'Azure spam', event: acs('FilteredSpam', ''), ...failed, cause: 'spam-content' },
  { name: 'Azure quarantine', event: acs('Quarantined', ''), ...failed, cause: 'spam-content' },
  { name: 'Azure failure', event: acs('Failed', ''), ...failed },
  { name: 'Azure delivery', event: acs('Delivered', ''), ...delivered },
  { name: 'Azure expansion', event: acs('Expanded', ''), ...none },
];

const zepto = (name: string, details: object): object => ({
  event_name: [name],
  event_message: [
    {
      email_info: {
        subject: 'Hello',
        from: { address: 'news@example.com', name: 'Example' },
        to: [{ email_address: { address: TO, name: 'Maria' } }],
      },
      event_data: [{ details: [details], object: name }],
      request_id: '2d6f.4c2b',
    },
  ],
  webhook_request_id: '7ad1.9f00',
});

const zeptomail: readonly ServiceSample[] = [
  {
    name: 'ZeptoMail hard bounce',
    event: zepto('hardbounce', {
      reason: 'invalid recipient',
      bounced_recipient: TO,
      time: '2026-11-24T10:00:00+00:00',
      diagnostic_message: NO_USER,
    }),
    ...noUser,
    permanent: true,
  },
  {
    name: 'ZeptoMail soft bounce',
    event: zepto('softbounce', {
      reason: 'mailbox full',
      bounced_recipient: TO,
      diagnostic_message: 'The mailbox is full',
    }),
    ...failed,
    cause: 'mailbox-full',
    permanent: false,
  },
  {
    name: 'ZeptoMail opening',
    event: zepto('email_open', { time: '2026-11-24T10:00:00+00:00', ip_address: '192.0.2.1' }),
    ...none,
  },
];

const scale = (type: string, about: object = {}): object => ({
  id: 'b06ad1e3-4a0e-4f0e-9d33-5b1a6c1a6b11',
  type,
  domain_name: 'example.com',
  created_at: '2026-11-24T10:00:00Z',
  email_id: 'd9a3c9b5-1e6b-4c4a-9f0c-2f6a3a0e6a10',
  email_from: 'news@example.com',
  email_to: TO,
  ...about,
});

const scaleway: readonly ServiceSample[] = [
  {
    name: 'Scaleway drop',
    event: scale('email_dropped', { email_response_code: 550, email_response_message: NO_USER }),
    ...noUser,
    permanent: true,
  },
  {
    name: 'Scaleway unknown mailbox',
    event: scale('email_mailbox_not_found'),
    ...failed,
    cause: 'user-unknown',
  },
  {
    name: 'Scaleway deferral',
    event: scale('email_deferred', {
      email_response_code: 451,
      email_response_message: '4.7.1 Greylisted, try again later',
      email_next_try: '2026-11-24T10:05:00Z',
    }),
    ...delayed,
    basic: '451',
    cause: 'greylisted',
  },
  { name: 'Scaleway spam', event: scale('email_spam'), ...failed, cause: 'spam-content' },
  { name: 'Scaleway delivery', event: scale('email_delivered'), ...delivered },
  { name: 'Scaleway queue', event: scale('email_queued'), ...none },
];

const elastic = (status: string, category: string): object => ({
  transaction: '9a8b7c',
  to: TO,
  from: 'news@example.com',
  date: '11/24/2026 10:00:00 AM',
  status,
  account: 'news@example.com',
  category,
  messageid: 'AbC-17',
});

const elasticEmail: readonly ServiceSample[] = [
  {
    name: 'Elastic Email error',
    event: elastic('Error', 'NoMailbox'),
    ...failed,
    cause: 'user-unknown',
  },
  {
    name: 'Elastic Email grey list',
    event: elastic('Error', 'GreyListed'),
    ...failed,
    cause: 'greylisted',
  },
  {
    name: 'Elastic Email SPF',
    event: elastic('Error', 'SPFProblem'),
    ...failed,
    cause: 'sender-authentication',
  },
  { name: 'Elastic Email delivery', event: elastic('Sent', 'Unknown'), ...delivered },
  { name: 'Elastic Email complaint', event: elastic('AbuseReport', 'Unknown'), ...complaint },
  { name: 'Elastic Email opening', event: elastic('Opened', 'Unknown'), ...none },
];

const others: readonly ServiceSample[] = [
  {
    name: 'Postal failure',
    event: {
      event: 'MessageDeliveryFailed',
      payload: {
        status: 'HardFail',
        details: 'Permanent SMTP delivery error when sending to mx.example.org',
        output: NO_USER,
        message: { id: 12345, to: TO, from: 'news@example.com', direction: 'outgoing' },
      },
    },
    ...noUser,
    permanent: true,
  },
  {
    name: 'Postal click',
    event: { event: 'MessageLinkClicked', payload: { message: { id: 1, to: TO } } },
    ...none,
  },
  {
    name: 'Mailtrap soft bounce',
    event: {
      event: 'soft bounce',
      email: TO,
      sending_stream: 'transactional',
      message_id: '8fc5eba5-9f16-4b2e-b0f8-1ed0a1a1d4d6',
      response: '452 4.2.2 The mailbox is full',
      response_code: 452,
    },
    ...failed,
    basic: '452',
    cause: 'mailbox-full',
    permanent: false,
  },
  {
    name: 'a service that nobody knows',
    event: { eventName: 'emailBounce', event: 'email.bounced', email: TO, reason: NO_USER },
    ...noUser,
    permanent: true,
  },
];

export const serviceSamples: readonly ServiceSample[] = [
  ...amazon,
  ...sendgrid,
  ...mailgun,
  ...postmark,
  ...sparkpost,
  ...resend,
  ...brevo,
  ...mailjet,
  ...mandrill,
  ...mailersend,
  ...smtp2go,
  ...loops,
  ...azure,
  ...zeptomail,
  ...scaleway,
  ...elasticEmail,
  ...others,
  {
    name: 'mox: a webhook',
    event: {
      Event: 'delayed',
      DSN: false,
      QueueMsgID: 222,
      MessageID: '<b48e@example.com>',
      SMTPCode: 0,
      SMTPEnhancedCode: '',
      Error: 'delivering...',
    },
    outcome: 'delayed',
  },
  {
    name: 'mox: a webhook with a reply',
    event: {
      Event: 'failed',
      DSN: false,
      QueueMsgID: 222,
      MessageID: '<b48e@example.com>',
      SMTPCode: 550,
      SMTPEnhancedCode: '5.1.1',
      Error: NO_USER,
    },
    outcome: 'failed',
    basic: '550',
    enhanced: '5.1.1',
    cause: 'user-unknown',
  },
];
