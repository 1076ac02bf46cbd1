import { readFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { HtmlValidate } from 'html-validate';
import { deadLinks } from '../lib/links';
import { filesAt } from './files';
import { root } from './run';

const out = join(root, 'out');
const base = (process.env['BASE_PATH'] ?? '').replace(/\/+$/, '');

const pathOf = (file: string): string => `/${relative(out, file)}`.replace(/index\.html$/, '');

const files = filesAt(out);
const pages = files.filter((file) => file.endsWith('.html')).map((file) => ({ path: pathOf(file), html: readFileSync(file, 'utf8') }));
const validator = new HtmlValidate({ extends: ['html-validate:standard'] });

const invalid = pages.flatMap(({ path, html }) =>
  validator
    .validateStringSync(html)
    .results.flatMap(({ messages }) => messages.map(({ ruleId, message, line, column }) => `${path}:${line}:${column} ${ruleId}: ${message}`)),
);
const problems = [...deadLinks(pages, new Set(files.map(pathOf)), base), ...invalid];

for (const problem of problems.slice(0, 50)) console.error(problem);
console.log(`${pages.length} pages crawled, ${problems.length} dead links and faults of HTML.`);
if (problems.length > 0) process.exit(1);
