import type { CommandPage, CommandReply } from '../../lib/pages/commands';
import { wireOf } from '../../lib/pages/wire';
import { SourceLine } from '../parts/sources';
import { Wire } from '../parts/wire';

/** A row of codes, each with its class colour and its name for those who point or listen. */
export function ReplyChips({ replies }: { readonly replies: readonly CommandReply[] }) {
  const once = replies.filter(
    (reply, place) => replies.findIndex(({ code }) => code === reply.code) === place,
  );
  return (
    <ul className="flex flex-wrap gap-1.5">
      {once.map(({ code, name, href }) => (
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
function ReplyNames({ replies }: { readonly replies: readonly CommandReply[] }) {
  const once = replies.filter(
    (reply, place) => replies.findIndex(({ code }) => code === reply.code) === place,
  );
  return (
    <ul className="grid content-start gap-x-5 lg:grid-cols-2">
      {once.map(({ code, name, href }) => (
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

/**
 * The steps of the dialogue: what is typed and answered when all is well, and every reply that may
 * come instead.
 */
export function Dialogue({ commands }: { readonly commands: readonly CommandPage[] }) {
  return (
    <ol>
      {commands.map((command) => (
        <li
          key={command.id}
          className="border-rule grid grid-cols-[minmax(0,1fr)] gap-x-8 gap-y-2 border-b py-5 md:grid-cols-[minmax(0,5fr)_minmax(0,7fr)]"
        >
          <div>
            <h3 className="text-[1.1rem]">
              <a href={command.href}>{command.name}</a>
            </h3>
            <p className="text-soft mb-2">{command.what}</p>
            {command.session.length > 0 && (
              <Wire
                lines={wireOf(command.session, '')}
                label={`A session with ${command.name}`}
                caption={false}
              />
            )}
          </div>
          <ReplyNames replies={command.replies} />
        </li>
      ))}
    </ol>
  );
}

export function CommandList({ commands }: { readonly commands: readonly CommandPage[] }) {
  return (
    <ol>
      {commands.map((command) => (
        <li
          key={command.id}
          className="border-rule grid gap-x-6 gap-y-1 border-b py-4 md:grid-cols-[14rem_1fr]"
        >
          <h3 className="text-[1.1rem]">
            <a href={command.href}>{command.name}</a>
          </h3>
          <div>
            <p className="mb-2 max-w-[46rem]">{command.what}</p>
            <ReplyChips replies={command.replies} />
          </div>
        </li>
      ))}
    </ol>
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
