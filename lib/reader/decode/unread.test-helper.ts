import type { unreadKinds } from '../../../data/unread';

const wide = (text: string): string => [...text].join('\u0000');
const zeros = (count: number): string => '\u0000'.repeat(count);

const OLE = `\u00d0\u00cf\u0011\u00e0\u00a1\u00b1\u001a\u00e1${zeros(504)}`;
const WORDS = ' 550 5.1.1 user unknown ';

const mail = (fields: string, body: string): string =>
  `From: ada@example.com\nTo: kim@example.org\nSubject: Hello\n${fields}\n\n${body}\n`;

/** A name, the kind that it is, and its bytes, one letter each; in each stands what would be read. */
export const FILES: readonly (readonly [string, keyof typeof unreadKinds, string])[] = [
  ['a PDF', 'pdf', `%PDF-1.7\n%\u00e2\u00e3\u00cf\u00d3\n${WORDS}`],
  ['a PostScript file', 'postscript', `%!PS-Adobe-3.0\n(${WORDS}) show`.replace(WORDS, 'x')],
  ['a ZIP', 'zip', `PK\u0003\u0004\u0014\u0000\u0000\u0000${WORDS}`],
  ['an empty ZIP', 'zip', `PK\u0005\u0006${zeros(18)}`],
  ['a ZIP with a password', 'zip-locked', `PK\u0003\u0004\u0014\u0000\u0001\u0000${WORDS}`],
  [
    'a .docx',
    'word',
    `PK\u0003\u0004\u0014\u0000\u0006\u0000[Content_Types].xml word/document.xml`,
  ],
  [
    'an .xlsx',
    'excel',
    `PK\u0003\u0004\u0014\u0000\u0006\u0000[Content_Types].xml xl/workbook.xml`,
  ],
  ['a .pptx', 'powerpoint', `PK\u0003\u0004\u0014\u0000\u0006\u0000[Content_Types].xml ppt/slides`],
  [
    'an .odt',
    'opendocument',
    'PK\u0003\u0004\u0014\u0000\u0000\u0000mimetypeapplication/vnd.oasis.opendocument.text',
  ],
  ['a damaged gzip', 'gzip', `\u001f\u008b\u0008\u0000\u0000${WORDS}`],
  ['a 7z', 'seven-zip', `7z\u00bc\u00af'\u001c\u0000\u0004${WORDS}`],
  ['a RAR', 'rar', `Rar!\u001a\u0007\u0001\u0000${WORDS}`],
  ['a TAR', 'tar', `maillog${zeros(250)}ustar\u000000${zeros(240)}${WORDS}`],
  ['an XZ', 'xz', `\u00fd7zXZ\u0000\u0000\u0004${WORDS}`],
  ['a bzip2', 'bzip2', `BZh91AY&SY\u0000\u0001${WORDS}`],
  ['a zstd', 'zstd', `(\u00b5/\u00fd\u0004\u0000${WORDS}`],
  ['a CAB', 'cab', `MSCF\u0000\u0000\u0000\u0000${WORDS}`],
  ['a PNG', 'image', `\u0089PNG\r\n\u001a\n\u0000\u0000\u0000\rIHDR${WORDS}`],
  ['a JPEG', 'image', `\u00ff\u00d8\u00ff\u00e0\u0000\u0010JFIF\u0000${WORDS}`],
  ['a GIF', 'image', `GIF89a\u0001\u0000\u0001\u0000${WORDS}`],
  ['a WebP', 'image', `RIFF\u0010\u0000\u0000\u0000WEBPVP8 ${WORDS}`],
  ['a HEIC', 'image', `\u0000\u0000\u0000\u0018ftypheic\u0000\u0000${WORDS}`],
  ['a TIFF', 'image', `II*\u0000\u0008\u0000\u0000\u0000${WORDS}`],
  ['a BMP', 'image', `BM6\u0000\u0000\u0000\u0000\u0000\u0000\u0000${WORDS}`],
  ['an SVG', 'image', '<svg xmlns="http://www.w3.org/2000/svg"><path d="M0 0"/></svg>'],
  ['an MP3', 'sound', `ID3\u0003\u0000\u0000${WORDS}`],
  ['a WAV', 'sound', `RIFF\u0010\u0000\u0000\u0000WAVEfmt ${WORDS}`],
  ['an MP4', 'video', `\u0000\u0000\u0000\u0018ftypmp42\u0000\u0000${WORDS}`],
  ['an EXE', 'program', `MZ\u0090\u0000\u0003\u0000${WORDS}`],
  ['an ELF', 'program', `\u007fELF\u0002\u0001\u0001\u0000${WORDS}`],
  ['a PST', 'pst', `!BDN\u0000\u0001\u0002\u0003SM\u0017\u0000${WORDS}`],
  ['an Outlook Express folder', 'dbx', `\u00cf\u00ad\u0012\u00fe\u00c5\u00fd\u0000\u0000${WORDS}`],
  ['a .doc', 'word', `${OLE}${wide('WordDocument')}${zeros(9)}${WORDS}`],
  ['an .xls', 'excel', `${OLE}${wide('Workbook')}${zeros(9)}${WORDS}`],
  ['a .ppt', 'powerpoint', `${OLE}${wide('PowerPoint Document')}${zeros(9)}${WORDS}`],
  ['a locked .docx', 'office-locked', `${OLE}${wide('EncryptedPackage')}${zeros(9)}${WORDS}`],
  ['an MSI', 'office', `${OLE}${WORDS}`],
  ['a .msg', 'outlook-message', `${OLE}${wide('__substg1.0_1000001F')}${zeros(9)}${WORDS}`],
  ['an RTF without a code', 'rtf', '{\\rtf1\\ansi Hello }'],
  ['a winmail.dat', 'tnef', `x\u009f>"\u0000\u0001\u0001${WORDS}`],
  ['a SQLite file', 'database', `SQLite format 3\u0000\u0010\u0000${WORDS}`],
  ['an .evtx', 'event-log', `ElfFile\u0000\u0000\u0000${WORDS}`],
  [
    'an S/MIME mail',
    'smime',
    mail(
      'Content-Type: application/pkcs7-mime; smime-type=enveloped-data; name=smime.p7m\nContent-Transfer-Encoding: base64',
      'MIAGCSqGSIb3DQEHA6CAMIACAQAxggE=',
    ),
  ],
  [
    'a mail in its signature',
    'smime-signed',
    mail('Content-Type: application/pkcs7-mime; smime-type=signed-data', 'MIAGCSqGSIb3DQEHAqCA'),
  ],
  [
    'a .p7m',
    'smime',
    `0\u0080\u0006\u0009*\u0086H\u0086\u00f7\r\u0001\u0007\u0003\u00a0\u0080${WORDS}`,
  ],
  [
    'a PGP/MIME mail',
    'pgp',
    mail(
      'Content-Type: multipart/encrypted; protocol="application/pgp-encrypted"; boundary=b',
      '--b\nContent-Type: application/pgp-encrypted\n\nVersion: 1\n--b--',
    ),
  ],
  ['a PGP mail', 'pgp', mail('X-Mailer: a', '-----BEGIN PGP MESSAGE-----\n\nhQEMA5\n=ab')],
  ['PGP alone', 'pgp', '-----BEGIN PGP MESSAGE-----\n\nhQEMA5\n=ab\n'],
  [
    'a mail protected by Microsoft',
    'rpmsg',
    mail(
      'Content-Type: multipart/mixed; boundary=b',
      '--b\nContent-Type: text/plain\n\nKim has sent you a protected message.\n--b\nContent-Type: application/x-microsoft-rpmsg-message; name=message.rpmsg\nContent-Transfer-Encoding: base64\n\nAAAA\n--b--',
    ),
  ],
  ['a PDF in base64', 'pdf', `${btoa(`%PDF-1.7\n${'x'.repeat(200)}`)}\n`],
  [
    'a picture as an address',
    'image',
    `data:image/png;base64,${btoa(`\u0089PNG\r\n\u001a\n${zeros(99)}`)}`,
  ],
  ['a text in base64', 'encoded', btoa('See you at lunch. '.repeat(20))],
  ['other bytes', 'binary', `\u0001\u0002\u0003\u0004\u0005${zeros(2000)}`],
];
