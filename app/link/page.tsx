import { LinkField } from '@/components/pages/link-field';
import { LinkServer } from '@/components/pages/link-server';
import { OwnAddress } from '@/components/parts/own-address';
import { PageHead } from '@/components/parts/page-head';
import { sayWith } from '@/components/parts/prose';
import { Section } from '@/components/parts/section';
import { Shell } from '@/components/parts/shell';
import { Parts, PartText } from '@/components/parts/text-parts';
import { catalogue } from '@/lib/catalogue';
import { caddyLines } from '@/lib/export/caddy';
import { nginxLines } from '@/lib/export/headers';
import { linkParts, linkServers } from '@/lib/pages/link';
import { kitPart, promiseParts } from '@/lib/pages/link-kit';
import { shellOf } from '@/lib/pages/navigation';
import { ownAddress } from '@/lib/pages/own-address';
import { metadataOf } from '@/lib/publish/metadata';
import * as routes from '@/lib/routes';

const { headings, linkTexts } = catalogue;
const servers = linkServers(catalogue);
const say = sayWith(new Set());
const { http, server } = nginxLines('/srv/out', '');
const promise = promiseParts(catalogue, {
  nginx: http + server,
  caddy: caddyLines('codes.example.com', '/srv/out', ''),
});

export const metadata = metadataOf(headings.link.title, headings.link.lead, routes.link());

export default function Page() {
  return (
    <Shell {...shellOf(routes.link(), catalogue)}>
      <PageHead {...headings.link} />
      <p className="mt-3">
        {linkTexts.also} <a href={routes.helpDesk()}>{catalogue.helpDesk.title}</a>
      </p>
      {linkParts(catalogue).map((part) => (
        <Section key={part.id} id={part.id} title={part.title}>
          <PartText part={part} say={say} />
        </Section>
      ))}
      <Section id="servers" title={linkTexts.choose}>
        <ul className="flex flex-wrap gap-2">
          {servers.map(({ id, name }) => (
            <li key={id}>
              <a href={`#${id}`} className="chip">
                {name}
              </a>
            </li>
          ))}
        </ul>
        <LinkField
          label={linkTexts.field}
          wrong={linkTexts.wrong}
          bare={linkTexts.bare}
          site={ownAddress()}
        />
      </Section>
      {servers.map((server) => (
        <LinkServer key={server.id} server={server} texts={linkTexts} say={say} />
      ))}
      <Parts parts={[kitPart(catalogue), ...promise]} say={say} />
      <OwnAddress />
      {/* After the lines: it stands in the page and runs where it stands. */}
      <script src={routes.linkScript()} defer data-own="" />
    </Shell>
  );
}
