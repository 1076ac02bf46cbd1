import type { Found, Span } from '../decode/types';
import { decide } from '../find/deciding-reply';
import { findCodes } from '../find/find-codes';
import { present } from '../find/present';
import { folded } from '../find/reply-text';
import { type Field, statusGroups } from '../find/status-fields';
import type { Extraction, Reply } from '../find/types';
import { QUEUE_FIELD, STATUS_PART_FIELD } from './patterns';
import {
  findField,
  findFilledField,
  readAction,
  readAddress,
  readAsWritten,
  readHanded,
  readHost,
  readStatus,
} from './status-field-values';
import type { Delivery } from './types';

/** The status parts; in a paste, and where MIME is broken, the fields wherever they stand. */
export function findStatusParts({ message, view }: Extraction): Span[] {
  const parts = message.sections.filter(({ kind }) => kind === 'status');
  if (parts.length > 0) return parts;
  const at = view.search(STATUS_PART_FIELD);
  if (at < 0) return [];
  const lead = view.lastIndexOf('\n\n', at);
  const before = lead < 0 ? 0 : Math.max(0, view.lastIndexOf('\n\n', lead - 1));
  return [{ start: before, end: view.length }];
}

/** What the group of the message says, before those of the recipients. */
interface MessageFields {
  readonly reporter: Found | undefined;
  readonly arrival: Field | undefined;
  readonly queueId: Found | undefined;
}

/** The codes of a recipient's group: the reply in Diagnostic-Code, then Status. */
function readGroupReply(view: string, group: readonly Field[]) {
  const diagnostic =
    findFilledField(view, group, 'diagnostic-code') ??
    findFilledField(view, group, 'x-supplementary-info');
  const reply: Reply = diagnostic
    ? decide(view, findCodes(view, true, diagnostic.start, diagnostic.end), diagnostic)
    : { text: '' };
  const whole = folded(diagnostic?.value ?? '');
  return {
    diagnostic: reply.basic ? reply.text : whole,
    // Before the reply stands only how the reporter sorts it ("Unknown address error 550 5.7.1 …").
    context: reply.basic ? '' : whole,
    ...present({
      basic: reply.basic,
      enhanced: reply.enhanced ?? readStatus(view, findField(group, 'status')),
      choice: reply.choice,
      deciding:
        reply.span ?? (diagnostic ? { start: diagnostic.start, end: diagnostic.end } : undefined),
    }),
  };
}

function readRecipientGroup(
  view: string,
  group: readonly Field[],
  { reporter, arrival, queueId }: MessageFields,
): Delivery {
  const final = readAddress(view, findField(group, 'final-recipient'));
  const original = readAddress(view, findField(group, 'original-recipient'));
  // Sendmail's is where an alias led, behind the final one (sendmail/savemail.c).
  const recipient = final ?? original ?? readAddress(view, findField(group, 'x-actual-recipient'));
  const time =
    findFilledField(view, group, 'last-attempt-date') ??
    findFilledField(view, group, 'arrival-date') ??
    arrival;
  return {
    ...readGroupReply(view, group),
    ...present({
      recipient,
      originalRecipient: original?.value === recipient?.value ? undefined : original,
      server: readHost(view, findField(group, 'remote-mta')),
      reporter,
      action: readAction(findField(group, 'action')),
      handed: readHanded(findField(group, 'action')),
      queueId,
      time: readAsWritten(view, time),
    }),
  };
}

const isAboutRecipient = (group: readonly Field[]): boolean =>
  ['final-recipient', 'original-recipient'].some((name) => findField(group, name)) ||
  (!!findField(group, 'action') && !!findField(group, 'status'));

/** The fields of a stretch (RFC 3464), one delivery for each group about a recipient. */
export function readStatusPart(view: string, { start, end }: Span): Delivery[] {
  const groups = statusGroups(view, start, end);
  const ofMessage = groups.filter((group) => !isAboutRecipient(group)).flat();
  const anywhere = (name: string): Field | undefined =>
    findField(ofMessage, name) ?? findField(groups.flat(), name);
  const queueId = [...ofMessage, ...groups.flat()].find(({ name }) => QUEUE_FIELD.test(name));
  const shared = {
    reporter: readHost(view, anywhere('reporting-mta')),
    arrival: findField(ofMessage, 'arrival-date'),
    queueId: readAsWritten(view, queueId),
  };
  return groups.filter(isAboutRecipient).map((group) => readRecipientGroup(view, group, shared));
}
