import type { Metadata } from 'next';
import { HomeIsland } from '@/components/islands/islands';
import { CodeGroup } from '@/components/pages/code-table';
import { HomeLinks } from '@/components/pages/home-links';
import { JumpLinks } from '@/components/pages/jump-links';
import { Remarks } from '@/components/pages/remarks';
import { Section } from '@/components/parts/section';
import { Shell } from '@/components/parts/shell';
import { StructuredData } from '@/components/parts/structured-data';
import { Example } from '@/components/paste/example';
import { catalogue } from '@/lib/catalogue';
import { homePage } from '@/lib/pages/home';
import { shellOf, tableOrders } from '@/lib/pages/navigation';
import { failuresFirst, tableByFirstDigit } from '@/lib/pages/table';
import { metadataOf } from '@/lib/publish/metadata';
import { siteData } from '@/lib/publish/structured-data';
import { pageTexts } from '@/lib/reader/answer/texts';
import { readExample } from '@/lib/reader/example';
import * as routes from '@/lib/routes';
import { wordsOfNames } from '@/lib/search/is-search';
import { exactNames } from '@/lib/search/records-by-name';
import { namesOfProviders } from '@/lib/search/rows';

const { site, home, navigation, partyNames, samples, remarks, searchBox } = catalogue;

export const metadata: Metadata = {
  ...metadataOf(site.title, site.description, routes.home()),
  title: { absolute: site.title },
};

export default async function Page() {
  const groups = tableByFirstDigit(catalogue);
  const texts = pageTexts(catalogue);
  const { label, placeholder, ...searchTexts } = searchBox;
  const example = await readExample(samples[0]?.text ?? '', catalogue);
  return (
    <Shell {...shellOf(routes.home(), catalogue)} search="link">
      <script src={routes.codeScript()} data-own="" />
      <StructuredData data={siteData(site)} />
      <h1 className="mt-9 mb-2">{site.question}</h1>
      <p className="text-soft mb-6 max-w-[44rem] text-[1.15rem] text-pretty">{site.lead}</p>
      <noscript>
        <p className="mb-4">{home.noScript}</p>
      </noscript>
      <HomeIsland
        recordsHref={routes.searchRecords()}
        names={exactNames(catalogue)}
        providerWords={wordsOfNames(namesOfProviders(catalogue)).join(' ')}
        searchTexts={searchTexts}
        readerFiles={routes.reader()}
        samples={samples.slice(0, 1)}
        privacy={site.privacy}
        aboutHref={routes.privacy()}
        texts={{ ...texts, box: { ...texts.box, label, placeholder } }}
        worker={routes.serviceWorker()}
        scope={routes.home()}
      />
      <div className="gives-way">
        <div className="print:hidden">
          <HomeLinks {...homePage(catalogue)} texts={home} />
          <Section id="example" title={home.example.title}>
            <p className="mb-3">{home.example.lead}</p>
            <Example {...example} />
          </Section>
        </div>
        <JumpLinks
          groups={failuresFirst(groups)}
          orders={tableOrders(routes.table(), catalogue)}
          texts={navigation.table}
        />
        {groups.map((group) => (
          <CodeGroup key={group.digit} group={group} partyNames={partyNames} oddCounts={home.odd} />
        ))}
        <Remarks remarks={remarks} />
      </div>
    </Shell>
  );
}
