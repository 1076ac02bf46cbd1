import { describe, expect, it } from 'vitest';
import { read } from '../reading.test-helper';
import { areOwnWords } from './own-words';

const basicOf = async (text: string) => {
  const { outcome, results } = await read(text);
  return [outcome, results[0]?.delivery.basic?.value ?? results[0]?.delivery.enhanced?.value];
};

describe('what a server says behind a code, in whatever language and words', () => {
  it.each([
    ['set apart by a sign', '535 - Autentisering mislyktes.', '535'],
    ['set apart by a dash', '523 – Wiadomość zbyt długa', '523'],
    ['in brackets', '554 (Transacción Fallida)', '554'],
    ['in letters without capitals', '451 処理中にエラーが発生しました。', '451'],
    ['behind a sign in them', '421 - サービスは利用できず、接続は終了します。', '421'],
    ['a sentence', '550 She no longer lives here.', '550'],
    ['a call', '554 Take a hike!', '554'],
    ['without its accents', '452 Buzon lleno', '452'],
    ['in Czech', '554 Transakce selhala', '554'],
    ['in Russian', '455 Сервер не может принять параметры.', '455'],
    ['that begins like a count', '550 Mails here must have a Received header', '550'],
    ['of connections', '550 Connections from your country are not allowed', '550'],
    ['of a file that passes mail on', '550 /home/tom/.forward: line 1: Permission denied', '550'],
    ['behind a second code', '558-450-# Rejected. I am not interested in spam.', '558'],
    ['of commands', '503 コマンドの順序が違います', '503'],
    ['behind a code of Exchange Online', '4.4.316 Yhteys evätty [viesti=koodi 10061]', '4.4.316'],
    ['with a status as translations write it', 'Meddelandet kretsar (# 5.4.6)', '5.4.6'],
  ])('%s: %s', async (_name, text, code) => {
    expect(await basicOf(text)).toEqual(['failed', code]);
  });
});

describe('a number and words that are no reply', () => {
  it.each([
    '500 people came to the party',
    '500 Menschen kamen zur Feier',
    '550 Gäste haben zugesagt',
    '550 Stühle und 45 Tische',
    '554 Teilnehmer liefen den Marathon',
    '554 Schüler besuchen die Schule',
    '450 Gramm Mehl, 3 Eier',
    '550 位客人已经到了',
    '550 ページの本を読みました',
    '550 권의 책',
    '550 Madison Avenue, New York',
    '535 Mission St, San Francisco',
    '500 Days of Summer',
    '551 Sidor kvar',
    '512 GB SSD',
    '512 – Blaue Vase',
    '512 - kleine blaue Vase',
    '550 - Hauptbahnhof',
    '550 - 600 pieces',
    '551 (siehe Anhang)',
    '450 (Anzahl der Gäste)',
    '554 пассажира на борту',
    '450-500 words',
    '404 - Page not found',
    '500 - Internal Server Error',
    '500 – Erreur interne du serveur',
    '501 - Not Implemented',
    '502 – Passerelle incorrecte',
    '503 - Dienst nicht verfügbar',
    '504 - Gateway Timeout',
    '507 Insufficient Storage',
    '508 Loop Detected',
    '526 Invalid SSL certificate',
    '530 Origin DNS error',
    '550 index.html: No such file or directory',
    '5.4.1 Installation der Software',
  ])('%s', async (text) => {
    expect(await read(text)).toMatchObject({ outcome: 'none', results: [] });
  });

  it('of the web may be a page in any language', () => {
    expect(areOwnWords('503', ' - Zkuste to později.')).toBe(false);
    expect(areOwnWords('553', ' - Zkuste to později.')).toBe(true);
  });
});
