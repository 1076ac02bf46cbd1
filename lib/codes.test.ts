import { describe, expect, it } from 'vitest';
import { isBasic, isEnhanced, isInformative, permanentOf } from './codes';

describe('codes', () => {
  it.each(['200', '354', '421', '550', '571'])('%s is a basic code', (code) =>
    expect(isBasic(code)).toBe(true),
  );
  it.each(['101', '600', '5500', '55', '5.5', ' 550'])('%s is none', (code) =>
    expect(isBasic(code)).toBe(false),
  );
  it.each(['2.0.0', '4.7.1', '5.1.10', '5.7.606'])('%s is an enhanced code', (code) =>
    expect(isEnhanced(code)).toBe(true),
  );
  it.each(['3.1.1', '5.01.1', '5.1.01', '5.1', '5.1.1.1', '5.1.1000', '15.1.1'])(
    '%s is none',
    (code) => expect(isEnhanced(code)).toBe(false),
  );

  it('permanence follows from the first digit', () => {
    expect(permanentOf('550')).toBe(true);
    expect(permanentOf('4.2.2')).toBe(false);
    expect(permanentOf('250')).toBeNull();
  });

  it('a code that names no detail tells nothing', () => {
    expect(isInformative('5.0.0')).toBe(false);
    expect(isInformative('5.1.0')).toBe(true);
  });
});
