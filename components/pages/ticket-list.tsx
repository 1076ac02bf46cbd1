import type { Ticket } from '../../lib/publish/tickets';
import { Copyable } from '../parts/copyable';
import { Section } from '../parts/section';

interface Labels {
  readonly plain: string;
  readonly html: string;
  readonly qr: string;
}

/** A text that can be copied, under what it is called. */
const Text = ({
  of,
  label,
  text,
}: {
  readonly of: string;
  readonly label: string;
  readonly text: string;
}) => (
  <div className="mt-2">
    <p className="text-[0.95rem]">{label}</p>
    <Copyable text={text} name={`${of}, ${label}`} />
  </div>
);

/** The texts about the causes of one family, each folded under the name of its cause. */
export function TicketList({
  id,
  title,
  tickets,
  labels,
}: {
  readonly id: string;
  readonly title: string;
  readonly tickets: readonly Ticket[];
  readonly labels: Labels;
}) {
  return (
    <Section id={id} title={title}>
      {tickets.map((ticket) => (
        <details key={ticket.id} className="border-rule border-b py-2">
          <summary className="min-h-6 font-semibold">{ticket.name}</summary>
          {/* A link to what is inside opens it, a link to the whole does not. */}
          <div id={ticket.id} className="scroll-mt-14">
            <Text of={ticket.name} label={labels.plain} text={ticket.plain} />
            <Text of={ticket.name} label={labels.html} text={ticket.html} />
            <p className="mt-2">
              <a href={ticket.qr}>{labels.qr}</a>
            </p>
          </div>
        </details>
      ))}
    </Section>
  );
}
