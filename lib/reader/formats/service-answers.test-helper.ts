/** What interfaces answer that do not take a message, and what that means. */
export const refusals: readonly (readonly [name: string, text: string, cause: string])[] = [
  [
    'SES, an identity that is not verified',
    'MessageRejected: Email address is not verified. The following identities failed the check in region EU-WEST-1: news@example.com',
    'sender-rejected',
  ],
  [
    'SES on the command line',
    'An error occurred (MessageRejected) when calling the SendEmail operation: Email address is not verified. The following identities failed the check in region US-EAST-1: Example <news@example.com>, arn:aws:ses:us-east-1:111122223333:identity/example.com',
    'sender-rejected',
  ],
  [
    'SES in JSON',
    '{"__type":"MessageRejected","message":"Email address is not verified. The following identities failed the check in region US-EAST-1: news@example.com"}',
    'sender-rejected',
  ],
  [
    'SES in XML',
    '<ErrorResponse xmlns="http://ses.amazonaws.com/doc/2010-12-01/">\n  <Error>\n    <Type>Sender</Type>\n    <Code>Throttling</Code>\n    <Message>Maximum sending rate exceeded.</Message>\n  </Error>\n  <RequestId>42d59b56</RequestId>\n</ErrorResponse>',
    'sending-quota',
  ],
  ['SES, its quota of a day', 'Throttling: Daily message quota exceeded.', 'sending-quota'],
  [
    'SES, a paused account',
    'AccountSendingPausedException: Sending paused for this account. For more information, please check the inbox of the email address associated with your AWS account.',
    'policy',
  ],
  [
    'SES, a configuration set',
    '{"name":"ConfigurationSetDoesNotExistException","message":"Configuration set <marketing> does not exist.","$metadata":{"httpStatusCode":400}}',
    'policy',
  ],
  [
    'SendGrid, a sender without identity',
    '{"errors":[{"message":"The from address does not match a verified Sender Identity. Mail cannot be sent until this error is resolved.","field":"from","help":null}]}',
    'sender-rejected',
  ],
  [
    'SendGrid, no credits',
    '{"errors":[{"message":"Maximum credits exceeded","field":null,"help":null}]}',
    'sending-quota',
  ],
  [
    'Mailgun, an unverified domain',
    '{"message":"Domain mg.example.com is not allowed to send: The domain is unverified and requires DNS configuration."}',
    'sender-rejected',
  ],
  [
    'Mailgun, a bad address',
    '{\n  "message": "\'to\' parameter is not a valid address. please check documentation"\n}',
    'malformed-message',
  ],
  [
    'Postmark, inactive recipients',
    '{"ErrorCode":406,"Message":"You tried to send to recipient(s) that have been marked as inactive. Inactive recipients are ones that have generated a hard bounce, a spam complaint, or a manual suppression."}',
    'policy',
  ],
  [
    'Postmark, a sender without signature',
    '{"ErrorCode":400,"Message":"The \'From\' address you supplied (news@example.com) is not a Sender Signature on your account."}',
    'sender-rejected',
  ],
  [
    'SparkPost, a domain that is not set up',
    '{"errors":[{"message":"Invalid domain","description":"Unconfigured Sending Domain <example.com>","code":"7001"}]}',
    'sender-rejected',
  ],
  [
    'Resend, an unverified domain',
    '{"statusCode":403,"message":"The example.com domain is not verified. Please, add and verify your domain.","name":"validation_error"}',
    'sender-rejected',
  ],
  [
    'Resend, its quota of a day',
    '{"statusCode":429,"message":"You have reached your daily email sending quota.","name":"daily_quota_exceeded"}',
    'sending-quota',
  ],
  [
    'Brevo, a sender that is not valid',
    '{"code":"invalid_parameter","message":"Sending has been rejected because the sender you used news@example.com is not valid. Validate your sender or authenticate your domain"}',
    'sender-rejected',
  ],
  [
    'Mailjet, a sender that is not authorized',
    '{"Messages":[{"Status":"error","Errors":[{"ErrorCode":"send-0008","StatusCode":403,"ErrorMessage":"\\"news@example.com\\" is not an authorized sender email address for your account.","ErrorRelatedTo":["From"]}]}]}',
    'sender-rejected',
  ],
  [
    'MailerSend, an unverified domain',
    '{"message":"The from.email domain must be verified in your account to send emails. #MS42207","errors":{"from.email":["The from.email domain must be verified in your account to send emails. #MS42207"]}}',
    'sender-rejected',
  ],
  [
    'Azure, a domain that is not linked',
    '{"error":{"code":"DomainNotLinked","message":"The specified sender domain has not been linked."}}',
    'sender-rejected',
  ],
  [
    'Azure, suppressed recipients',
    '{"error":{"code":"EmailDroppedAllRecipientsSuppressed","message":"Message dropped because all recipients were suppressed"}}',
    'policy',
  ],
  [
    'Graph, a sender who is not theirs',
    '{"error":{"code":"ErrorSendAsDenied","message":"The user account which was used to submit this request does not have the right to send mail on behalf of the specified sending account.","innerError":{"date":"2026-11-24T10:00:00","request-id":"7f1e5502"}}}',
    'sender-rejected',
  ],
  [
    'Graph, no valid recipient',
    '{"error":{"code":"ErrorInvalidRecipients","message":"At least one recipient is not valid., Recipient \'maria\' is not resolved. All recipients must be resolved before a message can be submitted."}}',
    'malformed-message',
  ],
  [
    'Graph, too many messages',
    '{"error":{"code":"ErrorExceededMessageLimit","message":"Cannot send mail. Follow the instructions in your Inbox to verify your account."}}',
    'sending-quota',
  ],
  [
    'Exchange Web Services',
    '<m:ResponseCode>ErrorMessageSizeExceeded</m:ResponseCode>',
    'message-too-large',
  ],
  [
    'Gmail, no mailbox',
    '{"error":{"code":400,"message":"Mail service not enabled","errors":[{"message":"Mail service not enabled","domain":"global","reason":"failedPrecondition"}],"status":"FAILED_PRECONDITION"}}',
    'sender-rejected',
  ],
  [
    'Gmail, too fast',
    '{"error":{"code":429,"message":"User-rate limit exceeded.  Retry after 2026-11-24T10:15:00.000Z (Mail sending)","errors":[{"domain":"usageLimits","reason":"rateLimitExceeded"}],"status":"RESOURCE_EXHAUSTED"}}',
    'sending-quota',
  ],
  [
    'Gmail, no recipient',
    'googleapiclient.errors.HttpError: <HttpError 400 when requesting https://gmail.googleapis.com/gmail/v1/users/me/messages/send?alt=json returned "Recipient address required">',
    'malformed-message',
  ],
  [
    'Brevo, a key that is switched off',
    'sib_api_v3_sdk.rest.ApiException: (401)\nReason: Unauthorized\nHTTP response body: {"message":"API Key is not enabled","code":"unauthorized"}',
    'login-failed',
  ],
  [
    'Resend, a key that is none',
    'POST https://api.resend.com/emails\n{"statusCode":401,"message":"API key is invalid","name":"validation_error"}',
    'login-failed',
  ],
  [
    'Postmark, a token of another server',
    '{"status":401,"ErrorCode":10,"Message":"The Server Token you provided in the X-Postmark-Server-Token request header was invalid."}',
    'login-failed',
  ],
  [
    'Graph, a token that is too old',
    'POST https://graph.microsoft.com/v1.0/me/sendMail\nHTTP/1.1 401 Unauthorized\n{"error":{"code":"InvalidAuthenticationToken","message":"Access token has expired or is not yet valid."}}',
    'login-failed',
  ],
  [
    'Gmail, a token without rights',
    '<HttpError 403 when requesting https://gmail.googleapis.com/gmail/v1/users/me/messages/send?alt=json returned "Request had insufficient authentication scopes.">',
    'login-failed',
  ],
  [
    'a plug-in, no key',
    'The newsletter form has stopped: the emails are not sent any more. Log:\n[2026-11-30 10:02:03] answer 401, missing api key',
    'login-failed',
  ],
  [
    'SparkPost, an account that is stopped',
    'SparkPostException: HTTP 403 {"errors":[{"message":"Forbidden.","description":"This account is suspended."}]}',
    'policy',
  ],
];

const json = (value: unknown): string => JSON.stringify(value, null, 2);

/** What looks like events or answers about mail, and is none of a failure. */
export const decoys: readonly (readonly [name: string, text: string])[] = [
  [
    'a payment that failed',
    json({
      id: 'evt_1',
      type: 'charge.failed',
      data: {
        object: {
          amount: 550,
          receipt_email: 'maria@example.org',
          status: 'failed',
          failure_code: 'card_declined',
          failure_message: 'Your card was declined.',
        },
      },
    }),
  ],
  [
    'a parcel',
    json({ event: 'delivered', email: 'maria@example.org', parcel: 'JD0002', carrier: 'Post' }),
  ],
  ['a parcel that was refused', json({ status: 'rejected', email: 'maria@example.org', item: 7 })],
  [
    'an HTTP problem document',
    json({
      type: 'https://example.com/problems/not-found',
      title: 'Not Found',
      status: 404,
      detail: 'User maria@example.org was not found.',
      instance: '/users/550',
    }),
  ],
  [
    'an answer of a web framework',
    json({
      timestamp: '2026-11-24',
      status: 500,
      error: 'Internal Server Error',
      path: '/api/send',
    }),
  ],
  [
    'an event of Kubernetes',
    json({
      kind: 'Event',
      type: 'Warning',
      reason: 'BackOff',
      message: 'Back-off restarting failed container mailer in pod mailer-550',
      involvedObject: { kind: 'Pod', name: 'mailer-550' },
      count: 421,
    }),
  ],
  [
    'a log of logins',
    json({ event: 'login', status: 'failed', email: 'maria@example.org', ip: '192.0.2.1' }),
  ],
  [
    'a sign-up that was blocked',
    json({ event: 'user.blocked', data: { email: 'maria@example.org', reason: 'Too many tries' } }),
  ],
  [
    'a failed build',
    json({ type: 'build', state: 'failed', author: { email: 'ada@example.com' }, exit: 4 }),
  ],
  ['a webhook of a form', 'name=Maria&email=maria%40example.org&status=failed&total=12'],
  [
    'a question of SNS whether to subscribe',
    json({
      Type: 'SubscriptionConfirmation',
      TopicArn: 'arn:aws:sns:us-east-1:111122223333:bounces',
      Message: 'You have chosen to subscribe to the topic bounces.',
      SubscribeURL: 'https://sns.us-east-1.amazonaws.com/?Action=ConfirmSubscription',
    }),
  ],
  [
    'a question of Azure whether to subscribe',
    json([
      { eventType: 'Microsoft.EventGrid.SubscriptionValidationEvent', data: { code: '512A' } },
    ]),
  ],
  [
    'a message that Postmark took',
    json({ To: 'maria@example.org', ErrorCode: 0, Message: 'OK', MessageID: '0a129aee' }),
  ],
  [
    'a message that Mailgun took',
    json({ id: '<1@mg.example.com>', message: 'Queued. Thank you.' }),
  ],
  [
    'Graph without a calendar',
    json({ error: { code: 'ErrorItemNotFound', message: 'The specified object was not found.' } }),
  ],
  [
    'a call that sends no mail',
    'GET https://graph.microsoft.com/v1.0/me/events 401: token expired',
  ],
  ['a login of a shop', json({ status: 401, error: 'Invalid token', email: 'maria@example.org' })],
  ['a site that lets nobody in', '403 Forbidden: your account is blocked. Ask the webmaster.'],
  ['a service for payments', 'Webhook failed with 401: no signature key found'],
  ['a key that is right', 'Mailgun: the API key is not needed here, 200 OK'],
  ['nothing', '{}'],
  ['lists without end', '['.repeat(5000)],
  ['objects without end', '{"a":'.repeat(5000)],
];
