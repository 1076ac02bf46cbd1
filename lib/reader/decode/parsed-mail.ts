import PostalMime, { type Attachment } from 'postal-mime';
import { bytesOf, decodeUndeclared } from './charset';
import { textOfHtml } from './html-text';
import type { Mail } from './types';

const asText = ({ content }: Attachment): string =>
  typeof content === 'string' ? content : decodeUndeclared(new Uint8Array(content as ArrayBuffer));

/** What a whole parser of MIME finds in a mail. Throws where it goes beyond the parser's limits. */
export async function parseMail(binary: string): Promise<Mail> {
  const { text, html, attachments } = await PostalMime.parse(bytesOf(binary), {
    forceRfc822Attachments: true,
    maxNestingDepth: 64,
  });
  return {
    text: text?.trim() ? text : textOfHtml(html ?? ''),
    attached: attachments.map((attachment) => ({
      type: attachment.mimeType.toLowerCase(),
      readText: () => asText(attachment),
    })),
  };
}
