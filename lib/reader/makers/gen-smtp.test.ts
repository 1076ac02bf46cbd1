import { describe, expect, it } from 'vitest';
import { read } from '../reading.test-helper';

const told = async (text: string) => {
  const { outcome, results } = await read(text);
  return [outcome, ...results.map(({ verdict }) => verdict.situation ?? verdict.cause)];
};

describe('what gen_smtp of Erlang says of itself', () => {
  it.each([
    [
      '** (Swoosh.DeliveryError) {:retries_exceeded, {:temporary_failure, "smtp.example.com", :tls_failed}}',
      'unencrypted',
    ],
    ['{error,no_more_hosts,{permanent_failure,"smtp.example.com",auth_failed}}', 'login-failed'],
    [
      '{:error, {:retries_exceeded, {:missing_requirement, "smtp.example.com", :auth}}}',
      'login-not-offered',
    ],
    [
      '{:retries_exceeded, {:network_failure, "smtp.example.com", {:error, :econnrefused}}}',
      'unreached',
    ],
    ['{error,retries_exceeded,{network_failure,"smtp.example.com",{error,timeout}}}', 'unreached'],
  ])('%s', async (text, expected) => {
    expect(await told(text)).toEqual(['failed', expected]);
  });

  it('is read below the line that names its exception', async () => {
    const text =
      'My mailer is set up as shown in the guide.\n\n[error] Task started terminating\n** (Bamboo.SMTPAdapter.SMTPError) There was a problem sending the email through SMTP.\n\nThe error is :retries_exceeded\n\nMore detail below:\n\n{:network_failure, "smtp.example.com", {:error, :timeout}}\n\n    (elixir) lib/task/supervised.ex:94: Task.Supervised.do_apply/2';
    expect(await told(text)).toEqual(['failed', 'unreached']);
  });

  it.each([
    ['GenServer #PID<0.1.0> terminating: {:error, :timeout} when calling the payment gateway'],
    ['{:error, %HTTPoison.Error{id: nil, reason: :timeout}}'],
  ])('and %s is another program', async (text) => {
    expect(await told(text)).toEqual(['none']);
  });
});
