import { describe, expect, it } from 'vitest';
import { catalogue } from '../catalogue';
import { codePages } from './code-pages';
import { meantFor } from './meant-for';

const rowOf = (code: string, basic: readonly string[]) => ({
  code,
  title: '',
  basic,
  reference: [],
  status: 'active' as const,
});

describe('what is said of a class of a registered detail', () => {
  it('is what its definition says, where that names classes', () => {
    const told = (digit: string) => meantFor(rowOf('X.1.3', ['501']), digit, catalogue);
    expect(told('5').standing).toBe(catalogue.site.registered);
    expect(told('4').standing).toBe(catalogue.site.notForeseen);
    expect(told('4').notes[0]).toMatchObject({
      text: expect.stringContaining('permanent failures, not for this class'),
      source: { rfc: 3463, section: '3.2' },
    });
  });

  it('is foreseen all the same where the registry pairs it with a code of the class', () =>
    expect(meantFor(rowOf('X.1.1', ['451', '550']), '4', catalogue)).toMatchObject({
      standing: catalogue.site.registered,
      notes: [{ text: expect.stringContaining('also lists it with 451') }],
    }));

  it('else what the registry’s three-digit codes say, which exclude nothing', () => {
    const told = (digit: string, ...basic: string[]) =>
      meantFor(rowOf('X.9.9', basic), digit, catalogue);
    expect(told('4', '535', '554')).toMatchObject({
      standing: catalogue.site.listedElsewhere,
      notes: [
        { text: expect.stringContaining('with 535 and 554') },
        { text: catalogue.site.listIsOpen, source: { rfc: 5248 } },
      ],
    });
    const asListed = { standing: catalogue.site.registered, notes: [] };
    expect(told('5', '535', '450')).toEqual(asListed);
    expect(told('4', '5XX').standing).toBe(catalogue.site.listedElsewhere);
    expect(told('4', 'Any')).toEqual(asListed);
  });

  it('is that nothing says it, where nothing does', () =>
    expect(meantFor(rowOf('X.9.9', []), '4', catalogue)).toMatchObject({
      standing: catalogue.site.registered,
      notes: [{ text: catalogue.site.noClassNamed }],
    }));

  it('stands on the page, at the top and with its source', () => {
    const page = codePages(catalogue)('4.7.8');
    expect(page?.standing).toBe(catalogue.site.listedElsewhere);
    expect(page?.notes[0]?.source.label).toContain('IANA registry');
    expect(codePages(catalogue)('5.7.8')?.standing).toBe(catalogue.site.registered);
  });
});
