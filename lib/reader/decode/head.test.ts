import { describe, expect, it } from 'vitest';
import { findHead, findHeadAbove, findPastedRecipients, findPastedSubject } from './head';

describe('the head of a message', () => {
  it('has two of the usual fields', () => {
    const head = 'From: ada@example.com\nSubject: Lunch';
    expect(findHead(`${head}\n\nShall we meet?`)).toBe(head);
    expect(findHead('Status: failed\nAction: failed\n\nIt came back.')).toBe('');
  });

  const head = 'From: ada@example.com\nReceived: from mx.example.org\nby mail\nSubject: Lunch\n';

  it('ends where a bounce begins right below it', () =>
    expect(
      findHead(`${head}This is the mail system at host mx.example.org.\n\nThe mail system`),
    ).toBe(head));

  it('ends with its last field in a text that has lost all its empty lines', () => {
    expect(findHead(`${head}Shall we meet?\nAt noon?`)).toBe(head);
    expect(findHead(head)).toBe(head);
  });
});

describe('a head that was pasted with a text', () => {
  it.each([
    ['Subject: Out of office', 'out of office'],
    ['> Betreff: Abwesenheit', 'abwesenheit'],
    ['Assunto: Ausente', 'ausente'],
    ['Sujet : Absence', 'absence'],
    ['Тема: Автоответ', 'автоответ'],
    ['件名: 不在', '不在'],
  ])('%s', (line, subject) => {
    expect(findPastedSubject(`Date: today\n${line}\n\nI am away.`)).toBe(subject);
  });

  it('ends at an empty line, and may be a single line without a field', () => {
    expect(findPastedSubject('Automatic reply: Lunch\n\nSubject: other')).toBe(
      'automatic reply: lunch',
    );
  });

  it('tells no subject where a sender of bounces stands in it', () => {
    expect(findPastedSubject('From: MAILER-DAEMON@example.com\nSubject: Out of office\n')).toBe('');
  });

  it('names whoever wrote in its recipient lines, in the bounce and not in the returned mail', () => {
    const bounce = 'From: Mail Delivery System\nAn: ada@example.com';
    const returned = 'From: ada@example.com\nTo: maria@example.org';
    expect(findPastedRecipients(`${bounce}\n\n${returned}`, 0)).toBe('An: ada@example.com');
  });

  it('begins above the line that it belongs to', () => {
    const lines = ['before', '', 'From: a@example.com', ' folded', '', 'This is the mail system'];
    expect(findHeadAbove(lines, 5)).toBe(2);
    expect(findHeadAbove(['before', '', 'This is the mail system'], 2)).toBe(2);
    expect(findHeadAbove(['text', 'From: a@example.com', '', 'This is'], 3)).toBe(3);
  });
});
