'use client';

import type { Advice } from '../../data/types';
import type { Group } from '../../lib/reader/answer/types';
import { isArrival } from '../../lib/reader/judge/arrival';
import type { AnswerProps } from './answer-props';
import { CopyBar, type CopyChoice } from './copy-bar.client';
import { needsAction } from './explanations';
import type { AnswerTools } from './use-answer-tools.client';

/** More than this of a text does not help anybody who looks into a wrong reading. */
const LONGEST_SAMPLE = 20_000;

type Props = AnswerProps & {
  readonly group: Group;
  readonly reader: keyof Advice;
  readonly tools: AnswerTools;
};

function listCopies({
  group,
  reader,
  reading: { report, answer },
  texts: { copyTexts, bounceHref },
  cover,
  choices,
  tools,
}: Props): Record<'main' | 'more', CopyChoice[]> {
  const { origin } = window.location;
  const ticket = (): string => tools.asMarkdown(group, copyTexts, origin);
  return {
    main: needsAction(group)
      ? [
          reader === 'developer'
            ? { label: 'Copy as JSON', text: () => cover(tools.asJson(report, group)) }
            : {
                label: 'Copy for my administrator',
                text: () => cover(tools.forAdministrator(group, copyTexts, origin)),
              },
        ]
      : [],
    more: [
      ...(needsAction(group) && !isArrival(group.verdict)
        ? [
            {
              label: 'Copy for the person I wrote to',
              text: () => cover(tools.forRecipient(group, copyTexts)),
            },
          ]
        : []),
      {
        label: 'Copy as Markdown',
        text: () =>
          choices.open && !choices.hidden ? ticket() : tools.redactReport(report).say(ticket()),
      },
      {
        label: 'Copy link',
        text: () => new URL(bounceHref + tools.writeLink(group), window.location.href).href,
      },
      {
        label: 'This was read wrongly',
        done: 'Copied a sample for a report. Names are covered in it.',
        text: () =>
          tools.asSample(
            answer.groups,
            report.format,
            tools.makeSampleText(report, copyTexts.sample.leftOut).slice(0, LONGEST_SAMPLE),
            copyTexts,
          ),
      },
    ],
  };
}

interface SwitchProps {
  readonly label: string;
  readonly on: boolean;
  readonly set: (on: boolean) => void;
  readonly disabled?: boolean;
}

function Switch({ label, on, set, disabled = false }: SwitchProps) {
  return (
    <label className={`inline-flex min-h-6 items-center gap-2 ${disabled ? 'text-soft' : ''}`}>
      <input
        type="checkbox"
        className="size-5"
        checked={on}
        disabled={disabled}
        onChange={(event) => set(event.target.checked)}
      />
      {label}
    </label>
  );
}

/**
 * Everything that leads out of the answer: copies, paper, and whether names are covered in both.
 */
export function Actions(props: Props) {
  const { hidden, open } = props.choices;
  const { main, more } = listCopies(props);
  return (
    <div className="mt-3 print:hidden">
      {main.length > 0 && <CopyBar choices={main} />}
      <details>
        <summary className="min-h-6 cursor-pointer font-semibold">{props.texts.box.share}</summary>
        <div className="mt-2 flex flex-wrap items-start gap-x-4 gap-y-2">
          <CopyBar choices={more} />
          <button type="button" className="chip" onClick={() => window.print()}>
            Print
          </button>
          <Switch
            label="Hide addresses, names and numbers"
            on={hidden}
            set={(on) => props.choose({ hidden: on })}
          />
          <Switch
            label="Addresses in Markdown"
            on={open && !hidden}
            set={(on) => props.choose({ open: on })}
            disabled={hidden}
          />
        </div>
      </details>
    </div>
  );
}
