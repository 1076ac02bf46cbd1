import { expect, it } from 'vitest';
import { unlikeSchema } from './data-files';

const schema = {
  path: '/api/v1/a.schema.json',
  text: JSON.stringify({
    type: 'object',
    required: ['schema'],
    properties: { schema: { type: 'string' } },
  }),
};
const file = (data: object) => ({ path: '/api/v1/codes/550.json', text: JSON.stringify(data) });
const named = 'https://codes.example.com/smtp/api/v1/a.schema.json';

it('data that are as their schema says are let through, and other files are not looked at', () =>
  expect(
    unlikeSchema([schema, file({ schema: named }), { path: '/manifest.json', text: '{}' }]),
  ).toEqual([]));

it.each([
  [{ schema: named, mood: 'bad' }, '/mood is not described, against /api/v1/a.schema.json.'],
  [{ schema: 'b.schema.json' }, 'names no schema that is published.'],
  [{}, 'names no schema that is published.'],
])('%j is told', (data, problem) => {
  const problems = unlikeSchema([schema, file(data)]);
  expect(problems).toEqual([expect.stringContaining('/api/v1/codes/550.json')]);
  expect(problems[0]).toContain(problem);
});
