import type { DatedSource } from '../types';
import type { MailServer } from './types';

const page = (url: string): DatedSource => ({ kind: 'provider', url, seen: '2026-11-29' });

const kumomta: MailServer = {
  id: 'kumomta',
  name: 'KumoMTA',
  snippets: [
    {
      id: 'refusals',
      title: 'Rejections in the policy',
      does: 'The second argument is the text of the reply. Call `kumo.reject` wherever your policy rejects a message.',
      blocks: [
        {
          way: 'add',
          place: '/opt/kumomta/etc/policy/init.lua',
          lines: [
            "kumo.on('smtp_server_mail_from', function(sender)",
            "  if sender.domain == 'example.net' then",
            "    kumo.reject(550, '5.7.1 We do not accept mail from this sender. See {site}/causes/sender-rejected/')",
            '  end',
            'end)',
          ],
        },
      ],
      shows: [
        '550 5.7.1 We do not accept mail from this sender. See {site}/causes/sender-rejected/',
      ],
      undo: 'Remove the lines.',
      tried: { not: 'We read the documentation.' },
      sources: [
        page('https://docs.kumomta.com/reference/kumo/reject/'),
        page('https://docs.kumomta.com/reference/events/smtp_server_mail_from/'),
      ],
    },
  ],
};

const stalwart: MailServer = {
  id: 'stalwart',
  name: 'Stalwart',
  snippets: [
    {
      id: 'refusals',
      title: 'Rejections by a system script',
      does: 'A trusted Sieve script for the RCPT stage can reject with its own code and text.',
      blocks: [
        {
          way: 'add',
          place: 'the Sieve script of the RCPT stage',
          lines: [
            'require ["envelope", "reject"];',
            '',
            'if envelope :domain :is "from" "example.net" {',
            '    reject "550 5.7.1 We do not accept mail from this sender. See {site}/causes/sender-rejected/";',
            '}',
          ],
        },
      ],
      shows: [
        '550 5.7.1 We do not accept mail from this sender. See {site}/causes/sender-rejected/',
      ],
      undo: 'Remove the script from the stage.',
      tried: { not: 'We read the documentation and the source code.' },
      sources: [
        page('https://stalw.art/docs/mta/filter/sieve'),
        {
          kind: 'source code',
          url: 'https://github.com/stalwartlabs/website/blob/1406601e44824bf3e0e1a90d3376105d544aebd4/docs/smtp/inbound/rcpt.md',
          seen: '2026-11-29',
        },
      ],
    },
  ],
  notes: [
    {
      text: 'Built-in rejections, such as `550 5.1.2 Mailbox does not exist.`, have a fixed text.',
      source: {
        kind: 'source code',
        url: 'https://github.com/stalwartlabs/stalwart/blob/12f32bf7f8886899e3794af5cdd6e8e0515c1667/crates/smtp/src/inbound/rcpt.rs',
        seen: '2026-11-29',
      },
    },
  ],
};

const systemMessage = page(
  'https://learn.microsoft.com/en-us/powershell/module/exchangepowershell/new-systemmessage',
);
const transportRule = page(
  'https://learn.microsoft.com/en-us/powershell/module/exchangepowershell/new-transportrule',
);

const exchangeServer: MailServer = {
  id: 'exchange-server',
  name: 'Exchange Server (on-premises)',
  snippets: [
    {
      id: 'bounces',
      title: 'The server’s own bounce messages',
      does: 'Sets the text for one code and one language, for senders outside (`$false`) or inside (`$true`) your organisation. The text can have up to 512 characters, including tags.',
      blocks: [
        {
          way: 'run',
          place: 'the Exchange Management Shell',
          lines: [
            'New-SystemMessage -DsnCode 5.1.1 -Language en -Internal $false -Text \'There is no mailbox with this address. What to do: <A HREF="{site}/5.1.1/">{site}/5.1.1/</A>\'',
            'New-SystemMessage -DsnCode 5.1.1 -Language en -Internal $true -Text \'There is no mailbox with this address. What to do: <A HREF="{site}/5.1.1/">{site}/5.1.1/</A>\'',
          ],
        },
      ],
      shows: ['There is no mailbox with this address. What to do: {site}/5.1.1/'],
      undo: 'Run `Remove-SystemMessage En\\External\\5.1.1` and `Remove-SystemMessage En\\Internal\\5.1.1`.',
      tried: { not: 'We read the documentation.' },
      sources: [systemMessage],
    },
  ],
};

const exchangeOnline: MailServer = {
  id: 'exchange-online',
  name: 'Exchange Online (Microsoft 365)',
  snippets: [
    {
      id: 'rules',
      title: 'Rejections by a mail flow rule',
      does: 'The text of a rejecting rule can contain a link. A rule without a condition would reject everything.',
      blocks: [
        {
          way: 'run',
          place: 'Exchange Online PowerShell',
          lines: [
            'New-TransportRule -Name "Reject with a link" -SenderDomainIs example.net -RejectMessageReasonText "We do not accept mail from this sender. See {site}/causes/sender-rejected/"',
          ],
        },
      ],
      shows: ['We do not accept mail from this sender. See {site}/causes/sender-rejected/'],
      undo: 'Run `Remove-TransportRule "Reject with a link"`.',
      tried: {
        not: 'We read the documentation, but have not seen where the bounce message shows the text.',
      },
      sources: [transportRule],
    },
  ],
  notes: [
    {
      text: 'The text of all other bounce messages cannot be changed: `New-SystemMessage` works only in on-premises Exchange.',
      source: systemMessage,
    },
  ],
};

/** Servers that are programmed or administered by commands. */
export const programs: readonly MailServer[] = [kumomta, stalwart, exchangeServer, exchangeOnline];
