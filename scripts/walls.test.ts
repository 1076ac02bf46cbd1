import { spawnSync } from 'node:child_process';
import { copyFileSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { describe, expect, it } from 'vitest';

const root = join(import.meta.dirname, '..');

/**
 * What the project's linter says of a project that has nothing but this file with this one line.
 */
function lint(file: string, line: string): string {
  const folder = mkdtempSync(join(tmpdir(), 'walls-'));
  for (const config of ['biome.json', 'biome-regex.grit'])
    copyFileSync(join(root, config), join(folder, config));
  mkdirSync(dirname(join(folder, file)), { recursive: true });
  writeFileSync(join(folder, file), `${line}\nexport const value = thing;\n`);
  const { stdout, stderr } = spawnSync(
    join(root, 'node_modules', '.bin', 'biome'),
    ['lint', '--vcs-enabled=false', '--colors=off', file],
    {
      cwd: folder,
      encoding: 'utf8',
    },
  );
  rmSync(folder, { recursive: true });
  return stdout + stderr;
}

describe('the walls hold', () => {
  it.each([
    ['data/wall.ts', '../lib/codes', 'data/ holds plain values'],
    ['data/providers/wall.ts', '../../lib/codes', 'data/ holds plain values'],
    ['data/providers/index.ts', '../rfcs', 'An index of data/'],
    ['lib/wall.ts', '../data/rfcs', 'Only lib/catalogue.ts reads data/'],
    ['lib/wall.ts', './catalogue', 'handed the catalogue'],
    ['lib/wall.ts', 'react', 'no React'],
    ['lib/catalogue.ts', 'react', 'no React'],
    ['lib/reader/wall.ts', '../../data/rfcs', 'Only lib/catalogue.ts reads data/'],
    ['lib/reader/formats/wall.ts', '../../../components/badge', 'no React'],
    ['components/wall.tsx', '../data/rfcs', 'Components are handed what they show'],
    [
      'components/paste/wall.client.tsx',
      '../../lib/catalogue',
      'Components are handed what they show',
    ],
    ['components/wall.tsx', '../app/layout', 'Pages use components'],
    ['app/wall.tsx', '@/data/rfcs', 'Pages reach data/ through lib/catalogue.ts'],
    ['e2e/wall.spec.ts', '../lib/codes', 'they import nothing of ours'],
    ['scripts/wall.ts', '../data/rfcs', 'Scripts reach data/ through lib/catalogue.ts'],
    ['scripts/wall.ts', '../components/badge', 'Scripts are thin'],
  ])('%s may not import %s', (file, from, message) => {
    expect(lint(file, `import { thing } from '${from}';`)).toContain(message);
  });

  it.each([
    ['lib/wall.ts', '../data/types'],
    ['components/wall.tsx', '../data/types'],
    ['lib/catalogue.ts', '../data/rfcs'],
    ['app/wall.tsx', '@/lib/catalogue'],
    ['data/wall.ts', './types'],
    ['data/providers/index.ts', './gmail'],
  ])('%s may import %s', (file, from) => {
    const said = lint(file, `import { thing } from '${from}';`);
    expect(said).toContain('Checked 1 file');
    expect(said).not.toContain('noRestrictedImports');
  });

  it('a regular expression stands in a patterns.ts file and nowhere else in lib/', () => {
    expect(lint('lib/wall.ts', 'const thing = /a/;')).toContain(
      'exported constant of a patterns.ts file',
    );
    expect(lint('lib/reader/patterns.ts', 'const thing = /a/;')).not.toContain('plugin');
    expect(lint('lib/wall.test.ts', 'const thing = /a/;')).not.toContain('plugin');
  });
});
