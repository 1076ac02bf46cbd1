import { readFileSync } from 'node:fs';
import { encode } from 'uqr';
import { describe, expect, it } from 'vitest';
import { catalogue } from '../catalogue';
import { badgePicture } from './badge';
import { badgePictures, pictureAnswer, qrPictures } from './link-pictures';
import { qrPicture } from './qr';

/** The dark modules that the strokes of a picture draw. */
function drawn(svg: string): string[] {
  const strokes = svg.slice(svg.indexOf('stroke="#000"')).matchAll(/M(\d+) (\d+)h(\d+)/g);
  return [...strokes].flatMap(([, x, y, length]) =>
    Array.from({ length: Number(length) }, (_, step) => `${Number(x) + step},${y}`),
  );
}

describe('a QR code', () => {
  it('has exactly the dark modules of its code, with white around', () => {
    const address = 'https://codes.example.com/5.7.26/';
    const { data } = encode(address, { ecc: 'M', border: 4 });
    const dark = data.flatMap((row, y) => row.flatMap((is, x) => (is ? [`${x},${y}`] : [])));
    expect(drawn(qrPicture(address, address))).toEqual(dark);
    expect(dark.some((place) => place.startsWith('3,'))).toBe(false);
  });
  it('is there for each code and each cause, and small', () => {
    const pictures = qrPictures(catalogue);
    for (const file of ['550.svg', '5.7.26.svg', 'mailbox-full.svg'])
      expect(pictures.get(file)).toMatch(/^<svg /);
    expect(Math.max(...[...pictures.values()].map(({ length }) => length))).toBeLessThan(6000);
  });
});

describe('a badge', () => {
  it('says the code and its kind, and escapes what XML does not take', () => {
    const badge = badgePicture('550', 'A & "B"');
    expect(badge).toContain('<title>550: A &amp; &quot;B&quot;</title>');
    expect(badge).toContain('>A &amp; &quot;B&quot;</text>');
  });
  it('has the colours of the style', () => {
    const style = readFileSync('app/globals.css', 'utf8');
    const pictures = badgePictures(catalogue);
    for (const code of ['250', '354', '421', '550']) {
      const colours = pictures.get(`${code}.svg`)?.match(/#[0-9a-f]{6}/g) ?? [];
      expect(colours.length).toBeGreaterThan(2);
      for (const colour of colours) expect(style).toContain(`: light-dark(${colour}, `);
    }
  });
});

describe('the answer to a request', () => {
  it('is the picture with its type, or none', async () => {
    const answer = pictureAnswer(new Map([['550.svg', '<svg/>']]), '550.svg');
    expect(answer.headers.get('content-type')).toBe('image/svg+xml');
    expect(await answer.text()).toBe('<svg/>');
    expect(pictureAnswer(new Map(), '599.svg').status).toBe(404);
  });
});
