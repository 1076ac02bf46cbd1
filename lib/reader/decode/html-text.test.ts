import { describe, expect, it } from 'vitest';
import { read } from '../reading.test-helper';
import { textOfHtml } from './html-text';

describe('the text of an HTML part', () => {
  it('has no styles, scripts and comments, and a line for each paragraph', () => {
    const html =
      '<html><style>p { margin: 550px }</style><!-- 421 --><p>550 5.1.1 <b>User</b> unknown</p><p>&lt;maria@example.org&gt;</p></html>';
    expect(textOfHtml(html).trim()).toBe('550 5.1.1 User unknown\n\n<maria@example.org>');
  });

  it('keeps what follows a style that never ends', () =>
    expect(textOfHtml('a <style b')).toBe('a <style b'));

  it('is read like a bounce in words', async () => {
    const mail =
      "From: postmaster@example.com\nTo: ada@example.com\nSubject: Undeliverable: Lunch\nMIME-Version: 1.0\nContent-Type: text/html; charset=utf-8\n\n<html><body><p>Your message to <a href=\"mailto:maria@example.org\">maria@example.org</a> couldn't be delivered.</p><p>Remote Server returned '550 5.1.10 RESOLVER.ADR.RecipientNotFound; Recipient not found by SMTP address lookup'</p></body></html>";
    const { results } = await read(mail);
    expect(
      results.map(({ delivery, verdict }) => [
        delivery.recipient?.value,
        delivery.basic?.value,
        delivery.enhanced?.value,
        verdict.cause,
      ]),
    ).toEqual([['maria@example.org', '550', '5.1.10', 'user-unknown']]);
  });
});
