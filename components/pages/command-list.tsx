import { dialogueTexts } from '../../data/interface/dialogue';
import { filled } from '../../lib/filled';
import type { CommandPage } from '../../lib/pages/commands';
import { wireOf } from '../../lib/pages/wire';
import { Wire } from '../parts/wire';
import { ReplyChips, ReplyNames } from './command-replies';

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
                label={filled(dialogueTexts.session, { name: command.name })}
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
