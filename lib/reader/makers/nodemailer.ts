import type { Maker } from './types';

/** Nodemailer: https://github.com/nodemailer/nodemailer/blob/v6.9.16/lib/smtp-connection/index.js */
export const nodemailer = {
  name: 'nodemailer',
  events: {
    'greeting-missing': ['greeting never received'],
    'starttls-not-offered': ['error upgrading connection with starttls'],
    'login-refused': ['invalid login'],
    'connection-timed-out': ['connection timeout'],
    'connection-closed': ['connection closed unexpectedly', 'unexpected socket close'],
  },
} satisfies Maker;
