import { WhyAnswer } from '@/components/pages/why-answer';
import { OwnAddress } from '@/components/parts/own-address';
import { PageHead } from '@/components/parts/page-head';
import { sayWith } from '@/components/parts/prose';
import { Shell } from '@/components/parts/shell';
import { Parts } from '@/components/parts/text-parts';
import { catalogue } from '@/lib/catalogue';
import { shellOf } from '@/lib/pages/navigation';
import { whyParts } from '@/lib/pages/why';
import { metadataOf } from '@/lib/publish/metadata';
import * as routes from '@/lib/routes';

const { site, why } = catalogue;

export const metadata = metadataOf(why.title, why.lead, routes.why());

export default function Page() {
  return (
    <Shell {...shellOf(routes.why(), catalogue)} note={site.privacy} search="link">
      <PageHead title={why.title} lead={why.lead} />
      <noscript>
        <p className="mt-4">{why.noScript}</p>
      </noscript>
      <div className="needs-script mt-6 max-w-[46rem]">
        <label htmlFor="link" className="mb-1 block font-semibold">
          {why.field}
        </label>
        <textarea
          id="link"
          rows={3}
          autoComplete="off"
          spellCheck={false}
          aria-describedby="link-hint"
          className="field font-mono"
        />
        <p id="link-hint" className="text-soft mt-1 text-[0.9rem]">
          {why.hint}
        </p>
        <WhyAnswer texts={why} />
        <script src={routes.whyScript()} defer data-own="" />
      </div>
      <Parts parts={whyParts(catalogue)} say={sayWith(new Set())} />
      <OwnAddress />
    </Shell>
  );
}
