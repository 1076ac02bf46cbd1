import { describe, expect, it } from 'vitest';
import { catalogue } from '../catalogue';
import * as routes from '../routes';
import { ticketGroups } from './tickets';

const { causeGroups, helpDesk, providers } = catalogue;
const tickets = ticketGroups(catalogue).flatMap((group) => group.tickets);

describe('the texts for a help desk', () => {
  it('there is one for each cause', () =>
    expect(tickets.map(({ id }) => id)).toEqual(catalogue.causes.map(({ id }) => id)));

  it('each says why, what to do first and where more is, in both forms', () => {
    for (const { id, plain, html } of tickets) {
      const cause = catalogue.causes.find((entry) => entry.id === id);
      expect(plain).toContain(`: ${cause?.because}.`);
      expect(plain).toContain(cause?.first);
      const url = `http://localhost:3000${routes.cause(id)}`;
      expect(plain).toContain(url);
      expect(html).toContain(`<a href="${url}">${url}</a>`);
      expect(html).toContain(`<a href="http://localhost:3000${routes.bounce()}">`);
    }
  });

  it('nothing is left to be filled in', () =>
    expect(tickets.filter(({ plain, html }) => (plain + html).includes('{'))).toEqual([]));

  it('what may still arrive is not called lost', () => {
    const textOf = (id: string) => tickets.find((ticket) => ticket.id === id)?.plain;
    expect(textOf('greylisted')).toContain('so far');
    expect(textOf('user-unknown')).not.toContain('so far');
    expect(textOf('queue-expired')).not.toContain('so far');
  });

  it('goes by the known replies where the cause may be of either class', () => {
    const textOf = (id: string) => tickets.find((ticket) => ticket.id === id)?.plain;
    for (const id of ['server-error', 'server-storage', 'too-many-recipients']) {
      expect(textOf(id)).toContain('so far');
      expect(textOf(id)).toContain('if the message comes back: ');
    }
  });

  it('does not say that a server still tries what it has never accepted', () => {
    const quota = tickets.find(({ id }) => id === 'sending-quota')?.plain;
    expect(quota).toContain('was not delivered');
    expect(quota).not.toContain('begins with 4');
  });

  it('says when not to send it again, where the first digit decides', () => {
    const textOf = (id: string) => tickets.find((ticket) => ticket.id === id)?.plain;
    expect(textOf('mailbox-full')).toContain('begins with 4, the mail server is still trying');
    expect(textOf('user-unknown')).not.toContain('begins with 4');
  });

  it('HTML is escaped', () => {
    const [group] = causeGroups;
    const [cause] = group?.causes ?? [];
    if (!cause) throw new Error('There is no cause.');
    const odd = { ...cause, because: 'a < b & c' };
    const groups = [{ id: 'x', title: 'X', causes: [odd] }] as unknown as typeof causeGroups;
    const [ticket] = ticketGroups({ causeGroups: groups, helpDesk, providers })[0]?.tickets ?? [];
    expect(ticket?.html).toContain('a &lt; b &amp; c');
    expect(ticket?.plain).toContain('a < b & c');
  });
});
