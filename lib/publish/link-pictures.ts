import { allCodes } from '../lookup';
import { codePages } from '../pages/code-pages';
import * as routes from '../routes';
import { published } from '../routes';
import type { Catalogue } from '../types';
import { badgePicture } from './badge';
import { qrPicture } from './qr';

/** Pictures by the names of their files: '5.7.26.svg'. */
export type Pictures = ReadonlyMap<string, string>;

const file = (id: string, picture: string): readonly [string, string] => [`${id}.svg`, picture];

/** A QR code of the page of each code and of each cause. */
export function qrPictures(catalogue: Catalogue): Pictures {
  const qr = (id: string, path: string) => {
    const address = published(path);
    return file(id, qrPicture(address, address));
  };
  return new Map([
    ...allCodes(catalogue).map((code) => qr(code, routes.code(code))),
    ...catalogue.causes.map(({ id }) => qr(id, routes.cause(id))),
  ]);
}

/** A badge of each code. */
export function badgePictures(catalogue: Catalogue): Pictures {
  const pageOf = codePages(catalogue);
  const pages = allCodes(catalogue).flatMap((code) => pageOf(code) ?? []);
  return new Map(pages.map(({ code, badge }) => file(code, badgePicture(code, badge))));
}

/** The answer to a request for one of them. */
export function pictureAnswer(pictures: Pictures, name: string): Response {
  const picture = pictures.get(name);
  return picture
    ? new Response(picture, { headers: { 'Content-Type': 'image/svg+xml' } })
    : new Response(null, { status: 404 });
}
