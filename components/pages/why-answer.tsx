import type { ReactNode } from 'react';
import { slotsOf } from '../../lib/why/slots';
import type { WhyPart } from '../../lib/why/why';

/** The sentences of the answer; words in braces come out of the visitor's link. */
export interface WhyTexts {
  readonly refused: Readonly<Record<'too-long' | 'unread', string>>;
  readonly headline: Readonly<Record<'both' | 'domain-only' | 'ip-only', string>>;
  readonly rests: string;
  readonly rows: readonly {
    readonly part: WhyPart;
    readonly name: string;
    readonly text: string;
  }[];
  readonly who: {
    readonly title: string;
    readonly mfrom: readonly string[];
    readonly helo: readonly string[];
  };
  readonly look: {
    readonly title: string;
    readonly domain: Readonly<Record<'before' | 'command' | 'windows', string>>;
    readonly ip: Readonly<Record<'before' | 'command' | 'term' | 'value', string>>;
    readonly odd: Readonly<Record<'domain' | 'ip', string>>;
  };
  readonly query: string;
}

/** A sentence with a place for each word of the link: `why.client.ts` fills it, as text. */
const say = (sentence: string): ReactNode =>
  slotsOf(sentence).map((piece, place) =>
    'slot' in piece ? (
      <b key={place} data-slot={piece.slot} className="[overflow-wrap:anywhere]" />
    ) : (
      piece.text
    ),
  );

/** A part that the script shows where the link has something for it. */
function When({
  part,
  className,
  children,
}: {
  readonly part: WhyPart | 'query';
  readonly className?: string;
  readonly children: ReactNode;
}) {
  return (
    <div data-when={part} className={className} hidden>
      {children}
    </div>
  );
}

const Command = ({ text }: { readonly text: string }) => (
  <pre className="sheet my-2 px-4 py-2 whitespace-pre-wrap select-all">{say(text)}</pre>
);

function Facts({ rows }: Pick<WhyTexts, 'rows'>) {
  return (
    <dl className="mt-4">
      {rows.map(({ part, name, text }) => (
        <div
          key={part}
          data-when={part}
          className="border-rule border-b py-2 sm:grid sm:grid-cols-[14rem_1fr]"
          hidden
        >
          <dt className="font-semibold">{name}</dt>
          <dd>{say(text)}</dd>
        </div>
      ))}
    </dl>
  );
}

function Steps({ texts }: { readonly texts: readonly string[] }) {
  return (
    <ul className="list-disc space-y-1 pl-5">
      {texts.map((text) => (
        <li key={text}>{say(text)}</li>
      ))}
    </ul>
  );
}

function Look({ look: { title, domain, ip, odd } }: Pick<WhyTexts, 'look'>) {
  return (
    <>
      <h2 className="mt-6 mb-2">{title}</h2>
      <When part="domain-command">
        <p>{say(domain.before)}</p>
        <Command text={domain.command} />
        <Command text={domain.windows} />
      </When>
      <When part="odd-domain">
        <p>{say(odd.domain)}</p>
      </When>
      <When part="ip-command">
        <p>{say(ip.before)}</p>
        <Command text={ip.command} />
        <p>{ip.term}</p>
        <Command text={ip.value} />
      </When>
      <When part="odd-ip">
        <p>{say(odd.ip)}</p>
      </When>
    </>
  );
}

/** All that may be said of a link, hidden until the script has read one. */
export function WhyAnswer({ texts }: { readonly texts: WhyTexts }) {
  const { refused, headline, rests, rows, who, look, query } = texts;
  return (
    <div role="status" className="max-w-[46rem]">
      {(['too-long', 'unread'] as const).map((part) => (
        <When key={part} part={part} className="mt-4">
          <p>{refused[part]}</p>
        </When>
      ))}
      <When part="told" className="class-5 mt-6">
        {(['both', 'domain-only', 'ip-only'] as const).map((part) => (
          <When key={part} part={part} className="border-tone bg-tint border-l-[6px] px-4 py-3">
            <p className="text-[1.15rem]">{say(headline[part])}</p>
          </When>
        ))}
        <p className="text-soft mt-2">{rests}</p>
        <When part="query" className="mt-2">
          <p>{query}</p>
        </When>
        <Facts rows={rows} />
        {(['mfrom', 'helo'] as const).map((part) => (
          <When key={part} part={part}>
            <h2 className="mt-6 mb-2">{who.title}</h2>
            <Steps texts={who[part]} />
          </When>
        ))}
        <Look look={look} />
      </When>
    </div>
  );
}
