import { describe, expect, it } from 'vitest';
import { catalogue } from '../../catalogue';
import { read } from '../reading.test-helper';
import { answerOf } from './answer';
import { answerTexts } from './texts';

const texts = answerTexts(catalogue);
const groupOn = async (text: string) => answerOf(await read(text), texts).groups[0];

describe('steps for the programs of a language', () => {
  const steps = async (error: string) => (await groupOn(error))?.steps.developer.join(' ');
  it('are for texts that speak of it', async () => {
    const timeout = 'execution expired';
    expect(await steps(`Net::OpenTimeout: ${timeout}\n/app/mail.rb:9:in \`send'`)).not.toContain(
      'PHP: ',
    );
    expect(
      await steps(
        'Warning: mail(): Failed to connect to mailserver at "localhost" port 25, verify your "SMTP" and "smtp_port" setting in php.ini or use ini_set()',
      ),
    ).toContain('PHP: ');
  });
});

describe('steps for the customers of a provider', () => {
  const steps = async (host: string) =>
    (
      await groupOn(
        `Nov 23 10:15:09 mail postfix/smtp[2]: 5B2C3D4E5F: to=<maria@example.org>, relay=${host}[192.0.2.7]:25, delay=0.9, dsn=5.1.1, status=bounced (host ${host}[192.0.2.7] said: 550 5.1.1 User unknown)`,
      )
    )?.steps.administrator.join(' ');
  it('are for texts that speak of it', async () => {
    expect(await steps('mx.example.org')).not.toContain('Microsoft');
    expect(await steps('example-org.mail.protection.outlook.com')).toContain('Microsoft 365: ');
  });
});
