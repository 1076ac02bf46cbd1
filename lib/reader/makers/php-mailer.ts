import type { Maker } from './types';

/** PHPMailer: https://github.com/PHPMailer/PHPMailer/blob/v6.9.1/src/SMTP.php */
export const phpMailer = {
  name: 'php-mailer',
  events: {
    'tls-failed': ['stream_socket_enable_crypto()', 'ssl operation failed'],
    'login-refused': ['smtp error: could not authenticate'],
    'address-not-accepted-by-client': ['invalid address: '],
  },
  frames: [
    'smtp server error: ',
    'smtp error: ',
    'data end command failed',
    'data command failed',
    'mail from command failed',
    'rcpt to command failed',
    'could not connect to smtp host. ',
  ],
} satisfies Maker;
