import { unknownCodeTexts } from '../../data/interface/unknown-code';
import type { NamedPage } from '../../lib/search/near-pages';
import { type KnownCode, KnownCodes } from './unknown-code';

interface Props {
  readonly codes: readonly KnownCode[];
  readonly pages: readonly NamedPage[];
}

/** Pages that an address without one probably meant; nothing where there are none. */
export function MeantPages({ codes, pages }: Props) {
  if (codes.length + pages.length === 0) return null;
  return (
    <div className="mt-6">
      <h2 className="mb-2">{unknownCodeTexts.meant}</h2>
      {codes.length > 0 ? <KnownCodes codes={codes} /> : <NamedPages pages={pages} />}
    </div>
  );
}

const NamedPages = ({ pages }: Pick<Props, 'pages'>) => (
  <ul className="space-y-1">
    {pages.map(({ href, names: [name] }) => (
      <li key={href}>
        <a href={href}>{name}</a>
      </li>
    ))}
  </ul>
);
