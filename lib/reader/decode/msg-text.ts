/**
 * The fields of an Outlook .msg file that tell what came back; the names are those of
 * @kenjiuno/msgreader.
 */
export interface MsgFields {
  readonly subject?: string;
  readonly senderName?: string;
  readonly senderEmail?: string;
  readonly headers?: string;
  readonly body?: string;
  readonly attachments?: readonly { readonly innerMsgContentFields?: MsgFields }[];
}

/** The headers without those that speak of MIME parts: a .msg file has the body decoded already. */
function withoutMime(headers: string): string {
  const lines: string[] = [];
  let dropped = false;
  for (const line of headers.split('\r\n').join('\n').split('\n')) {
    const folded = line.startsWith(' ') || line.startsWith('\t');
    if (!folded)
      dropped =
        line.toLowerCase().startsWith('content-') || line.toLowerCase().startsWith('mime-version');
    if (!dropped && line) lines.push(line);
  }
  return lines.join('\n');
}

function headOf({ headers, subject, senderName, senderEmail }: MsgFields): string {
  if (headers?.trim()) return withoutMime(headers);
  const from = [senderName, senderEmail && `<${senderEmail}>`].filter(Boolean).join(' ');
  return [from && `From: ${from}`, subject && `Subject: ${subject}`].filter(Boolean).join('\n');
}

/** A .msg file as the text of a message: headers, body, and the messages attached to it. */
export function msgText(fields: MsgFields): string {
  const inner = (fields.attachments ?? []).flatMap(({ innerMsgContentFields }) =>
    innerMsgContentFields ? [msgText(innerMsgContentFields)] : [],
  );
  const original = inner.length > 0 ? ['----- Original message -----', ...inner] : [];
  return [headOf(fields), fields.body ?? '', ...original].filter(Boolean).join('\n\n');
}
