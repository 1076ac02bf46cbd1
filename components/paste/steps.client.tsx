import type { ReactNode } from 'react';
import type { Advice } from '../../data/types';
import type { Group } from '../../lib/reader/answer/types';
import type { Say } from '../parts/prose';
import { OwnReply } from './own-reply';
import { ReaderTabs } from './reader-tabs.client';

type Reader = keyof Advice;

interface Props {
  readonly group: Group;
  readonly reader: Reader;
  readonly choose: (reader: Reader) => void;
  readonly say: Say;
  readonly links: ReactNode;
}

/** What a program does with message and address. */
function ForDeveloper({ group }: { readonly group: Group }) {
  return (
    <dl className="mb-3 space-y-1">
      {group.developer.map(({ id, title, value }) => (
        <div key={id}>
          <dt className="inline font-semibold">{title}:</dt> <dd className="inline">{value}</dd>
        </div>
      ))}
    </dl>
  );
}

/** What a good answer to a command looks like, in a line of its own. */
function Good({ text }: { readonly text: string | undefined }) {
  return text ? <span className="text-soft block text-[0.9rem]">{text}</span> : null;
}

/** Commands that check what the reply tells. */
function Checks({ checks, say }: Pick<Group, 'checks'> & Pick<Props, 'say'>) {
  return (
    <ul className="mt-2 list-disc space-y-1.5 pl-5" data-part="checks">
      {checks.map(({ command, good }) => (
        <li key={command}>
          {say(`\`${command}\``)}
          <Good text={good} />
        </li>
      ))}
    </ul>
  );
}

/** The steps of one reader after the first, which stands in the verdict. */
export function Steps({ group, reader, choose, say, links }: Props) {
  const all = group.steps[reader];
  // A tab with nothing in it would look broken.
  const others = all[1] || group.own || (reader === 'developer' && group.developer[0]);
  const more = others ? all.slice(1) : all;
  return (
    <ReaderTabs readers={group.readers} chosen={reader} choose={choose}>
      <OwnReply group={group} reader={reader} say={say} />
      {links}
      {reader === 'developer' && <ForDeveloper group={group} />}
      {more.length > 0 && (
        <ul className="list-disc space-y-1.5 pl-5">
          {more.map((step) => (
            <li key={step}>
              {say(step)}
              <Good text={group.good[step]} />
            </li>
          ))}
        </ul>
      )}
      {reader === 'administrator' && group.checks.length > 0 && (
        <Checks checks={group.checks} say={say} />
      )}
    </ReaderTabs>
  );
}
