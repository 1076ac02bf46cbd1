import { spawnSync } from 'node:child_process';
import { copyFileSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { describe, expect, it } from 'vitest';

const root = join(import.meta.dirname, '..');

type Line = readonly [file: string, line: string];

/** Several lines for one file are in files of their own; what a wall goes by is left as it is. */
const numbered = (file: string, place: number): string => file.replace('wall', `wall${place}`);

/**
 * What the project's linter says of each line, in a project that has nothing but files of one line:
 * started once for all, which takes as long as for one. A `debugger` in each shows that it was looked
 * at.
 */
function lint(lines: readonly Line[]): string[] {
  const folder = mkdtempSync(join(tmpdir(), 'walls-'));
  for (const config of ['biome.json', 'biome-regex.grit'])
    copyFileSync(join(root, config), join(folder, config));
  const files = lines.map(([file], place) => numbered(file, place));
  lines.forEach(([, line], place) => {
    const path = join(folder, files[place] ?? '');
    mkdirSync(dirname(path), { recursive: true });
    writeFileSync(path, `${line}\nexport const value = thing;\ndebugger;\n`);
  });
  const { stdout, stderr } = spawnSync(
    join(root, 'node_modules', '.bin', 'biome'),
    [
      'lint',
      '--vcs-enabled=false',
      '--colors=off',
      '--reporter=github',
      '--max-diagnostics=none',
      ...files,
    ],
    { cwd: folder, encoding: 'utf8' },
  );
  rmSync(folder, { recursive: true });
  const output = (stdout + stderr).split('\n');
  return files.map((file) => output.filter((row) => row.includes(`/${file},`)).join('\n'));
}

const forbidden = [
  ['data/wall.ts', '../lib/codes', 'data/ contains plain values'],
  ['data/providers/wall.ts', '../../lib/codes', 'data/ contains plain values'],
  ['data/providers/index.ts', '../rfcs', 'An index in data/'],
  ['lib/wall.ts', '../data/rfcs', 'Only lib/catalogue.ts reads data/'],
  ['lib/wall.ts', './catalogue', 'gets the catalogue as an argument'],
  ['lib/wall.ts', 'react', 'no React'],
  ['lib/catalogue.ts', 'react', 'no React'],
  ['lib/wall.ts', './pages/table', 'All folders of lib/ build on its root'],
  ['lib/pages/wall.ts', '../search/types', 'lib/pages/ says what a page shows'],
  ['lib/pages/wall.ts', '../../data/rfcs', 'Only lib/catalogue.ts reads data/'],
  ['lib/publish/wall.ts', '../../data/rfcs', 'Only lib/catalogue.ts reads data/'],
  ['lib/search/wall.ts', '../../data/interface/anchors', 'Only lib/catalogue.ts reads data/'],
  ['lib/publish/wall.ts', '../reader/analyse', 'files for machines'],
  ['lib/search/wall.ts', '../reader/judge/types', 'every visitor downloads'],
  ['lib/checks/wall.ts', '../export/html', 'lib/checks/ checks the catalogue'],
  ['lib/export/wall.ts', '../pages/table', 'lib/export/ processes exported files'],
  ['lib/training/wall.ts', '../pages/table', 'lib/training/ trains the judge'],
  ['lib/training/wall.ts', '../reader/answer/types', 'lib/training/ trains the judge'],
  ['lib/training/wall.ts', '../../components/parts/badge', 'no React'],
  ['lib/training/wall.ts', '../../data/replies/index', 'Only lib/catalogue.ts reads data/'],
  ['lib/training/wall.ts', '../../data/wordings', 'Only lib/catalogue.ts reads data/'],
  ['lib/reader/wall.ts', '../training/learn', 'in its own worker'],
  ['lib/reader/judge/wall.ts', '../../training/learn', 'no import goes back'],
  ['lib/reader/judge/wall.ts', '../../../data/replies/index', 'Only lib/catalogue.ts reads data/'],
  ['lib/reader/knowledge/wall.ts', '../../training/learn', 'only way to the words'],
  ['lib/reader/knowledge/wall.ts', '../../../data/wordings', 'only way to the words'],
  ['lib/pages/wall.ts', '../training/learn', 'lib/pages/ says what a page shows'],
  ['lib/search/wall.ts', '../training/learn', 'every visitor downloads'],
  ['lib/export/wall.ts', '../training/learn', 'lib/export/ processes exported files'],
  ['lib/wall.ts', './training/learn', 'All folders of lib/ build on its root'],
  ['components/paste/wall.client.tsx', '../../lib/training/learn', 'Components get what they show'],
  ['app/wall.tsx', '@/lib/training/learn', 'for scripts'],
  ['scripts/wall.ts', '../data/replies/index', 'Scripts use data/ only through lib/catalogue.ts'],
  ['lib/reader/wall.ts', '../search/types', 'in its own worker'],
  ['lib/reader/makers/wall.ts', '../decode/types', 'Every step of the reader builds on it'],
  ['lib/reader/knowledge/wall.ts', '../find/addresses', 'only way to the words'],
  ['lib/reader/judge/wall.ts', '../../../data/languages/en', 'Only lib/catalogue.ts reads data/'],
  ['lib/reader/cover/wall.ts', '../knowledge/phrases', 'not their phrases'],
  ['data/languages/seen/wall.ts', '../../rfcs', 'data/ contains plain values'],
  ['lib/reader/decode/wall.ts', '../find/addresses', 'no import goes back'],
  ['lib/reader/find/wall.ts', '../formats/log', 'no import goes back'],
  ['lib/reader/formats/wall.ts', '../judge/types', 'no import goes back'],
  ['lib/reader/judge/wall.ts', '../answer/types', 'no import goes back'],
  ['lib/reader/answer/wall.ts', '../cover/redact', 'the page calls the code that hides names'],
  ['lib/reader/cover/wall.ts', '../formats/log', 'whatever its format'],
  ['lib/reader/judge/wall.ts', '../../../data/rfcs', 'Only lib/catalogue.ts reads data/'],
  ['lib/reader/formats/wall.ts', '../../catalogue', 'gets the catalogue as an argument'],
  ['lib/reader/formats/wall.ts', '../../../components/parts/badge', 'no React'],
  ['components/wall.tsx', '../data/rfcs', 'Components get what they show'],
  ['components/wall.tsx', '../app/layout', 'Pages use components'],
  ['components/parts/wall.tsx', '../pages/code-article', 'Parts are used by pages and boxes'],
  ['components/parts/wall.tsx', '../search/search-box.client', 'Parts are used by pages and boxes'],
  ['components/pages/wall.tsx', '../offline/kept', 'The article of a page'],
  ['components/pages/wall.tsx', '../islands/islands', 'The article of a page'],
  ['components/pages/wall.tsx', '../search/search-box.client', 'Scripts run only in islands'],
  ['components/parts/wall.tsx', '../islands/home.client', 'Parts are used by pages and boxes'],
  ['components/paste/wall.client.tsx', '../islands/home.client', 'Each box is independent'],
  ['components/offline/wall.client.ts', '../islands/home.client', 'are independent'],
  ['components/islands/wall.client.tsx', '../../data/rfcs', 'Components get what they show'],
  ['app/wall.tsx', '@/components/islands/home.client', 'Scripts run only in islands'],
  ['components/paste/wall.client.tsx', '../../lib/catalogue', 'Components get what they show'],
  ['components/paste/wall.client.tsx', '../search/search-box.client', 'Each box is independent'],
  ['components/search/wall.client.tsx', '../paste/verdict', 'Each box is independent'],
  ['components/offline/wall.client.ts', '../parts/badge', 'are independent'],
  ['components/og/wall.tsx', '../parts/badge', 'are independent'],
  ['app/wall.tsx', '@/data/rfcs', 'Pages use data/ only through lib/catalogue.ts'],
  ['e2e/wall.spec.ts', '../lib/codes', 'they import none of our code'],
  ['scripts/wall.ts', '../data/rfcs', 'Scripts use data/ only through lib/catalogue.ts'],
  ['scripts/wall.ts', '../components/parts/badge', 'Scripts are thin'],
] as const;

const allowed = [
  ['lib/wall.ts', '../data/types'],
  ['components/wall.tsx', '../data/types'],
  ['components/parts/wall.tsx', '../../data/interface/anchors'],
  ['components/pages/wall.tsx', '../../data/interface/anchors'],
  ['components/paste/wall.client.tsx', '../../data/interface/anchors'],
  ['lib/pages/wall.ts', '../../data/interface/anchors'],
  ['lib/publish/wall.ts', '../../data/interface/anchors'],
  ['lib/catalogue.ts', '../data/rfcs'],
  ['app/wall.tsx', '@/lib/catalogue'],
  ['lib/reader/makers/index.ts', './postfix'],
  ['lib/reader/decode/wall.ts', '../makers/index'],
  ['lib/reader/knowledge/wall.ts', '../../../data/languages/index'],
  ['lib/reader/judge/wall.ts', '../knowledge/phrases'],
  ['lib/reader/cover/wall.ts', '../knowledge/names'],
  ['data/languages/seen/index.ts', './en'],
  ['lib/reader/judge/wall.ts', '../find/types'],
  ['lib/reader/wall.ts', './answer/types'],
  ['components/parts/wall.tsx', '../../lib/pages/code-page'],
  ['components/islands/wall.client.tsx', '../search/search-box.client'],
  ['app/wall.tsx', '@/components/islands/islands'],
  ['data/wall.ts', './types'],
  ['data/providers/index.ts', './gmail'],
  ['data/replies/wall.ts', './sources'],
  ['lib/training/wall.ts', '../reader/judge/features'],
  ['scripts/wall.ts', '../lib/training/train'],
] as const;

const importOf = ([file, from]: readonly [string, string, ...string[]]): Line => [
  file,
  `import { thing } from '${from}';`,
];

describe('the walls hold', () => {
  const refused = lint(forbidden.map(importOf));
  const passed = lint(allowed.map(importOf));

  it.each(forbidden.map((wall, place) => [...wall, refused[place]] as const))(
    '%s may not import %s',
    (_file, _from, message, said) => expect(said).toContain(message),
  );

  it.each(allowed.map((door, place) => [...door, passed[place]] as const))(
    '%s may import %s',
    (_file, _from, said) => {
      expect(said).toContain('noDebugger');
      expect(said).not.toContain('noRestrictedImports');
    },
  );

  it('a regular expression stands in a patterns.ts file and nowhere else in lib/', () => {
    const [inside, amongPatterns, inTest] = lint([
      ['lib/wall.ts', 'const thing = /a/;'],
      ['lib/reader/find/patterns.ts', 'const thing = /a/;'],
      ['lib/wall.test.ts', 'const thing = /a/;'],
    ]);
    expect(inside).toContain('exported constant of a patterns.ts file');
    for (const said of [amongPatterns, inTest]) {
      expect(said).toContain('noDebugger');
      expect(said).not.toContain('plugin');
    }
  });
});
