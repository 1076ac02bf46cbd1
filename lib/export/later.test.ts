import { expect, it } from 'vitest';
import { compiledAhead, later, laterScripts, withStyle } from './later';

it('starts asynchronous scripts after the first paint and leaves the others', () => {
  const page = later(
    '<html><head><link rel="preload" as="script" href="/a.js"/><link rel="icon" href="/i"/><script src="/a.js" async=""></script><script src="/old.js" noModule=""></script></head><body><script>x=1</script></body></html>',
  );
  expect(page).toContain('<script src="/a.js" type="later"></script>');
  expect(page).toContain('<script src="/old.js" noModule=""></script><');
  expect(page).not.toContain('preload');
  expect(page).toContain('<link rel="icon" href="/i"/>');
  expect(page).toMatch(/<script>x=1<\/script><script>\(\(\)=>.*<\/script><\/body>/);
});

it('puts the style into the page and keeps the link for the framework', () => {
  expect(
    withStyle(
      '<link rel="stylesheet" href="/a.css" data-precedence="next"/>',
      () => 'a{color:red}',
    ),
  ).toBe(
    '<style>a{color:red}</style><link media="print" rel="stylesheet" href="/a.css" data-precedence="next"/>',
  );
});

it('names the scripts that are started later, and only those', () => {
  const page = later(
    '<html><script src="/a.js" async=""></script><script src="/old.js" noModule=""></script><script>x=1</script></body></html>',
  );
  expect(laterScripts(page)).toEqual(['/a.js']);
  expect(compiledAhead('x=1')).toMatch(/^\/\/# allFunctionsCalledOnLoad\nx=1$/);
});
