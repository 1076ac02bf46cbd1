import { describe, expect, it } from 'vitest';
import { read } from '../reading.test-helper';

const bounce = (returned: string): string => `From: MAILER-DAEMON@mx.example.org
To: ada@example.com
Subject: Undelivered Mail
Content-Type: multipart/report; report-type=delivery-status; boundary=b

--b
Content-Type: message/delivery-status

Final-Recipient: rfc822; maria@example.org
Action: failed
Status: 5.1.1
--b
Content-Type: message/rfc822

${returned}
--b--
`;

const forged =
  'Received: from unknown (192.0.2.66) by mx.example.org with SMTP; Tue, 24 Nov 2026 10:00:00 +0000\nFrom: ada@example.com\nTo: maria@example.org\n';

describe('a bounce for mail that the reader may never have sent', () => {
  it('is pointed out where no server of theirs is on the way and the address was found forged', async () => {
    const report = await read(
      bounce(
        `${forged}Authentication-Results: mx.example.org; spf=fail smtp.mailfrom=example.com\nSubject: Hello\n\nx`,
      ),
    );
    expect(report.backscatter).toBe(true);
  });

  it('is pointed out where the subject is that of spam', async () => {
    expect((await read(bounce(`${forged}Subject: ***SPAM*** cheap\n\nx`))).backscatter).toBe(true);
  });

  it('is not guessed from one sign', async () => {
    expect((await read(bounce(`${forged}Subject: Lunch\n\nx`))).backscatter).toBe(false);
    const own = forged.replace('unknown (192.0.2.66)', 'mail.example.com (192.0.2.5)');
    expect((await read(bounce(`${own}Subject: ***SPAM*** cheap\n\nx`))).backscatter).toBe(false);
  });
});
