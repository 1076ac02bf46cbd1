import type { CommandReply } from '../../lib/pages/commands';
import { SourceLine } from '../parts/sources';

/** A command may get one code for several reasons; where only codes are listed, each stands once. */
export const withoutRepeats = (replies: readonly CommandReply[]): CommandReply[] =>
  replies.filter((reply, place) => replies.findIndex(({ code }) => code === reply.code) === place);

/** A row of codes, each with its class colour and its name for those who point or listen. */
export function ReplyChips({ replies }: { readonly replies: readonly CommandReply[] }) {
  return (
    <ul className="flex flex-wrap gap-1.5">
      {withoutRepeats(replies).map(({ code, name, href }) => (
        <li key={code}>
          <a
            href={href}
            aria-label={`${code} ${name}`}
            className={`chip class-${code.charAt(0)} text-tone! font-mono font-semibold`}
          >
            {code}
          </a>
        </li>
      ))}
    </ul>
  );
}

/** Every reply a step can bring, a line each, without repeating a code. */
export function ReplyNames({ replies }: { readonly replies: readonly CommandReply[] }) {
  return (
    <ul className="grid content-start gap-x-5 lg:grid-cols-2">
      {withoutRepeats(replies).map(({ code, name, href }) => (
        <li key={code} className={`class-${code.charAt(0)}`}>
          <a
            href={href}
            className="text-tone mr-2 inline-flex min-h-6 items-center font-mono font-semibold no-underline hover:underline"
          >
            {code}
          </a>
          {name}
        </li>
      ))}
    </ul>
  );
}

/** Every reply a command may get, with the place that says so. */
export function ReplyTable({ replies }: { readonly replies: readonly CommandReply[] }) {
  return (
    <ul>
      {replies.map(({ code, name, href, kind, when, source }) => (
        <li
          key={`${code}${when}${source.label}`}
          className={`class-${code.charAt(0)} border-rule grid grid-cols-[3.6rem_1fr] gap-x-3 border-b py-2`}
        >
          <a
            href={href}
            className="text-tone font-mono text-[1.15rem] font-semibold no-underline hover:underline"
          >
            {code}
          </a>
          <span>
            <b className="font-semibold">{name}</b>{' '}
            <span className="text-soft">({[kind, when].filter(Boolean).join(', ')})</span>{' '}
            <SourceLine source={source} />
          </span>
        </li>
      ))}
    </ul>
  );
}
