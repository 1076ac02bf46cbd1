import { renderToStaticMarkup } from 'react-dom/server';
import { describe, expect, it } from 'vitest';
import { Particulars } from './particulars';
import { Records } from './records';

const same = (text: string): string => text;

describe('a pasted record', () => {
  const records = [
    {
      title: 'SPF record',
      name: 'fabrikam.example',
      value: 'v=spf1 +all',
      remarks: [
        { text: 'Anybody can send.', source: 'RFC 7208, 5.1', wrong: true },
        { text: 'Everybody passes.', source: 'RFC 7208, 8.3', wrong: false },
      ],
    },
  ];
  const html = renderToStaticMarkup(
    <Records answer={{ records, recordsNote: 'Nothing was looked up.' }} cover={same} />,
  );
  it('is shown with what it says, the sources, and that nothing was asked', () => {
    for (const part of [
      'v=spf1 +all',
      'RFC 7208, 5.1',
      'Everybody passes.',
      'Nothing was looked up.',
    ])
      expect(html).toContain(part);
  });
  it('shows a fault as one without colour as well', () => expect(html.split('✗')).toHaveLength(2));
  it('is covered where names are hidden', () => {
    const covered = renderToStaticMarkup(
      <Records
        answer={{ records, recordsNote: '' }}
        cover={(text) => text.replace('fabrikam.example', '[domain]')}
      />,
    );
    expect(covered).not.toContain('fabrikam.example');
  });
});

describe('what a reply names', () => {
  const facts = [{ id: 'ip', title: 'Sending server', value: '192.0.2.1' }];
  it('stands in a list with a name, covered where names are hidden', () => {
    const html = renderToStaticMarkup(
      <Particulars facts={facts} title="What the reply names" cover={() => '[address]'} />,
    );
    expect(html).toContain('aria-label="What the reply names"');
    expect(html).toContain('[address]');
    expect(html).not.toContain('192.0.2.1');
  });
  it('is no empty list', () =>
    expect(renderToStaticMarkup(<Particulars facts={[]} title="" cover={same} />)).toBe(''));
});
