import { BounceIsland } from '@/components/islands/islands';
import { PageHead } from '@/components/parts/page-head';
import { Shell } from '@/components/parts/shell';
import { catalogue } from '@/lib/catalogue';
import { shellOf } from '@/lib/pages/navigation';
import { metadataOf } from '@/lib/publish/metadata';
import { pageTexts } from '@/lib/reader/answer/texts';
import * as routes from '@/lib/routes';

const { site, headings, samples } = catalogue;

export const metadata = metadataOf(headings.bounce.title, headings.bounce.lead, routes.bounce());

export default function Page() {
  const { noScript, ...head } = headings.bounce;
  return (
    <Shell {...shellOf(routes.bounce(), catalogue)} note={site.privacy} search="link">
      <PageHead {...head} />
      <noscript>
        <p className="mt-4">
          {noScript.before} <a href={routes.home()}>{noScript.table}</a>.
        </p>
      </noscript>
      <div className="mt-6">
        <BounceIsland
          readerFiles={routes.reader()}
          samples={samples}
          privacy={site.privacy}
          aboutHref={routes.privacy()}
          texts={pageTexts(catalogue)}
        />
      </div>
    </Shell>
  );
}
