import type { Maker } from './types';

/** What a plug-in has answered to a hook, by which its core then refuses: plugins.js. */
const PUT_OFF = [' retval=denysoft', '\nretval=denysoft'];
const DENIED = [' retval=deny', '\nretval=deny'];
const SAID = { reasons: ['msg="'], ends: ['"'] };

/** Its log: https://github.com/haraka/Haraka/blob/master/outbound/hmail.js, connection.js. */
export const haraka = {
  name: 'haraka',
  events: {
    'null-mx': ['sends and receives no email (null mx)'],
    'name-not-found': ['no such domain: ', 'nowhere to deliver mail to for domain: '],
    // Its own servers among those of the domain: outbound/mx_lookup.js, `local_mx_ok`.
    'points-here': ['is local, skipping since local_mx_ok=false'],
    'lookup-failed': ['temporary mx lookup error for '],
    'starttls-not-offered': ['no tls available but required by configuration'],
    'certificate-not-trusted': ['host failed tls verification required by configuration'],
    'connection-closed': ['closed connection while we were processing mail'],
    'no-route': ['tried all mxs'],
  },
  senders: ['sender="<'],
  log: {
    states: {
      failed: ['> rejected: ', 'bouncing mail: '],
      delayed: ['> deferred: ', 'temp failing ', 'temp fail for: '],
      delivered: ['delivered file='],
    },
    refusals: [
      {
        ...SAID,
        signs: ['code=denysoft'],
        waits: true,
        recipients: ['recipient <'],
        explains: PUT_OFF,
      },
      { ...SAID, signs: ['code=deny'], recipients: ['recipient <'], explains: DENIED },
      // Before other names of functions the sender may stand ('hook=mail').
      { ...SAID, signs: PUT_OFF, waits: true, recipients: ['_rcpt params="<'] },
      { ...SAID, signs: DENIED, recipients: ['_rcpt params="<'] },
    ],
    lines: {
      processes: ['haraka'],
      ids: ['] ['],
      recipients: ['recipient <', 'recipients failed: <', 'recipients temp failed: <'],
      tries: [
        '] mx ',
        'remote end ',
        'ongoing connection failed to ',
        'failed to get pool entry: ',
        'mx lookup for ',
        'dns lookup of ',
      ],
      replies: ['upstream error: '],
      reasons: ['> rejected: ', '> deferred: ', 'bouncing mail: ', ' seconds: ', 'temp fail for: '],
      emptyReasons: ['some recipients'],
    },
  },
} satisfies Maker;
