import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { caddyLines } from './caddy';
import { SECURITY_HEADERS } from './headers';

describe('the lines for Caddy', () => {
  const lines = caddyLines('codes.example.com', '/srv/out', '');
  it('are in the README as they are tried', () =>
    expect(readFileSync('README.md', 'utf8')).toContain(lines));
  it('say what every host says', () => {
    for (const [name, value] of Object.entries(SECURITY_HEADERS))
      expect(lines).toContain(`header ${name} "${value}"\n`);
  });
  it('take a sub-path away before they look for a file', () => {
    const sub = caddyLines(':8080', '/srv/out', '/smtp');
    expect(sub).toMatch(/^:8080 \{\n {4}root \* \/srv\/out\n {4}uri strip_prefix \/smtp\n/);
    expect(sub).toContain('path /smtp/_scripts/* /smtp/_kept/*\n');
    expect(lines).not.toContain('strip_prefix');
  });
});
