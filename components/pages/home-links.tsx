import type { HomePage } from '../../lib/pages/home';
import * as routes from '../../lib/routes';
import { MoreLink } from '../parts/more-link';
import { Section } from '../parts/section';

interface Props extends HomePage {
  readonly texts: {
    readonly causes: { readonly title: string; readonly more: string };
    readonly codes: { readonly title: string };
  };
}

/** What most people come for: the causes as they say them, and the codes that they meet. */
export function HomeLinks({ causes, codes, counted, texts }: Props) {
  return (
    <div className="grid gap-x-8 md:grid-cols-2">
      <Section id="what-came-back" title={texts.causes.title}>
        <ul>
          {causes.map(({ name, href }) => (
            <li key={href}>
              <a href={href} className="inline-flex min-h-8 items-center">
                {name}
              </a>
            </li>
          ))}
        </ul>
        <MoreLink href={routes.causes()}>{texts.causes.more}</MoreLink>
      </Section>
      <Section id="met-most" title={texts.codes.title}>
        <ul>
          {codes.map(({ code, name, href }) => (
            <li key={code}>
              <a href={href} className={`class-${code.charAt(0)} inline-flex min-h-8 items-center`}>
                <b className="text-tone w-16 font-mono">{code}</b> {name}
              </a>
            </li>
          ))}
        </ul>
        <p className="text-soft mt-3 text-[0.9rem]">{counted}</p>
      </Section>
    </div>
  );
}
