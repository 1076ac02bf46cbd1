import { describe, expect, it } from 'vitest';
import { read } from '../reading.test-helper';
import { withoutFooters } from './footers';

const BOUNCE =
  "Your message to joe@example.net couldn't be delivered.\njoe wasn't found at example.net.";

describe('what companies write below every mail', () => {
  it.each([
    'CONFIDENTIALITY NOTICE: The information contained in this email is for the addressee. The user is unknown. We have taken precautions to ensure no viruses are present.',
    'This email and any attachments are confidential\nand may be privileged. If it is rejected as spam, the user is unknown, or access is denied, tell us.',
    'Falls Sie nicht der richtige Adressat sind: Der Zugriff ist gesperrt, der Benutzer ist unbekannt.',
  ])('is not taken for the reason: %s', async (footer) => {
    const [bare] = (await read(BOUNCE)).results;
    const [result] = (await read(`${BOUNCE}\n\n${footer}`)).results;
    expect(result?.verdict).toEqual(bare?.verdict);
  });

  it('leaves every other place where it is', () => {
    const text = `${BOUNCE}\n\nCONFIDENTIALITY NOTICE: secret\nand more\n\n550 5.1.1 User unknown`;
    const view = withoutFooters(text);
    expect(view).toHaveLength(text.length);
    expect(view.startsWith(BOUNCE)).toBe(true);
    expect(view.endsWith('550 5.1.1 User unknown')).toBe(true);
    expect(view).not.toContain('secret');
  });

  it('is read where a server says so', () => {
    const text = '554 5.7.1 Refused: you are not the intended recipient';
    expect(withoutFooters(text)).toBe(text);
  });
});
