import type { DatedSource } from './types';

/** How an email program gives the text of a message, each with where that is written. */
export interface TextSource {
  readonly id: string;
  readonly program: string;
  readonly steps: readonly string[];
  readonly sources: readonly DatedSource[];
}

const microsoft: DatedSource = {
  kind: 'provider',
  url: 'https://support.microsoft.com/en-gb/office/view-internet-message-headers-in-outlook-cd039382-dc6e-4264-ac74-c048563d212c',
  seen: '2026-11-29',
};
const ionos: DatedSource = {
  kind: 'provider',
  url: 'https://www.ionos.de/hilfe/e-mail/allgemeine-themen/was-ist-ein-e-mail-header-und-wie-kann-ich-diesen-ansehen/',
  seen: '2026-11-29',
};

/**
 * A program is here only where its maker's page, its code or a public page says where the menu is.
 */
export const textSources: readonly TextSource[] = [
  {
    id: 'gmail',
    program: 'Gmail in a browser',
    steps: [
      'Open the bounce message.',
      'Select the three dots at the top right of the message, then “Show original”. A new tab opens.',
      'Copy the text to the clipboard, or download it as an .eml file.',
    ],
    sources: [
      {
        kind: 'observed',
        url: 'https://support.cloudhq.net/how-to-get-full-email-headers-in-gmail-show-original/',
        seen: '2026-11-29',
      },
    ],
  },
  {
    id: 'outlook-new',
    program: 'New Outlook for Windows',
    steps: [
      'Open the bounce message. Select all of its text and copy it.',
      'If the server’s reply is not in it, select “More actions” (three dots), then “View”, then “View message details”. Copy that as well.',
    ],
    sources: [microsoft],
  },
  {
    id: 'outlook-classic',
    program: 'Outlook for Windows (classic)',
    steps: [
      'Double-click the bounce message so that it opens in its own window.',
      'Select all of its text and copy it.',
      'If the server’s reply is not in it, select “File”, then “Properties”. The header is in the box “Internet headers”. Copy that as well.',
    ],
    sources: [microsoft],
  },
  {
    id: 'outlook-web',
    program: 'Outlook on the web and Outlook.com',
    steps: [
      'Open the bounce message.',
      'Select “More actions” (three dots), then “View”, then “View message source”.',
      'Select all of the text and copy it.',
    ],
    sources: [
      {
        kind: 'observed',
        url: 'https://www.lifewire.com/access-email-source-outlook-1170654',
        seen: '2026-11-29',
      },
      ionos,
    ],
  },
  {
    id: 'apple-mail',
    program: 'Apple Mail on a Mac',
    steps: [
      'Select the bounce message.',
      'In the menu, select “View”, then “Message”, then “Raw Source”.',
      'Select all of the text and copy it.',
    ],
    sources: [
      { kind: 'observed', url: 'http://micro.uoregon.edu/fullheaders/', seen: '2026-11-29' },
    ],
  },
  {
    id: 'thunderbird',
    program: 'Thunderbird',
    steps: [
      'Open the bounce message.',
      'Above the message, select “More”, then “View Source”.',
      'Select all of the text and copy it. Or select “Save as…” instead, and open that file here.',
    ],
    sources: [
      {
        kind: 'source code',
        url: 'https://github.com/mozilla/releases-comm-central/blob/40b07b34bf6a3ab2d2348a5afaf38e0878bf35cb/mail/locales/en-US/chrome/messenger/msgHdrViewOverlay.dtd',
        seen: '2026-11-29',
      },
      ionos,
    ],
  },
  {
    id: 'yahoo',
    program: 'Yahoo Mail in a browser',
    steps: [
      'Open the bounce message.',
      'Select “More” (three dots), then “View Raw Message”. A new window opens.',
      'Select all of the text and copy it.',
    ],
    sources: [{ kind: 'observed', url: 'https://emailheaders.net/yahoo.html', seen: '2026-11-29' }],
  },
  {
    id: 'proton',
    program: 'Proton Mail in a browser',
    steps: [
      'Open the bounce message. Above it, open the menu for more actions.',
      'Select “Export” and open the file here. Or copy the text of the message, then select “View headers” and copy those as well.',
    ],
    sources: [
      {
        kind: 'source code',
        url: 'https://github.com/ProtonMail/WebClients/blob/006d28e0a207980cab8bf40b3f6fe566d1861756/applications/mail/src/app/components/message/header/HeaderMoreDropdown.tsx',
        seen: '2026-11-29',
      },
    ],
  },
  {
    id: 'gmx',
    program: 'GMX in a browser',
    steps: [
      'Open the bounce message. Select all of its text and copy it.',
      'If the server’s reply is not in it, select “Mehr” (three dots) at the top right, then “Mehr Informationen”. The header opens in a window. Copy that as well.',
    ],
    sources: [
      {
        kind: 'provider',
        url: 'https://hilfe.gmx.net/email/empfangen-und-lesen/header-weiterleiten.html',
        seen: '2026-11-29',
      },
    ],
  },
  {
    id: 'zoho',
    program: 'Zoho Mail in a browser',
    steps: [
      'Open the bounce message.',
      'Select “More Actions” in the corner of the message, then “Show Original”. A new window opens.',
      'Select “Show Full Content”, then “Copy to clipboard”. Or select “Download Full Content” and open the file here.',
    ],
    sources: [
      {
        kind: 'provider',
        url: 'https://zoho.com/de/mail/help/mail-options.html',
        seen: '2026-11-29',
      },
    ],
  },
  {
    id: 'roundcube',
    program: 'Roundcube (webmail at many hosting providers)',
    steps: [
      'Open the bounce message.',
      'In the menu of the message, select “Show source”.',
      'Select all of the text and copy it.',
    ],
    sources: [
      {
        kind: 'source code',
        url: 'https://github.com/roundcube/roundcubemail/blob/000e4bf02a963ea08b405d9b5eabe2f9ee5a60cf/program/localization/en_US/labels.inc',
        seen: '2026-11-29',
      },
    ],
  },
];

/** What the page says before and after the programs. */
export const getText = {
  before: [
    {
      id: 'what',
      title: 'What to copy',
      paragraphs: [
        'Copy the whole bounce message, not only the first lines. The line that matters is often near the end.',
        'In a report from Microsoft, that line is in the section “Diagnostic information for administrators”. In other reports it comes after words such as “said:”, “The response was:” or `Diagnostic-Code:`.',
        'Copy the text, not a picture of it. This page cannot read screenshots.',
      ],
    },
    {
      id: 'leave-out',
      title: 'What to leave out',
      paragraphs: [
        'You can leave out your own message, which many reports repeat at the end, and all its attachments.',
        'Do not include passwords. Names and addresses stay on the page, and you can hide them before you share the answer.',
      ],
    },
  ],
  after: [
    {
      id: 'any-program',
      title: 'On a phone, and in any other program',
      paragraphs: ['We only list programs for which we found the steps. For all others:'],
      steps: [
        'In the message’s menu (often three dots), look for “source”, “original”, “raw”, “header” or “details”. Copy everything that it shows.',
        'Or save or download the message as a file (.eml or .msg), and open that file here.',
        'If your phone offers neither, open the same mailbox in a browser on a computer.',
        'If none of this is possible, select the text of the message from the first line to the last, and copy it. This is often enough.',
      ],
    },
  ],
} as const;
