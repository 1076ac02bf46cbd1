import { describe, expect, it } from 'vitest';
import { read } from './reading.test-helper';

const report = (subject: string, said: string): string =>
  `The message could not be sent. Subject: '${subject}', Account: 'ada', Protocol: HTTPMail, Server Response: '${said}', Port: 0, Secure(SSL): No, Server Error: 0x80AA4193, Error Number: 0x80AA4193`;

describe('the report of an email program', () => {
  it.each([
    report('TLS certificate', 'Please open your mail on the web.'),
    "Die Nachricht konnte nicht gesendet werden. Betreff 'Postfach voll', Konto: 'ada', Server: 'smtp.example.com', Protokoll: SMTP, Serverantwort: 'Bitte im Web anmelden.', Port: 25, Sicherheit (SSL): Nein, Serverfehler: 0x80AA4193, Fehlernummer: 0x80AA4193",
    "Impossible d'envoyer le message. Objet 'spam', Compte : 'ada', Serveur : 'smtp.example.com', Protocole : SMTP, Réponse du serveur : 'Ouvrez votre courrier.', Port : 25, Sécurisé (SSL) : Non, Erreur de serveur : 0x80AA4193, Numéro d'erreur : 0x80AA4193",
    "メッセージを送信できませんでした。 件名 'SSL', アカウント : 'ada', サーバー : 'smtp.example.com', プロトコル : SMTP, サーバーの応答 : 'ブラウザーで開いてください', ポート : 25, セキュリティ (SSL) : なし, サーバー エラー : 0x80AA4193, エラー番号 : 0x80AA4193",
  ])('has fields that are no words of a server: %s', async (text) => {
    const [result] = (await read(text)).results;
    expect(result?.delivery.diagnostic).not.toMatch(/SSL|HTTPMail|SMTP|'ada'|Port|ポート/);
    expect(result?.delivery.side).toBe('own-provider');
    expect(result?.verdict.stated).not.toBe('tls');
    expect(result?.delivery.particulars?.map(({ kind }) => kind) ?? []).not.toContain('page');
    expect(result?.delivery.particulars?.map(({ value }) => value) ?? []).not.toContain('0');
  });

  it('leaves the words of the server', async () => {
    const [result] = (await read(report('Minutes', 'Mailbox full'))).results;
    expect(result?.delivery.diagnostic).toContain("'Mailbox full'");
  });

  it.each([
    'Could not send: the certificate of the server is not trusted. Protocol: TLS, version 1.0',
    'The server does not support SSL: turn it off',
  ])('is not everything with a colon: %s', async (text) => {
    const [result] = (await read(text)).results;
    expect(result?.delivery.diagnostic ?? text).toContain(text.split(':')[1]?.slice(0, 12));
  });
});
