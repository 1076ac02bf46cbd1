import { HtmlValidate } from 'html-validate';
import { deadLinks } from '../lib/export/links';
import { poorResults } from '../lib/export/results';
import { overBudget, sizesOf } from '../lib/export/sizes';
import { unlikeSchema } from '../lib/publish/data-files';
import { addressesOf } from './addresses';
import { base, scriptFiles, sentFiles } from './exported';

const files = sentFiles();
const pages = files
  .filter(({ path }) => path.endsWith('/') || path.endsWith('.html'))
  .map(({ path, text }) => ({ path, html: text }));
const validator = new HtmlValidate({ extends: ['html-validate:standard'] });

const invalid = pages.flatMap(({ path, html }) =>
  validator
    .validateStringSync(html)
    .results.flatMap(({ messages }) =>
      messages.map(
        ({ ruleId, message, line, column }) => `${path}:${line}:${column} ${ruleId}: ${message}`,
      ),
    ),
);
const problems = [
  ...deadLinks(pages, new Set(files.map(({ path }) => path)), base),
  ...invalid,
  ...poorResults(pages.filter(({ path }) => path.endsWith('/'))),
  ...unlikeSchema(files),
  ...addressesOf(files.map(({ path }) => path)),
  ...overBudget(sizesOf(files, scriptFiles())),
];

for (const problem of problems.slice(0, 50)) console.error(problem);
console.log(
  `${pages.length} pages crawled, ${problems.length} dead links, invalid HTML, poor titles or descriptions, data unlike their schema, lost or unlisted addresses, and sizes over budget.`,
);
if (problems.length > 0) process.exit(1);
