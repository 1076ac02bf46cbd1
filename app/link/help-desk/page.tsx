import { TicketList } from '@/components/pages/ticket-list';
import { OwnAddress } from '@/components/parts/own-address';
import { PageHead } from '@/components/parts/page-head';
import { sayWith } from '@/components/parts/prose';
import { Shell } from '@/components/parts/shell';
import { Parts } from '@/components/parts/text-parts';
import { catalogue } from '@/lib/catalogue';
import { helpDeskParts } from '@/lib/pages/link-kit';
import { shellOf } from '@/lib/pages/navigation';
import { metadataOf } from '@/lib/publish/metadata';
import { ticketGroups } from '@/lib/publish/tickets';
import * as routes from '@/lib/routes';

const { helpDesk } = catalogue;

export const metadata = metadataOf(helpDesk.title, helpDesk.lead, routes.helpDesk());

export default function Page() {
  return (
    <Shell {...shellOf(routes.helpDesk(), catalogue)}>
      <PageHead title={helpDesk.title} lead={helpDesk.lead} />
      {ticketGroups(catalogue).map((group) => (
        <TicketList key={group.id} {...group} labels={helpDesk} />
      ))}
      <Parts parts={helpDeskParts(catalogue)} say={sayWith(new Set())} />
      <OwnAddress />
    </Shell>
  );
}
