import MsgReader from '@kenjiuno/msgreader';
import { msgText } from '../../lib/reader/decode/msg-text';

/** The text of Outlook’s .msg file; empty where it is none. */
export function textOfMessage(buffer: ArrayBuffer): string {
  try {
    return msgText(new MsgReader(buffer).getFileData());
  } catch {
    return '';
  }
}
