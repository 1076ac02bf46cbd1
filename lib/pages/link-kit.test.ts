import { describe, expect, it } from 'vitest';
import { catalogue } from '../catalogue';
import { caddyLines } from '../export/caddy';
import { nginxLines } from '../export/headers';
import { helpDeskParts, kitPart, promiseParts } from './link-kit';

const { http, server } = nginxLines('/srv/out', '');
const parts = promiseParts(catalogue, {
  nginx: http + server,
  caddy: caddyLines('codes.example.com', '/srv/out', ''),
});

describe('what can be relied on', () => {
  it('begins at the anchor that others link to', () => expect(parts[0]?.id).toBe('promise'));
  it('shows the lines of both web servers as they are tried', () => {
    const commands = parts.flatMap((part) => part.commands ?? []).join('\n');
    expect(commands).toContain('gzip_static on;');
    expect(commands).toContain('precompressed br gzip');
  });
});

it('the page for help desks and the one for SPF links can be found', () =>
  expect(kitPart(catalogue).links?.map(({ href }) => href)).toEqual([
    '/link/help-desk/',
    '/why/',
    '/bounce/',
  ]));

it('the site’s own address is filled in everywhere', () => {
  const text = JSON.stringify([...parts, ...helpDeskParts(catalogue)]);
  expect(text).not.toContain('{origin}');
  expect(text).toContain('http://localhost:3000/5.7.1/');
});
