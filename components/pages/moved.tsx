import { PageHead } from '../parts/page-head';

interface Props {
  readonly title: string;
  readonly lead: string;
  readonly name: string;
  readonly to: string;
}

/**
 * What stands at an address that a page once had, or that people try first. A static host knows no redirects, so the page
 * itself asks the browser to go on; the link is for those whose browser does not.
 */
export function Moved({ title, lead, name, to }: Props) {
  return (
    <>
      <meta httpEquiv="refresh" content={`0; url=${to}`} />
      <PageHead title={title} lead={lead} />
      <p className="mt-4">
        <a href={to}>{name}</a>
      </p>
    </>
  );
}
