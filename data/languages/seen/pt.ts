import type { Sentence } from '../types';

const seen = '2026-11-28';
const bounce = { kind: 'observed', url: 'https://pastebin.com/BxEWDHGy', seen } as const;
const locaweb = { kind: 'observed', url: 'https://pastebin.com/D4m1R4uP', seen } as const;
const thunderbird = {
  kind: 'source code',
  url: 'https://github.com/thunderbird/thunderbird-l10n/blob/main/pt-BR/mail/chrome/messenger/messengercompose/composeMsgs.properties',
  seen,
} as const;
const thunderbirdPortugal = {
  kind: 'source code',
  url: 'https://github.com/thunderbird/thunderbird-l10n/blob/main/pt-PT/mail/chrome/messenger/messengercompose/composeMsgs.properties',
  seen,
} as const;
const receipts = {
  kind: 'source code',
  url: 'https://github.com/thunderbird/thunderbird-l10n/blob/main/pt-BR/mail/chrome/messenger/msgmdn.properties',
  seen,
} as const;
const receiptsPortugal = {
  kind: 'source code',
  url: 'https://github.com/thunderbird/thunderbird-l10n/blob/main/pt-PT/mail/chrome/messenger/msgmdn.properties',
  seen,
} as const;
const mimeHeads = {
  kind: 'source code',
  url: 'https://github.com/thunderbird/thunderbird-l10n/blob/main/pt-PT/mail/chrome/messenger/mimeheader.properties',
  seen,
} as const;
const roundcube = {
  kind: 'source code',
  url: 'https://github.com/roundcube/roundcubemail/blob/master/program/localization/pt_BR/messages.inc',
  seen,
} as const;
const roundcubeLabels = {
  kind: 'source code',
  url: 'https://github.com/roundcube/roundcubemail/blob/master/program/localization/pt_BR/labels.inc',
  seen,
} as const;
const horde = {
  kind: 'source code',
  url: 'https://github.com/horde/imp/blob/master/locale/pt_BR/LC_MESSAGES/imp.po',
  seen,
} as const;
const sympa = {
  kind: 'source code',
  url: 'https://github.com/sympa-community/sympa/blob/6.2.70/po/sympa/pt_BR.po',
  seen,
} as const;
const mailman = {
  kind: 'source code',
  url: 'https://gitlab.com/mailman/mailman/-/blob/master/src/mailman/messages/pt_BR/LC_MESSAGES/mailman.po',
  seen,
} as const;
const mailmanHold = {
  kind: 'source code',
  url: 'https://gitlab.com/mailman/mailman/-/blob/master/src/mailman/templates/pt_BR/list:user:notice:hold.txt',
  seen,
} as const;
const mailmanRejected = {
  kind: 'source code',
  url: 'https://gitlab.com/mailman/mailman/-/blob/master/src/mailman/templates/pt_BR/list:user:notice:rejected.txt',
  seen,
} as const;
const zimbra = {
  kind: 'source code',
  url: 'https://github.com/Zimbra/zm-mailbox/blob/develop/store-conf/conf/msgs/ZsMsg_pt_BR.properties',
  seen,
} as const;
const sieve = {
  kind: 'source code',
  url: 'https://sources.debian.org/src/libksieve/4:22.12.3-1/po/pt_BR/libksieve.po/',
  seen,
} as const;
const sievePortugal = {
  kind: 'source code',
  url: 'https://sources.debian.org/src/libksieve/4:22.12.3-1/po/pt/libksieve.po/',
  seen,
} as const;
const outlook = {
  kind: 'provider',
  url: 'http://office.microsoft.com/pt-br/outlook-help/recebo-um-erro-550-553-ou-de-retransmissao-proibida-ao-enviar-emails-HA010080002.aspx',
  seen,
} as const;
const outlookPortugal = {
  kind: 'provider',
  url: 'https://support.microsoft.com/pt-pt/office/65b494a4-0a15-433e-829f-e73651e0245e',
  seen,
} as const;
const google = {
  kind: 'provider',
  url: 'https://knowledge.workspace.google.com/admin/support/troubleshooting/gmail-smtp-errors-and-codes?hl=pt-br',
  seen,
} as const;
const netbit = {
  kind: 'observed',
  url: 'https://netbit.com.br/suporte/kb_E-mail_Problemas-comuns-no-envio.php',
  seen,
} as const;
const bs2 = {
  kind: 'observed',
  url: 'https://bs2internet.com/mensagens-de-erro-ao-enviar-e-mails',
  seen,
} as const;
const hardware = {
  kind: 'observed',
  url: 'http://www.clubedohardware.com.br/artigos/entendendo-mensagens-de-erro-de-e-mail/2831',
  seen,
} as const;
const forwarded = {
  kind: 'source code',
  url: 'https://github.com/crisp-oss/email-forward-parser/blob/master/test/fixtures/apple_mail_pt_br_body.txt',
  seen,
} as const;
const letters = {
  kind: 'observed',
  url: 'http://licoespraticas.blogspot.pt/2011/11/carta-formal-e-familiar-formulas-de.html',
  seen,
} as const;

const myway = {
  kind: 'provider',
  url: 'https://cliente.myway.com.br/knowledgebase/307/4-03-como-definir-assunto-e-corpo-da-resposta-autom-tica.html',
  seen,
} as const;
const kdepim = {
  kind: 'source code',
  url: 'https://sources.debian.org/src/kdepim-addons/22.12.3-1/po/pt_BR/messageviewer_application_gnupgwks_plugin.po/',
  seen,
} as const;
const lucanet = {
  kind: 'provider',
  url: 'https://suporte.lucanet.com.br/kb/webmail-group-office/como-criar-uma-mensagem-de-ferias',
  seen,
} as const;
const mailman3 = {
  kind: 'source code',
  url: 'https://sources.debian.org/src/mailman3/3.3.8-2~deb12u2/src/mailman/messages/pt_BR/LC_MESSAGES/mailman.po/',
  seen,
} as const;
const mailman3Portugal = {
  kind: 'source code',
  url: 'https://sources.debian.org/src/mailman3/3.3.8-2~deb12u2/src/mailman/messages/pt/LC_MESSAGES/mailman.po/',
  seen,
} as const;
const postfixadmin = {
  kind: 'source code',
  url: 'https://sources.debian.org/src/postfixadmin/3.3.13-1+deb12u1/languages/pt-br.lang/',
  seen,
} as const;
const ksieve = {
  kind: 'source code',
  url: 'https://sources.debian.org/src/libkf5ksieve/4:22.12.3-1+deb12u1/po/pt_BR/libksieve.po/',
  seen,
} as const;
const hordeImp = {
  kind: 'source code',
  url: 'https://github.com/horde/imp/blob/master/locale/pt/LC_MESSAGES/imp.po',
  seen,
} as const;
const kmail = {
  kind: 'source code',
  url: 'https://sources.debian.org/src/kmail/4:22.12.3-1/po/pt_BR/kmail.po/',
  seen,
} as const;
const serverErrors = {
  kind: 'source code',
  url: 'https://github.com/thunderbird/thunderbird-l10n/blob/main/pt-PT/mail/chrome/overrides/appstrings.properties',
  seen,
} as const;

export const sentences = [
  // Heads.
  {
    text: 'Início da mensagem encaminhada:\n\nDe: Teresa Falcão\nAssunto: Orçamento Seabra\nData: 26 de outubro de 2026, 14:25\nPara: Gonçalo Moura\nCc: Inês Valadares',
    reads: { hides: ['Teresa', 'Falcão', 'Seabra', 'Gonçalo', 'Moura'] },
    source: forwarded,
  },
  {
    text: 'Remetente: Teresa Falcão\nDestinatário: Gonçalo Moura\nCópia: Inês Valadares\nResponder para: Rui Seabra',
    reads: {
      hides: ['Teresa', 'Falcão', 'Gonçalo', 'Moura', 'Inês', 'Valadares', 'Rui', 'Seabra'],
    },
    source: roundcubeLabels,
  },
  {
    text: 'De: Teresa Falcão\nResponder-Para: Rui Seabra',
    reads: { hides: ['Rui', 'Seabra'] },
    source: mimeHeads,
  },
  {
    text: 'De: Teresa Falcão\nCco: Inês Valadares',
    reads: { hides: ['Inês', 'Valadares'] },
    source: roundcubeLabels,
  },
  {
    text: 'De: Teresa Falcão\nEnviado: segunda-feira\nPara: Gonçalo Moura\nResponder a: Rui Seabra',
    reads: { hides: ['Gonçalo', 'Moura', 'Rui', 'Seabra'] },
    source: {
      kind: 'source code',
      url: 'https://github.com/crisp-oss/email-forward-parser/blob/master/lib/parser.js',
      seen,
    },
  },
  // Greetings and closings.
  {
    text: 'Caro Gonçalo,\n\na fatura está paga.\n\nCom os melhores cumprimentos\nRui Seabra',
    reads: { hides: ['Gonçalo', 'Rui', 'Seabra'] },
    source: letters,
  },
  {
    text: 'Prezado Gonçalo,\n\na fatura está paga.\n\nCumprimentos\nRui Seabra',
    reads: { hides: ['Gonçalo', 'Rui', 'Seabra'] },
    source: letters,
  },
  {
    text: 'Prezada Teresa,\n\na fatura está paga.\n\nUm abraço\nRui Seabra',
    reads: { hides: ['Teresa', 'Rui', 'Seabra'] },
    source: letters,
  },
  {
    text: 'Olá Teresa,\n\na fatura está paga.\n\nAbraços\nRui Seabra',
    reads: { hides: ['Teresa', 'Rui', 'Seabra'] },
    source: {
      kind: 'observed',
      url: 'https://blog.mailfence.com/pt/saudacao-de-email/',
      seen,
    },
  },
  {
    text: 'Bom dia Gonçalo,\n\na fatura está paga.\n\nAtenciosamente\nRui Seabra',
    reads: { hides: ['Gonçalo', 'Rui', 'Seabra'] },
    source: {
      kind: 'observed',
      url: 'https://provaseconcursos.com.br/questao/181773',
      seen,
    },
  },
  {
    text: 'Boa tarde, Gonçalo,\n\na fatura está paga.\n\nMelhores cumprimentos\nRui Seabra',
    reads: { hides: ['Gonçalo', 'Rui', 'Seabra'] },
  },
  {
    text: 'Oi Gonçalo,\n\na fatura está paga.\n\nObrigado\nRui Seabra',
    reads: { hides: ['Gonçalo', 'Rui', 'Seabra'] },
  },
  {
    text: 'Olá Gonçalo,\n\na fatura está paga.\n\nObrigada\nTeresa Falcão',
    reads: { hides: ['Gonçalo', 'Teresa', 'Falcão'] },
  },
  {
    text: 'Cara Teresa,\n\na fatura está paga.\n\nAtt\nRui Seabra',
    reads: { hides: ['Teresa', 'Rui', 'Seabra'] },
  },
  // Automatic replies.
  {
    text: 'Assunto: Resposta automática: Orçamento\n\nVolto na segunda-feira.',
    reads: { outcome: 'auto-reply' },
    source: mailman,
  },
  {
    text: 'From: Teresa Falcão <teresa@example.com>\nTo: rui@example.org\nSubject: Ausente do escritório até 3 de maio\n\nVolto na segunda-feira.',
    reads: { outcome: 'auto-reply' },
    source: sieve,
  },
  {
    text: 'From: Teresa Falcão <teresa@example.com>\nTo: rui@example.org\nSubject: Fora do escritório até 3 de maio\n\nVolto na segunda-feira.',
    reads: { outcome: 'auto-reply' },
    source: sievePortugal,
  },
  {
    text: 'From: Teresa Falcão <teresa@example.com>\nTo: rui@example.org\nSubject: Ausência do escritório até 3 de maio\n\nVolto na segunda-feira.',
    reads: { outcome: 'auto-reply' },
  },
  {
    text: 'Assunto: Ausência temporária: Orçamento\n\nVolto na segunda-feira.',
    reads: { outcome: 'auto-reply' },
    source: {
      kind: 'provider',
      url: 'https://zoho.com/pt-br/mail/help/out-of-office-autoresponder.html',
      seen,
    },
  },
  {
    text: 'From: Teresa Falcão <teresa@example.com>\nTo: rui@example.org\nSubject: Férias: Orçamento\n\nVolto na segunda-feira.',
    reads: { outcome: 'auto-reply' },
  },
  {
    text: 'From: Teresa Falcão <teresa@example.com>\nTo: rui@example.org\nSubject: Ausência: Orçamento\n\nVolto na segunda-feira.',
    reads: { outcome: 'auto-reply' },
  },
  // Not delivered.
  {
    text: 'Falha na entrega aos seguintes destinatários ou grupos:\nrui@example.org',
    reads: { outcome: 'failed', recipient: 'rui@example.org' },
    source: bounce,
  },
  {
    text: 'Ocorreu um problema ao se entregar essa mensagem para esse endereço de email.',
    reads: { outcome: 'failed' },
    source: bounce,
  },
  {
    text: 'A seguinte organização rejeitou sua mensagem: example.com',
    reads: { outcome: 'failed' },
    source: bounce,
  },
  {
    text: 'Não é possível entregar: Orçamento de rui@example.org',
    reads: { outcome: 'failed' },
    source: {
      kind: 'source code',
      url: 'https://github.com/fredmourao-ai/mei-mg-email/blob/1d0721460b982c756d35ed9f32f67975d53768d1/tests/test_ndr_guard.py',
      seen,
    },
  },
  {
    text: 'ERRO: Sua mensagem não pôde ser entregue.',
    reads: { outcome: 'failed' },
    source: horde,
  },
  {
    text: 'A mensagem não pôde ser enviada porque um de seus destinatários foi recusado pelo servidor.',
    reads: { outcome: 'failed' },
    source: outlook,
  },
  {
    text: 'A mensagem não pode ser enviada.',
    reads: { outcome: 'failed' },
    source: {
      kind: 'provider',
      url: 'http://office.microsoft.com/pt-pt/outlook-help/resolucao-de-problemas-dos-erros-550-553-e-erros-de-proibicao-de-reencaminhamento-HA001112833.aspx',
      seen,
    },
  },
  {
    text: 'Não foi possível enviar a mensagem.',
    reads: { outcome: 'failed' },
    source: outlookPortugal,
  },
  {
    text: 'A mensagem não foi enviada porque a conexão com o servidor de envio (SMTP) mail.example.com falhou.',
    reads: { outcome: 'failed', cause: 'host-unreachable' },
    source: thunderbird,
  },
  {
    text: 'A mensagem não foi enviada porque a ligação ao servidor de envio (SMTP) mail.example.com falhou.',
    reads: { outcome: 'failed', cause: 'host-unreachable' },
    source: thunderbirdPortugal,
  },
  { text: 'Falha ao enviar mensagem.', reads: { outcome: 'failed' }, source: thunderbird },
  { text: 'Falha no envio da mensagem.', reads: { outcome: 'failed' }, source: roundcube },
  {
    text: 'Ocorreu um erro ao enviar o correio.',
    reads: { outcome: 'failed' },
    source: thunderbirdPortugal,
  },
  {
    text: 'From: equipe@example.com\nTo: rui@example.org\nSubject: Orçamento\n\nSua mensagem para a lista de discussão equipe foi rejeitada pelos seguintes motivos:',
    reads: { outcome: 'failed' },
    source: mailmanRejected,
  },
  {
    text: 'From: equipe@example.com\nTo: rui@example.org\nSubject: Orçamento\n\nA tua mensagem foi recusada pelo servidor.',
    reads: { outcome: 'failed' },
  },
  {
    text: 'Sua mensagem não foi entregue a rui@example.org.',
    reads: { outcome: 'failed', recipient: 'rui@example.org' },
  },
  {
    text: 'A mensagem não pode ser entregue.',
    reads: { outcome: 'failed' },
    source: { kind: 'observed', url: 'https://www.kbase.pt/mensagens-erro-smtp/', seen },
  },
  { text: 'Mensagem não entregue', reads: { outcome: 'failed' } },
  { text: 'Erro na entrega da mensagem', reads: { outcome: 'failed' } },
  {
    text: 'From: equipe@example.com\nTo: rui@example.org\nSubject: Orçamento\n\nSua mensagem para Teresa foi bloqueada.',
    reads: { outcome: 'failed' },
  },
  { text: 'O texto da mensagem devolvida', reads: { outcome: 'failed' }, source: hordeImp },
  {
    text: 'E-mail do destinatário devolvido',
    reads: { outcome: 'failed' },
    source: {
      kind: 'provider',
      url: 'https://support.docusign.com/br/articles/Why-am-I-getting-the-error-Recipient-email-bounced-after-sending-a-document',
      seen,
    },
  },
  // What is about mail, and to whom.
  {
    text: 'Olá Rui,\n\no seu e-mail não pôde ser entregue.\n\nCumprimentos\nO servidor',
    reads: { outcome: 'failed' },
  },
  {
    text: 'Olá Rui,\n\no seu email não pôde ser entregue.\n\nCumprimentos\nO servidor',
    reads: { outcome: 'failed' },
  },
  {
    text: 'Não foi possível entregar a sua encomenda. Responda a esta mensagem.',
    reads: { outcome: 'none' },
  },
  {
    text: 'Não foi possível entregar o seu pacote. Responda a esta mensagem.',
    reads: { outcome: 'none' },
  },
  {
    text: 'Não foi possível entregar o seu pedido. Responda a esta mensagem.',
    reads: { outcome: 'none' },
  },
  {
    text: 'A transportadora informa: não foi possível entregar. Responda a esta mensagem.',
    reads: { outcome: 'none' },
  },
  { text: 'Não foi possível entregar na caixa postal.', reads: { outcome: 'failed' } },
  { text: 'Não foi possível entregar o correio.', reads: { outcome: 'failed' } },
  // Delayed.
  { text: 'A mensagem ainda não foi entregue.', reads: { outcome: 'delayed' } },
  { text: 'Atraso na entrega da mensagem', reads: { outcome: 'delayed' } },
  { text: 'A entrega da mensagem está atrasada.', reads: { outcome: 'delayed' } },
  {
    text: 'Ocorreu um problema temporário na entrega da mensagem para rui@example.org.',
    reads: { outcome: 'delayed', recipient: 'rui@example.org' },
  },
  {
    text: 'A mensagem não pôde ser entregue. O Gmail tentará novamente por mais 44 horas.',
    reads: { outcome: 'delayed' },
  },
  {
    text: 'A mensagem não pôde ser entregue. O servidor continuará tentando.',
    reads: { outcome: 'delayed' },
  },
  {
    text: 'A mensagem não pôde ser entregue. O servidor continuará a tentar.',
    reads: { outcome: 'delayed' },
  },
  {
    text: 'A mensagem não pôde ser entregue. O servidor voltará a tentar.',
    reads: { outcome: 'delayed' },
  },
  {
    text: 'A mensagem não pôde ser entregue. Tentaremos novamente.',
    reads: { outcome: 'delayed' },
  },
  {
    text: 'A mensagem não pôde ser entregue. Não é necessário reenviar.',
    reads: { outcome: 'delayed' },
  },
  // Given up.
  {
    text: 'A entrega da mensagem está atrasada. O servidor não tentará entregá-la de novo.\n\n<rui@example.org>: 452 4.2.2 mailbox full',
    reads: { outcome: 'failed' },
  },
  {
    text: 'A entrega da mensagem está atrasada. É um erro permanente.\n\n<rui@example.org>: 452 4.2.2 mailbox full',
    reads: { outcome: 'failed' },
  },
  // Delivered.
  {
    text: 'Esta é uma confirmação de leitura da mensagem que você enviou para rui@example.org.',
    reads: { outcome: 'delivered' },
    source: receipts,
  },
  {
    text: 'Este é o recibo de leitura da mensagem enviada para rui@example.org.',
    reads: { outcome: 'delivered' },
    source: receiptsPortugal,
  },
  {
    text: 'A mensagem enviada em 23/11/2026 para rui@example.org com o assunto “Orçamento” foi exibida.',
    reads: { outcome: 'delivered' },
    source: zimbra,
  },
  {
    text: 'A mensagem enviada em 23/11/2026 para rui@example.org foi mostrada.',
    reads: { outcome: 'delivered' },
    source: {
      kind: 'source code',
      url: 'https://sources.debian.org/src/kmime/22.12.3-1/po/pt_BR/libkmime5.po/',
      seen,
    },
  },
  { text: 'A sua mensagem para Rui foi lida.', reads: { outcome: 'delivered' } },
  { text: 'O e-mail foi entregue com sucesso.', reads: { outcome: 'delivered' } },
  {
    text: 'A mensagem foi entregue aos seguintes destinatários:\nrui@example.org',
    reads: { outcome: 'delivered' },
  },
  {
    text: 'A entrega a estes destinatários foi concluída:\nrui@example.org',
    reads: { outcome: 'delivered' },
  },
  // Held.
  {
    text: 'Sua mensagem para equipe@example.com aguarda aprovação do moderador',
    reads: { outcome: 'auto-reply' },
    source: mailman,
  },
  {
    text: 'Seu e-mail para "equipe" com assunto Orçamento está sendo retido até que o moderador da lista possa analisá-lo.',
    reads: { outcome: 'auto-reply' },
    source: mailmanHold,
  },
  {
    text: 'Sua mensagem para a lista equipe foi encaminhada para os/as moderadores/as',
    reads: { outcome: 'auto-reply' },
    source: sympa,
  },
  // Recipients and senders.
  {
    text: 'Não foi possível entregar. Aviso de ada@example.com: o endereço rui@example.org falha.',
    reads: { recipient: 'rui@example.org' },
  },
  {
    text: 'Aviso de ada@example.com: não foi entregue a rui@example.org a mensagem.',
    reads: { recipient: 'rui@example.org' },
  },
  {
    text: 'Não foi possível entregar. Aviso de ada@example.com: a mensagem a rui@example.org falhou.',
    reads: { recipient: 'rui@example.org' },
  },
  {
    text: 'Não foi possível entregar. Aviso de ada@example.com: a caixa postal rui@example.org falha.',
    reads: { recipient: 'rui@example.org' },
  },
  {
    text: 'Não foi possível entregar a mensagem de ada@example.com: rui@example.org não existe.',
    reads: { recipient: 'rui@example.org' },
  },
  {
    text: 'Não foi possível entregar a mensagem de ada@example.com: rui@example.org não foi encontrado.',
    reads: { recipient: 'rui@example.org' },
  },
  {
    text: 'Não foi possível entregar a mensagem de ada@example.com: rui@example.org não encontrado.',
    reads: { recipient: 'rui@example.org' },
  },
  {
    text: 'A mensagem enviada por ada@example.com não foi entregue, pois rui@example.org falha.',
    reads: { recipient: 'rui@example.org' },
  },
  {
    text: 'A tarefa ada@example.com falhou: a mensagem não foi entregue, pois rui@example.org falha.',
    reads: { recipient: 'rui@example.org' },
  },
  {
    text: 'Entre em contato com ada@example.com: a mensagem não foi entregue, pois rui@example.org falha.',
    reads: { recipient: 'rui@example.org' },
  },
  {
    text: 'Entre em contacto com ada@example.com: a mensagem não foi entregue, pois rui@example.org falha.',
    reads: { recipient: 'rui@example.org' },
  },
  // Replies of servers.
  {
    text: 'Ocorreu um erro ao enviar email. O servidor de email respondeu: 553 Conta vazia.',
    reads: { code: '553' },
    source: thunderbird,
  },
  { text: 'A resposta foi:\n550 Conta vazia', reads: { code: '550' } },
  { text: 'Resposta: 550 Conta vazia', reads: { code: '550' } },
  { text: 'O servidor retornou: 550 Conta vazia', reads: { code: '550' } },
  { text: 'Ao enviar recebo 554 Rejeitado', reads: { code: '554' } },
  { text: 'Ao enviar recebi 554 Rejeitado', reads: { code: '554' } },
  { text: 'O que significa o erro 554?', reads: { code: '554' } },
  { text: 'Sempre o mesmo erro 554 Rejeitado', reads: { code: '554' } },
  {
    text: 'O servidor remoto disse: 550 5.7.1 Sua mensagem foi rejeitada.',
    reads: { code: '550' },
    source: locaweb,
  },
  { text: '554 Rejeitado', reads: { code: '554', outcome: 'failed' } },
  { text: '554 Recusado', reads: { code: '554', outcome: 'failed' } },
  { text: '550 Conta desconhecida', reads: { code: '550', outcome: 'failed' } },
  {
    text: '550 Retransmissão Negada',
    reads: { code: '550', outcome: 'failed', cause: 'relay-denied' },
    source: outlook,
  },
  {
    text: '550 Reencaminhamento Recusado',
    reads: { code: '550', outcome: 'failed', cause: 'relay-denied' },
    source: outlookPortugal,
  },
  {
    text: "Resposta do Servidor: '553 este domínio não faz parte da minha lista de anfitriões rcpt (#5.7.1)'",
    reads: { code: '553', cause: 'relay-denied' },
    source: outlookPortugal,
  },
  { text: '550 Acesso negado', reads: { code: '550', outcome: 'failed' } },
  { text: '550 A conta não existe', reads: { code: '550', outcome: 'failed' } },
  { text: '553 Nome inválido', reads: { code: '553', outcome: 'failed' } },
  { text: '552 Conta cheia', reads: { code: '552', outcome: 'failed' } },
  { text: '550 Nome não encontrado', reads: { code: '550', outcome: 'failed' } },
  { text: '550 Uso não autorizado', reads: { code: '550', outcome: 'failed' } },
  // Causes.
  {
    text: '** Endereço não encontrado **\n\nSua mensagem não foi entregue a rui@example.org.',
    reads: { outcome: 'failed', cause: 'user-unknown' },
  },
  {
    text: 'Sua mensagem não foi entregue porque o endereço rui@example.org não foi encontrado.',
    reads: { outcome: 'failed', cause: 'user-unknown' },
  },
  {
    text: 'Sua mensagem não foi entregue: 550 Endereço de e-mail não existe',
    reads: { outcome: 'failed', cause: 'user-unknown' },
    source: {
      kind: 'observed',
      url: 'https://nkinformatica.com.br/e-mail-voltando-com-erro/',
      seen,
    },
  },
  {
    text: 'Sua mensagem não foi entregue: a conta rui não existe.',
    reads: { outcome: 'failed', cause: 'user-unknown' },
  },
  {
    text: 'Sua mensagem não foi entregue: o usuário rui não existe.',
    reads: { outcome: 'failed', cause: 'user-unknown' },
  },
  {
    text: 'Sua mensagem não foi entregue: usuário desconhecido',
    reads: { outcome: 'failed', cause: 'user-unknown' },
    source: bs2,
  },
  {
    text: 'Sua mensagem não foi entregue: esta caixa postal não existe.',
    reads: { outcome: 'failed', cause: 'user-unknown' },
    source: hardware,
  },
  {
    text: 'A mensagem não pôde ser entregue: o destinatário da mensagem não existe.',
    reads: { outcome: 'failed', cause: 'user-unknown' },
    source: netbit,
  },
  {
    text: 'A mensagem não pôde ser entregue pois a caixa postal do destinatário está cheia.',
    reads: { outcome: 'failed', cause: 'mailbox-full' },
    source: netbit,
  },
  {
    text: 'A mensagem não pôde ser entregue. A caixa de entrada do destinatário está sem espaço de armazenamento.',
    reads: { outcome: 'failed', cause: 'mailbox-full' },
    source: google,
  },
  {
    text: 'A mensagem não pôde ser entregue: caixa do destinatário lotada',
    reads: { outcome: 'failed', cause: 'mailbox-full' },
    source: {
      kind: 'observed',
      url: 'http://br.ccm.net/faq/28855-a-retrodifusao-do-mail-delivery-system',
      seen,
    },
  },
  {
    text: 'A mensagem não pôde ser entregue: a caixa de entrada de Rui está cheia.',
    reads: { outcome: 'failed', cause: 'mailbox-full' },
  },
  {
    text: 'A mensagem não pôde ser entregue: a caixa de correio de Rui está cheia.',
    reads: { outcome: 'failed', cause: 'mailbox-full' },
  },
  {
    text: 'A mensagem não pôde ser entregue: cota de Rui excedida.',
    reads: { outcome: 'failed', cause: 'mailbox-full' },
  },
  {
    text: 'A mensagem não pôde ser entregue: Rui excedeu a sua cota.',
    reads: { outcome: 'failed', cause: 'mailbox-full' },
  },
  {
    text: 'Sua mensagem não foi entregue porque o domínio example.org não foi encontrado.',
    reads: { outcome: 'failed', cause: 'domain-not-found' },
  },
  {
    text: 'Sua mensagem não foi entregue: o domínio example.org não existe.',
    reads: { outcome: 'failed', cause: 'domain-not-found' },
  },
  {
    text: 'O servidor não pôde entregar a sua mensagem pelo domínio do destinatário não existir: a mensagem não foi entregue.',
    reads: { outcome: 'failed', cause: 'domain-not-found' },
    source: netbit,
  },
  {
    text: 'Sua mensagem não foi entregue: domínio não encontrado',
    reads: { outcome: 'failed', cause: 'domain-not-found' },
  },
  {
    text: 'Sua mensagem não foi entregue. Não existe o servidor de destino.',
    reads: { outcome: 'failed', cause: 'domain-not-found' },
    source: bs2,
  },
  {
    text: 'Falha no envio da mensagem: tamanho da mensagem excede o limite do servidor',
    reads: { outcome: 'failed', cause: 'message-too-large' },
    source: roundcube,
  },
  {
    text: 'Falha no envio da mensagem: tamanho máximo excedido.',
    reads: { outcome: 'failed', cause: 'message-too-large' },
    source: roundcube,
  },
  {
    text: 'A mensagem não pôde ser entregue: é muito grande.',
    reads: { outcome: 'failed', cause: 'message-too-large' },
  },
  {
    text: 'A mensagem não pôde ser entregue: excede o tamanho permitido.',
    reads: { outcome: 'failed', cause: 'message-too-large' },
  },
  {
    text: 'A mensagem não pôde ser entregue: foi classificada como lixo eletrônico.',
    reads: { outcome: 'failed', cause: 'spam-content' },
  },
  {
    text: 'A mensagem não pôde ser entregue: você não tem permissão para enviar mensagens a este grupo.',
    reads: { outcome: 'failed', cause: 'restricted-recipient' },
  },
  {
    text: 'A mensagem não pôde ser entregue: o grupo só aceita mensagens dos seus membros.',
    reads: { outcome: 'failed', cause: 'restricted-recipient' },
  },
  {
    text: 'A mensagem não foi enviada porque a conexão com o servidor de envio (SMTP) mail.example.com expirou.',
    reads: { outcome: 'failed', cause: 'connection-timeout' },
    source: thunderbird,
  },
  {
    text: 'A mensagem não pôde ser entregue: tempo limite esgotado.',
    reads: { outcome: 'failed', cause: 'connection-timeout' },
  },
  {
    text: 'A mensagem não pôde ser entregue: a conta de Rui está desativada.',
    reads: { outcome: 'failed', cause: 'mailbox-disabled' },
  },
  {
    text: 'A mensagem não pôde ser entregue: a conta de Rui está suspensa.',
    reads: { outcome: 'failed', cause: 'mailbox-disabled' },
  },
  {
    text: 'A mensagem não foi enviada por exceder o número permitido de destinatários.',
    reads: { outcome: 'failed', cause: 'too-many-recipients' },
    source: thunderbird,
  },
  {
    text: 'A mensagem não foi enviada: número excessivo de destinatários',
    reads: { outcome: 'failed', cause: 'too-many-recipients' },
    source: {
      kind: 'observed',
      url: 'https://ajuda.thefunnels.com.br/pt-BR/articles/8645212-tabelas-de-codigos-de-erro-smtp',
      seen,
    },
  },
  {
    text: 'Falha no envio da mensagem. Falha na autenticação.',
    reads: { outcome: 'failed', cause: 'login-failed' },
    source: roundcube,
  },
  {
    text: 'Falha no envio da mensagem. Não foi possível autenticar no servidor de envio (SMTP) mail.example.com.',
    reads: { outcome: 'failed', cause: 'login-failed' },
    source: thunderbird,
  },
  {
    text: 'A mensagem não foi enviada. 421 Servidor temporariamente indisponível.',
    reads: { cause: 'server-error' },
    source: {
      kind: 'observed',
      url: 'http://ix-one.com/domainhostingFAQ/article/MS_27771.html',
      seen,
    },
  },
  { text: 'E-mail automático.\nRecebemos seu.', reads: { outcome: 'auto-reply' } },
  {
    text: 'Mensagem automática de ausência\nRecebemos sua mensagem',
    reads: { outcome: 'auto-reply' },
    source: myway,
  },
  { text: 'Gerada automaticamente.\nRecebemos seu.', reads: { outcome: 'auto-reply' } },
  {
    text: 'Este é um e-mail gerado automaticamente.\nRecebemos sua mensagem',
    reads: { outcome: 'auto-reply' },
    source: kdepim,
  },
  { text: 'Resposta automática.\nRecebemos seu.', reads: { outcome: 'auto-reply' } },
  {
    text: 'Resposta automática.\nRecebemos sua mensagem',
    reads: { outcome: 'auto-reply' },
    source: myway,
  },
  { text: 'E-mail automático.\nRecebemos o seu.', reads: { outcome: 'auto-reply' } },
  { text: 'E-mail automático.\nRecebemos a sua.', reads: { outcome: 'auto-reply' } },
  {
    text: 'Resposta automática.\nSe tiver dúvidas ou problemas, você pode entrar em contato com o dono da lista',
    reads: { outcome: 'auto-reply' },
    source: mailman3,
  },
  {
    text: 'Resposta automática.\nSe tiver dúvidas ou problemas, pode entrar em contacto com o dono da lista',
    reads: { outcome: 'auto-reply' },
    source: mailman3Portugal,
  },
  { text: 'Estou de férias.', reads: { outcome: 'auto-reply' } },
  { text: 'Ausente do escritório.', reads: { outcome: 'auto-reply' } },
  { text: 'Fora do escritório.', reads: { outcome: 'auto-reply' } },
  {
    text: 'Estarei ausente de 1 de maio até 3 de maio.',
    reads: { outcome: 'auto-reply' },
    source: postfixadmin,
  },
  {
    text: 'Olá Rui,\n\na mensagem não foi entregue, que pena.\n\nCom os melhores cumprimentos\nJoana Matos',
    reads: { outcome: 'none' },
  },
  {
    text: 'Olá Rui,\n\na mensagem não foi entregue, que pena.\n\nMelhores cumprimentos\nJoana Matos',
    reads: { outcome: 'none' },
  },
  {
    text: 'Olá Rui,\n\na mensagem não foi entregue, que pena.\n\nUm abraço\nJoana Matos',
    reads: { outcome: 'none' },
  },
  {
    text: 'Olá Rui,\n\na mensagem não foi entregue, que pena.\n\nObrigado\nJoana Matos',
    reads: { outcome: 'none' },
  },
  {
    text: 'Olá Rui,\n\na mensagem não foi entregue, que pena.\n\nObrigada\nJoana Matos',
    reads: { outcome: 'none' },
  },
  { text: 'Tem 3 mensagens pendentes. Clique aqui.', reads: { fake: true } },
  { text: '5 e-mails pendentes: inicie sessão.', reads: { fake: true } },
  { text: 'As suas mensagens foram retidas. Liberar agora.', reads: { fake: true } },
  { text: '7 mails em quarentena: recuperar.', reads: { fake: true } },
  { text: 'As mensagens recebidas estão paradas. Verifique a sua conta.', reads: { fake: true } },
  { text: 'A senha do seu correio expira hoje. Manter a senha.', reads: { fake: true } },
  {
    text: 'O servidor retorna com um e-mail automático ao remetente.\nRecebemos sua mensagem',
    reads: { outcome: 'auto-reply' },
    source: lucanet,
  },
  {
    text: 'From: Teresa Falcão <teresa@example.com>\nTo: rui@example.org\nSubject: Resposta de ausência do escritório ainda ativa\n\nVolto na segunda-feira.',
    reads: { outcome: 'auto-reply' },
    source: ksieve,
  },
  {
    text: 'From: Teresa Falcão <teresa@example.com>\nTo: rui@example.org\nSubject: Férias\n\nVolto na segunda-feira.',
    reads: { outcome: 'auto-reply' },
    source: ksieve,
  },
  {
    text: 'Olá Rui,\n\na mensagem não foi entregue, que pena.\n\nObrigado,\nJoana Matos',
    reads: { outcome: 'none', hides: ['Rui', 'Joana', 'Matos'] },
    source: kmail,
  },
  {
    text: 'mail.example.org pode ter um problema temporário. A mensagem para rui@example.org espera.',
    reads: { outcome: 'delayed' },
    source: serverErrors,
  },
  {
    text: 'Até segunda.\n\nAVISO DE CONFIDENCIALIDADE. Mail delivery failed: the message could not be delivered.',
    reads: { outcome: 'none' },
  },
  {
    text: 'Até segunda.\n\nVai exclusivamente ao destinatário. Mail delivery failed: the message could not be delivered.',
    reads: { outcome: 'none' },
  },
] satisfies readonly Sentence[];
