import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';

const root = join(import.meta.dirname, '..', '..');

const modules = ['app', 'components', 'lib'].flatMap((folder) =>
  readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' })
    .map((file) => `${folder}/${file.replaceAll('\\', '/')}`)
    .filter((file) => /\.tsx?$/.test(file) && !file.includes('.test')),
);

const isBoundary = (file: string): boolean =>
  readFileSync(join(root, file), 'utf8').trimStart().startsWith("'use client'");

describe('what runs in the browser', () => {
  // Next would draw the part of another one, and no script of ours would take it over.
  it('begins at an island, and nowhere else', () => {
    const islands = modules.filter((file) => /^components\/islands\/.*\.client\.tsx$/.test(file));
    expect(islands.length).toBeGreaterThan(0);
    expect(modules.filter(isBoundary).sort()).toEqual(islands.sort());
  });
});
