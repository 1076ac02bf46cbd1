import type { Span } from '../decode/types';
import { codesIn } from '../find/extraction';
import { asFound } from '../find/lone-status';
import { present } from '../find/present';
import { folded } from '../find/reply-text';
import type { Extraction, MarkKind } from '../find/types';
import { MAKERS } from '../makers/index';
import type { ReplyFields } from '../makers/types';
import type { Delivery } from './types';

const FIELDS = MAKERS.flatMap(({ replyFields }) => replyFields ?? []);

/** A reply is not longer than this with its fields. */
const LONGEST = 2000;

/** A stretch from the words of a reply to the code behind them, and where the words end. */
interface Written extends Span {
  readonly text: Span;
}

function findFields(words: string, names: ReplyFields): Written | undefined {
  const code = words.lastIndexOf(names.basic);
  const text = code < 0 ? -1 : words.lastIndexOf(names.text, code);
  if (text < 0 || code - text > LONGEST) return undefined;
  const start = text + names.text.length;
  const status = words.indexOf(names.enhanced, code);
  const last = status < 0 ? code + names.basic.length : status + names.enhanced.length;
  const newline = words.indexOf('\n', last);
  const end = newline < 0 ? words.length : newline;
  return { start, end, text: { start, end: code } };
}

/** A delivery whose reply stands in fields, its words before its codes. */
export function readReplyFields(extraction: Extraction, delivery: Delivery): Delivery {
  const { view } = extraction;
  const words = view.toLowerCase();
  for (const names of FIELDS) {
    const written = findFields(words, names);
    if (!written || written.text.end > (delivery.basic?.start ?? 0)) continue;
    const codes = codesIn(extraction, { start: written.text.end, end: written.end });
    const first = (kind: MarkKind) => codes.find((mark) => mark.kind === kind);
    const [basic, enhanced] = [first('basic'), first('enhanced')];
    if (!basic) continue;
    const text = folded(view.slice(written.text.start, written.text.end));
    return {
      ...delivery,
      ...present({ basic: asFound(basic), enhanced: enhanced && asFound(enhanced) }),
      deciding: { start: written.start, end: (enhanced ?? basic).end },
      diagnostic: [basic.value, enhanced?.value, text].filter(Boolean).join(' '),
    };
  }
  return delivery;
}
