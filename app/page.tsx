import type { Metadata } from 'next';
import { CodeGroup } from '@/components/code-table';
import { HomeTools } from '@/components/home-tools.client';
import { JumpLinks } from '@/components/jump-links';
import { Remarks } from '@/components/remarks';
import { Shell } from '@/components/shell';
import { catalogue } from '@/lib/catalogue';
import { metadataOf } from '@/lib/metadata';
import { routes } from '@/lib/routes';
import { exactRecords } from '@/lib/search/records';
import { tableByFirstDigit } from '@/lib/table';

const { site, partyNames, samples, remarks } = catalogue;

export const metadata: Metadata = { ...metadataOf(site.title, site.description, routes.home()), title: { absolute: site.title } };

export default function Page() {
  const groups = tableByFirstDigit(catalogue);
  return (
    <Shell name={site.name} note={site.checkFirst} search={false}>
      <h1 className="mt-9 mb-2">{site.question}</h1>
      <p className="text-soft mb-6 max-w-[44rem] text-[1.15rem] text-pretty">{site.lead}</p>
      <noscript>
        <p className="mb-4">The search and the paste box need JavaScript. Every code is in the table below: find its first digit, then the number.</p>
      </noscript>
      <HomeTools
        recordsHref={routes.searchRecords()}
        exact={exactRecords(catalogue)}
        examples={site.searches}
        readerFile={routes.reader()}
        samples={samples}
        privacy={site.privacy}
        aboutHref={routes.privacy()}
        causeHref={routes.cause('{id}')}
        parties={partyNames}
      />
      <JumpLinks groups={groups} />
      {groups.map((group) => (
        <CodeGroup key={group.digit} group={group} partyNames={partyNames} />
      ))}
      <Remarks remarks={remarks} />
    </Shell>
  );
}
