import type { Sentence } from '../types';

const seen = '2026-11-28';
const sympa = {
  kind: 'source code',
  url: 'https://github.com/sympa-community/sympa/blob/6.2.70/po/sympa/es.po',
  seen,
} as const;
const mailman = {
  kind: 'source code',
  url: 'https://gitlab.com/mailman/mailman/-/blob/master/src/mailman/messages/es/LC_MESSAGES/mailman.po',
  seen,
} as const;
const mailmanHold = {
  kind: 'source code',
  url: 'https://gitlab.com/mailman/mailman/-/blob/master/src/mailman/templates/es/list:user:notice:hold.txt',
  seen,
} as const;
const zimbra = {
  kind: 'source code',
  url: 'https://github.com/Zimbra/zm-mailbox/blob/develop/store-conf/conf/msgs/ZsMsg_es.properties',
  seen,
} as const;
const sieve = {
  kind: 'source code',
  url: 'https://sources.debian.org/src/libksieve/4:22.12.3-1/po/es/libksieve.po/',
  seen,
} as const;
const forwarded = {
  kind: 'source code',
  url: 'https://github.com/crisp-oss/email-forward-parser/blob/master/test/fixtures/apple_mail_es_body.txt',
  seen,
} as const;
const exchange = {
  kind: 'source code',
  url: 'https://github.com/corsal2025/cambio-de-domicilio/blob/97a913fdde0b8fcb3522353b37253de535fdd879/tests/CambioDeDomicilio.Tests/Domain/BounceDetectorTests.cs',
  seen,
} as const;
const outlook = {
  kind: 'provider',
  url: 'https://support.microsoft.com/es-es/office/65b494a4-0a15-433e-829f-e73651e0245e',
  seen,
} as const;
const google = {
  kind: 'provider',
  url: 'https://support.google.com/mail/answer/6596?hl=es-419',
  seen,
} as const;
const thunderbirdArgentina = {
  kind: 'source code',
  url: 'https://github.com/thunderbird/thunderbird-l10n/blob/main/es-AR/mail/chrome/messenger/messengercompose/composeMsgs.properties',
  seen,
} as const;
const thunderbirdMexico = {
  kind: 'source code',
  url: 'https://github.com/thunderbird/thunderbird-l10n/blob/main/es-MX/mail/chrome/messenger/messengercompose/composeMsgs.properties',
  seen,
} as const;
const list = {
  kind: 'observed',
  url: 'https://alexborras.com/errores-y-warnings-habituales-en-retorno-de-email/',
  seen,
} as const;
const eomatica = {
  kind: 'observed',
  url: 'https://eomatica.gal/gl/component/content/article/14-blogue/271-erros-frecuentes-nos-envios-de-email.html',
  seen,
} as const;
const hoster = {
  kind: 'observed',
  url: 'https://blog.deservidores.com/errores-al-enviar-correo-electronico-estos-son-los-mas-habituales/',
  seen,
} as const;
const letters = {
  kind: 'observed',
  url: 'https://sabemos.net/p/que-formulas-de-cortesia-de-entrada-y-de-despedida-hay-para-16520982',
  seen,
} as const;
const gmailErrors = {
  kind: 'observed',
  url: 'https://www.adslzone.net/como-se-hace/gmail/problemas-enviar-correo/',
  seen,
} as const;
const thunderbird = {
  kind: 'source code',
  url: 'https://github.com/thunderbird/thunderbird-l10n/blob/main/es-ES/mail/chrome/messenger/messengercompose/composeMsgs.properties',
  seen,
} as const;
const thunderbirdReceipts = {
  kind: 'source code',
  url: 'https://github.com/thunderbird/thunderbird-l10n/blob/main/es-ES/mail/chrome/messenger/msgmdn.properties',
  seen,
} as const;
const roundcube = {
  kind: 'source code',
  url: 'https://github.com/roundcube/roundcubemail/blob/master/program/localization/es_ES/messages.inc',
  seen,
} as const;
const roundcubeArgentina = {
  kind: 'source code',
  url: 'https://github.com/roundcube/roundcubemail/blob/master/program/localization/es_AR/labels.inc',
  seen,
} as const;
const roundcubeLabels = {
  kind: 'source code',
  url: 'https://github.com/roundcube/roundcubemail/blob/master/program/localization/es_ES/labels.inc',
  seen,
} as const;

const languagetool = {
  kind: 'observed',
  url: 'https://languagetool.org/insights/es/?p=99633',
  seen,
} as const;
const wordpressTexts = {
  kind: 'source code',
  url: 'https://sources.debian.org/src/wordpress/6.1.9+dfsg1-0+deb12u1/debian/languages/es_PE.po/',
  seen,
} as const;
const kdepim = {
  kind: 'source code',
  url: 'https://sources.debian.org/src/kdepim-addons/22.12.3-1/po/es/messageviewer_application_gnupgwks_plugin.po/',
  seen,
} as const;
const ksieve = {
  kind: 'source code',
  url: 'https://sources.debian.org/src/libkf5ksieve/4:22.12.3-1+deb12u1/po/es/libksieve.po/',
  seen,
} as const;
const clawsMail = {
  kind: 'source code',
  url: 'https://sources.debian.org/src/claws-mail/4.1.1-2/po/es.po/',
  seen,
} as const;
const hordeImp = {
  kind: 'source code',
  url: 'https://github.com/horde/imp/blob/master/locale/es/LC_MESSAGES/imp.po',
  seen,
} as const;
const wordpress = {
  kind: 'source code',
  url: 'https://sources.debian.org/src/wordpress/6.1.9+dfsg1-0+deb12u1/debian/languages/es_CL.po/',
  seen,
} as const;
const wordpressPeru = {
  kind: 'source code',
  url: 'https://sources.debian.org/src/wordpress/6.1.9+dfsg1-0+deb12u1/debian/languages/admin-es_PE.po/',
  seen,
} as const;

export const sentences = [
  // Heads.
  {
    text: 'Inicio del mensaje reenviado:\n\nDe: Lucía Ferrer\nAsunto: Presupuesto Quiroga\nFecha: 26 de octubre de 2026, 14:25\nPara: Bernardo Salcedo\nCc: Inés Valdivia',
    reads: { hides: ['Lucía', 'Ferrer', 'Quiroga', 'Bernardo', 'Salcedo'] },
    source: forwarded,
  },
  {
    text: 'De: Lucía Ferrer\nEnviado: lunes, 23 de noviembre de 2026\nPara: Bernardo Salcedo\nAsunto: Presupuesto Quiroga',
    reads: { hides: ['Lucía', 'Ferrer', 'Bernardo', 'Salcedo', 'Quiroga'] },
    source: {
      kind: 'source code',
      url: 'https://github.com/microsoftgraph/dataconnect-solutions/blob/main/solutions/projectstaffing/jgraph/latest-reply-extractor/src/main/java/com/microsoft/graphdataconnect/skillsfinder/replyextractor/regex/SpanishQuoteHeaderRegex.java',
      seen,
    },
  },
  {
    text: 'Remitente: Lucía Ferrer\nDestinatario: Bernardo Salcedo\nCco: Inés Valdivia\nResponder a: Ramiro Peralta\nAsunto: Factura',
    reads: { hides: ['Lucía', 'Ferrer', 'Bernardo', 'Salcedo', 'Inés', 'Ramiro', 'Peralta'] },
    source: roundcubeLabels,
  },
  {
    text: 'De: Lucía Ferrer\nCopia: Inés Valdivia',
    reads: { hides: ['Inés', 'Valdivia'] },
    source: roundcubeArgentina,
  },
  // Greetings and closings.
  {
    text: 'Hola Bernardo,\n\nla factura está pagada.\n\nUn saludo\nRamiro Peralta',
    reads: { hides: ['Bernardo', 'Ramiro', 'Peralta'] },
    source: letters,
  },
  {
    text: 'Estimado Bernardo:\n\nla factura está pagada.\n\nAtentamente\nRamiro Peralta',
    reads: { hides: ['Bernardo', 'Ramiro', 'Peralta'] },
    source: letters,
  },
  {
    text: 'Estimada Lucía:\n\nla factura está pagada.',
    reads: { hides: ['Lucía'] },
    source: letters,
  },
  {
    text: 'Apreciado Bernardo:\n\nla factura está pagada.',
    reads: { hides: ['Bernardo'] },
    source: letters,
  },
  {
    text: 'Apreciada Lucía:\n\nla factura está pagada.',
    reads: { hides: ['Lucía'] },
    source: letters,
  },
  {
    text: 'Querido Bernardo:\n\nla factura está pagada.',
    reads: { hides: ['Bernardo'] },
    source: letters,
  },
  {
    text: 'Querida Lucía:\n\nla factura está pagada.',
    reads: { hides: ['Lucía'] },
    source: letters,
  },
  {
    text: 'Buenos días, Lucía:\n\nla factura está pagada.\n\nSaludos\nRamiro Peralta',
    reads: { hides: ['Lucía', 'Ramiro', 'Peralta'] },
    source: {
      kind: 'observed',
      url: 'https://neonet.es/como-escribir-correctamente-los-saludos-y-despedidas-en-correos-electronicos-segun-la-rae',
      seen,
    },
  },
  {
    text: 'La factura está pagada.\n\nSaludos cordiales\nRamiro Peralta',
    reads: { hides: ['Ramiro', 'Peralta'] },
    source: { kind: 'observed', url: 'https://ejemplosde.com.mx/?p=8949', seen },
  },
  {
    text: 'Buenas tardes, Lucía:\n\nla factura está pagada.\n\nUn cordial saludo\nRamiro Peralta',
    reads: { hides: ['Lucía', 'Ramiro', 'Peralta'] },
  },
  {
    text: 'La factura está pagada.\n\nUn abrazo.\nRamiro Peralta',
    reads: { hides: ['Ramiro', 'Peralta'] },
    source: {
      kind: 'observed',
      url: 'https://iesalbarregasbiblioteca.blogspot.com/2021/12/como-acabo-esta-carta.html',
      seen,
    },
  },
  {
    text: 'La factura está pagada.\n\nMuchas gracias,\nRamiro Peralta',
    reads: { hides: ['Ramiro', 'Peralta'] },
    source: {
      kind: 'observed',
      url: 'https://artificecrea.com/ortografia-como-se-escriben-las-despedidas-de-cartas-y-correos',
      seen,
    },
  },
  {
    text: 'La factura está pagada.\n\nCordialmente\nRamiro Peralta',
    reads: { hides: ['Ramiro', 'Peralta'] },
  },
  {
    text: 'La factura está pagada.\n\nGracias\nRamiro Peralta',
    reads: { hides: ['Ramiro', 'Peralta'] },
  },
  // Automatic replies.
  {
    text: 'Asunto: Respuesta automática: Presupuesto\n\nVuelvo el lunes.',
    reads: { outcome: 'auto-reply' },
    source: mailman,
  },
  {
    text: 'From: Lucía Ferrer <lucia@example.com>\nTo: bernardo@example.org\nSubject: Fuera de la oficina hasta el 3 de mayo\n\nVuelvo el lunes.',
    reads: { outcome: 'auto-reply' },
    source: sieve,
  },
  {
    text: 'Asunto: Ausente de la oficina: Presupuesto\n\nVuelvo el lunes.',
    reads: { outcome: 'auto-reply' },
    source: sieve,
  },
  {
    text: 'Asunto: Fuera de oficina: Presupuesto\n\nVuelvo el lunes.',
    reads: { outcome: 'auto-reply' },
    source: sieve,
  },
  {
    text: 'Asunto: Autorespuesta: Presupuesto\n\nVuelvo el lunes.',
    reads: { outcome: 'auto-reply' },
    source: {
      kind: 'source code',
      url: 'https://github.com/postfixadmin/postfixadmin/blob/master/languages/es.lang',
      seen,
    },
  },
  {
    text: 'From: Lucía Ferrer <lucia@example.com>\nTo: bernardo@example.org\nSubject: Aviso de ausencia\n\nVuelvo el lunes.',
    reads: { outcome: 'auto-reply' },
    source: {
      kind: 'provider',
      url: 'http://software.open-xchange.com/products/appsuite/7.8.2/appsuiteui/DebianWheezy/all/open-xchange-appsuite-help-es-mx_7.8.2-32_all.deb',
      seen,
    },
  },
  {
    text: 'Asunto: Autorrespuesta: Presupuesto\n\nVuelvo el lunes.',
    reads: { outcome: 'auto-reply' },
  },
  {
    text: 'From: Lucía Ferrer <lucia@example.com>\nTo: bernardo@example.org\nSubject: Vacaciones: Presupuesto\n\nVuelvo el lunes.',
    reads: { outcome: 'auto-reply' },
  },
  {
    text: 'From: Lucía Ferrer <lucia@example.com>\nTo: bernardo@example.org\nSubject: Ausencia: Presupuesto\n\nVuelvo el lunes.',
    reads: { outcome: 'auto-reply' },
  },
  // Not delivered.
  {
    text: 'No se pudo entregar a estos destinatarios o grupos:\nbernardo@example.org',
    reads: { outcome: 'failed', recipient: 'bernardo@example.org' },
    source: { kind: 'observed', url: 'https://pastebin.com/a6MD8UcR', seen },
  },
  {
    text: 'No se ha podido realizar la entrega a estos destinatarios o listas de distribución:\nbernardo@example.org',
    reads: { outcome: 'failed', recipient: 'bernardo@example.org' },
    source: { kind: 'observed', url: 'https://pastebin.com/HGKcccQU', seen },
  },
  {
    text: 'Su mensaje no ha podido ser entregado a los siguientes destinatarios\n<bernardo@example.org>',
    reads: { outcome: 'failed', recipient: 'bernardo@example.org' },
    source: { kind: 'observed', url: 'https://pastebin.com/ZWLYdxZe', seen },
  },
  {
    text: 'Aviso de mensaje no entregado',
    reads: { outcome: 'failed' },
    source: { kind: 'observed', url: 'https://pastebin.com/ZWLYdxZe', seen },
  },
  {
    text: 'De: Administrador del sistema\nEnviado el: lunes, 16 de marzo de 2026 16:48\nPara: bernardo@example.org\nAsunto: Sin entregar: Presupuesto',
    reads: { outcome: 'failed' },
    source: { kind: 'observed', url: 'https://pastebin.com/9LAaRhhi', seen },
  },
  {
    text: 'Algunos de los destinatarios no recibieron su mensaje.',
    reads: { outcome: 'failed' },
    source: { kind: 'observed', url: 'https://pastebin.com/12qpX1rU', seen },
  },
  {
    text: 'No se ha podido entregar tu mensaje a la lista.',
    reads: { outcome: 'failed' },
    source: sympa,
  },
  {
    text: 'No se puede entregar: Presupuesto de bernardo@example.org',
    reads: { outcome: 'failed' },
    source: {
      kind: 'source code',
      url: 'https://github.com/forwardemail/forwardemail.net/blob/master/helpers/on-data.js',
      seen,
    },
  },
  {
    text: 'Error en la entrega a los siguientes destinatarios',
    reads: { outcome: 'failed' },
    source: list,
  },
  {
    text: 'Tu mensaje no se ha entregado a bernardo@example.org.',
    reads: { outcome: 'failed', recipient: 'bernardo@example.org' },
  },
  {
    text: 'Tu mensaje no se entregó a bernardo@example.org.',
    reads: { outcome: 'failed', recipient: 'bernardo@example.org' },
  },
  {
    text: 'Correo no entregado: Presupuesto',
    reads: { outcome: 'failed' },
    source: exchange,
  },
  { text: 'El correo no fue entregado.', reads: { outcome: 'failed' } },
  { text: 'El correo no ha sido entregado.', reads: { outcome: 'failed' } },
  { text: 'Error al entregar el correo', reads: { outcome: 'failed' } },
  {
    text: 'El mensaje no se pudo enviar.',
    reads: { outcome: 'failed' },
    source: outlook,
  },
  {
    text: 'El mensaje no se ha podido enviar porque ha fallado la conexión al servidor de salida (SMTP) mail.example.com.',
    reads: { outcome: 'failed', cause: 'host-unreachable' },
    source: thunderbird,
  },
  {
    text: 'El mensaje no pudo ser enviado porque falló la conexión al servidor saliente (SMTP) mail.example.com.',
    reads: { outcome: 'failed', cause: 'host-unreachable' },
    source: thunderbirdArgentina,
  },
  {
    text: 'El mensaje no pudo ser enviado usando el servidor SMTP mail.example.com por una razón desconocida.',
    reads: { outcome: 'failed' },
    source: thunderbirdArgentina,
  },
  { text: 'Error al enviar mensaje.', reads: { outcome: 'failed' }, source: roundcube },
  {
    text: 'Falló el envío del mensaje.',
    reads: { outcome: 'failed' },
    source: thunderbird,
  },
  {
    text: 'From: equipo@example.com\nTo: ada@example.org\nSubject: Presupuesto\n\nSe ha rechazado tu mensaje.',
    reads: { outcome: 'failed' },
    source: sympa,
  },
  {
    text: 'From: equipo@example.com\nTo: ada@example.org\nSubject: Presupuesto\n\nTu mensaje para la lista equipo@example.com fue rechazado por el moderador.',
    reads: { outcome: 'failed' },
    source: sympa,
  },
  {
    text: 'La siguiente organización rechazó su mensaje: example.com',
    reads: { outcome: 'failed' },
  },
  { text: 'Su mensaje a Bernardo ha sido bloqueado.', reads: { outcome: 'failed' } },
  { text: 'Correo devuelto', reads: { outcome: 'failed' } },
  {
    text: 'El correo que envió fue devuelto. ada@example.com informa: bernardo@example.org superó su cuota.',
    reads: { outcome: 'failed', cause: 'mailbox-full', recipient: 'bernardo@example.org' },
  },
  {
    text: 'El mensaje que envió fue devuelto. ada@example.com informa: bernardo@example.org ha superado su cuota.',
    reads: { outcome: 'failed', cause: 'mailbox-full', recipient: 'bernardo@example.org' },
  },
  // What is about mail, and to whom.
  {
    text: 'Hola Bernardo,\n\nsu mensaje no se pudo entregar.\n\nUn saludo\nEl servidor',
    reads: { outcome: 'failed' },
  },
  {
    text: 'Hola Bernardo,\n\ntu mensaje no se pudo entregar.\n\nUn saludo\nEl servidor',
    reads: { outcome: 'failed' },
  },
  {
    text: 'Hola Bernardo,\n\nsu correo no se pudo entregar.\n\nUn saludo\nEl servidor',
    reads: { outcome: 'failed' },
  },
  {
    text: 'Hola Bernardo,\n\ntu correo no ha podido ser entregado.\n\nUn saludo\nEl servidor',
    reads: { outcome: 'failed' },
    source: hoster,
  },
  {
    text: 'No se pudo entregar su paquete. Responda a este mensaje.',
    reads: { outcome: 'none' },
  },
  { text: 'No se pudo entregar su pedido. Responda a este mensaje.', reads: { outcome: 'none' } },
  { text: 'No se pudo entregar tu pedido. Responde a este mensaje.', reads: { outcome: 'none' } },
  { text: 'No se pudo entregar al buzón.', reads: { outcome: 'failed' } },
  // Delayed.
  {
    text: 'Retraso en la entrega: mensaje a Bernardo',
    reads: { outcome: 'delayed' },
    source: exchange,
  },
  {
    text: 'Se retrasó la entrega a estos destinatarios o grupos:\nbernardo@example.org',
    reads: { outcome: 'delayed', recipient: 'bernardo@example.org' },
    source: exchange,
  },
  {
    text: 'Este mensaje aún no se entregó.',
    reads: { outcome: 'delayed' },
    source: exchange,
  },
  {
    text: 'El mensaje no se pudo entregar. El servidor seguirá tratando de entregarlo durante 1 día.',
    reads: { outcome: 'delayed' },
    source: exchange,
  },
  { text: 'Este mensaje todavía no se ha entregado.', reads: { outcome: 'delayed' } },
  { text: 'La entrega del mensaje se ha retrasado.', reads: { outcome: 'delayed' } },
  { text: 'Entrega incompleta\n\nbernardo@example.org', reads: { outcome: 'delayed' } },
  {
    text: 'Hay un problema temporal con la bandeja de entrada del destinatario',
    reads: { outcome: 'delayed' },
    source: google,
  },
  {
    text: 'Se ha producido un problema temporal al entregar tu mensaje a bernardo@example.org.',
    reads: { outcome: 'delayed', recipient: 'bernardo@example.org' },
  },
  {
    text: 'El mensaje no se pudo entregar. Gmail seguirá intentándolo durante 47 horas.',
    reads: { outcome: 'delayed' },
  },
  {
    text: 'El mensaje no se pudo entregar. Seguiremos intentándolo.',
    reads: { outcome: 'delayed' },
  },
  {
    text: 'El mensaje no se pudo entregar. El servidor automáticamente volverá a intentarlo más tarde.',
    reads: { outcome: 'delayed' },
    source: wordpress,
  },
  {
    text: 'El mensaje no se pudo entregar. Se intentará de nuevo.',
    reads: { outcome: 'delayed' },
  },
  {
    text: 'El mensaje no se pudo entregar. Se intentará nuevamente.',
    reads: { outcome: 'delayed' },
  },
  // Given up.
  {
    text: 'La entrega del mensaje se ha retrasado. Microsoft Exchange no intentará volver a entregar este mensaje.\n\n<bernardo@example.org>: 452 4.2.2 mailbox full',
    reads: { outcome: 'failed' },
    source: { kind: 'observed', url: 'https://pastebin.com/HGKcccQU', seen },
  },
  {
    text: 'La entrega del mensaje se ha retrasado. Se han superado los intentos de reenvío automáticos.\n\n<bernardo@example.org>: 452 4.2.2 mailbox full',
    reads: { outcome: 'failed' },
    source: { kind: 'observed', url: 'https://pastebin.com/ZWLYdxZe', seen },
  },
  {
    text: 'La entrega del mensaje se ha retrasado. Es un error permanente.\n\n<bernardo@example.org>: 452 4.2.2 mailbox full',
    reads: { outcome: 'failed' },
  },
  // Delivered.
  {
    text: 'Este es un acuse de recibo para el mensaje que usted envió a bernardo@example.org.',
    reads: { outcome: 'delivered' },
    source: thunderbirdReceipts,
  },
  {
    text: 'Notificación de lectura\n\nbernardo@example.org',
    reads: { outcome: 'delivered' },
    source: roundcubeArgentina,
  },
  {
    text: 'Se ha mostrado el mensaje enviado el 23/11/2026 a bernardo@example.org con el asunto “Presupuesto”.',
    reads: { outcome: 'delivered' },
    source: zimbra,
  },
  { text: 'Su mensaje fue entregado correctamente.', reads: { outcome: 'delivered' } },
  {
    text: 'El mensaje se entregó a los siguientes destinatarios:\nbernardo@example.org',
    reads: { outcome: 'delivered' },
  },
  {
    text: 'El mensaje se ha entregado a los siguientes destinatarios:\nbernardo@example.org',
    reads: { outcome: 'delivered' },
  },
  {
    text: 'Se ha completado la entrega a estos destinatarios:\nbernardo@example.org',
    reads: { outcome: 'delivered' },
  },
  {
    text: 'Se completó la entrega a estos destinatarios:\nbernardo@example.org',
    reads: { outcome: 'delivered' },
  },
  { text: 'Su mensaje a Bernardo ha sido leído.', reads: { outcome: 'delivered' } },
  { text: 'Su mensaje a Bernardo se leyó el lunes.', reads: { outcome: 'delivered' } },
  // Held.
  {
    text: 'Su mensaje a equipo@example.com espera la aprobación del moderador',
    reads: { outcome: 'auto-reply' },
    source: mailman,
  },
  {
    text: "Su mensaje a la lista 'equipo' con el asunto Presupuesto ha sido retenido hasta que el moderador de la lista pueda revisarlo.",
    reads: { outcome: 'auto-reply' },
    source: mailmanHold,
  },
  {
    text: "Hemos enviado al moderador tu mensaje a la lista 'equipo'",
    reads: { outcome: 'auto-reply' },
    source: sympa,
  },
  // Recipients and senders.
  {
    text: 'No se pudo entregar. Aviso de ada@example.com: la dirección bernardo@example.org rebota.',
    reads: { recipient: 'bernardo@example.org' },
  },
  {
    text: 'No se pudo entregar. Aviso de ada@example.com: el mensaje a bernardo@example.org rebota.',
    reads: { recipient: 'bernardo@example.org' },
  },
  {
    text: 'No se pudo entregar. Aviso de ada@example.com: el buzón bernardo@example.org rebota.',
    reads: { recipient: 'bernardo@example.org' },
  },
  {
    text: 'Aviso de ada@example.com: no fue entregado a bernardo@example.org el mensaje.',
    reads: { recipient: 'bernardo@example.org' },
  },
  {
    text: 'Aviso de ada@example.com: no se entregó a bernardo@example.org el mensaje.',
    reads: { recipient: 'bernardo@example.org' },
  },
  {
    text: 'No se pudo entregar el mensaje de ada@example.com: bernardo@example.org no existe.',
    reads: { recipient: 'bernardo@example.org' },
  },
  {
    text: 'No se pudo entregar el mensaje de ada@example.com: bernardo@example.org no se encontró.',
    reads: { recipient: 'bernardo@example.org' },
  },
  {
    text: 'No se pudo entregar el mensaje de ada@example.com: bernardo@example.org no se ha encontrado.',
    reads: { recipient: 'bernardo@example.org' },
  },
  {
    text: 'El mensaje enviado por ada@example.com no se pudo entregar, pues bernardo@example.org rebota.',
    reads: { recipient: 'bernardo@example.org' },
  },
  {
    text: 'La tarea ada@example.com falló: el mensaje no se pudo entregar, pues bernardo@example.org rebota.',
    reads: { recipient: 'bernardo@example.org' },
  },
  {
    text: 'La cuenta ada@example.com - Enviando: el mensaje no se pudo entregar, pues bernardo@example.org rebota.',
    reads: { recipient: 'bernardo@example.org' },
  },
  {
    text: 'Póngase en contacto con ada@example.com: el mensaje no se pudo entregar, pues bernardo@example.org rebota.',
    reads: { recipient: 'bernardo@example.org' },
  },
  {
    text: 'No responda a ada@example.com: el mensaje no se pudo entregar, pues bernardo@example.org rebota.',
    reads: { recipient: 'bernardo@example.org' },
  },
  // Replies of servers.
  {
    text: 'Ocurrió un error al enviar el correo. El servidor de correo respondió: 553 Cuenta vacía.',
    reads: { code: '553' },
    source: thunderbird,
  },
  {
    text: "No se puede localizar a los destinatarios siguientes: Bernardo\nError del servidor: '451 Cuenta vacía'",
    reads: { code: '451' },
    source: { kind: 'observed', url: 'https://pastebin.com/12qpX1rU', seen },
  },
  {
    text: "Protocolo: SMTP, Respuesta del servidor: '553 lo sentimos, ese dominio no está en mi lista'",
    reads: { code: '553' },
    source: outlook,
  },
  { text: 'La respuesta fue:\n550 Cuenta vacía', reads: { code: '550' } },
  { text: 'La respuesta del servidor remoto fue:\n550 Cuenta vacía', reads: { code: '550' } },
  { text: 'El correo vuelve. Motivo: 550 Cuenta vacía', reads: { code: '550' } },
  { text: 'Respuesta: 550 Cuenta vacía', reads: { code: '550' } },
  { text: 'El servidor devolvió: 550 Cuenta vacía', reads: { code: '550' } },
  {
    text: '¿Qué significa el error 550?',
    reads: { code: '550' },
    source: {
      kind: 'provider',
      url: 'https://www.ionos.es/digitalguide/correo-electronico/cuestiones-tecnicas/error-550-causas-y-soluciones/',
      seen,
    },
  },
  { text: '¿Qué significa el código 554?', reads: { code: '554' } },
  { text: 'codigo 554', reads: { code: '554' } },
  { text: '¿Que significa el codigo 554?', reads: { code: '554' } },
  { text: 'Cada vez que escribo recibo 554 Rechazado', reads: { code: '554' } },
  { text: 'Me sale el código 554 Rechazado', reads: { code: '554' } },
  { text: '554 Rechazado', reads: { code: '554', outcome: 'failed' } },
  { text: '550 Cuenta desconocida', reads: { code: '550', outcome: 'failed' } },
  { text: '550 La cuenta no existe', reads: { code: '550', outcome: 'failed' } },
  { text: '553 Nombre no válido', reads: { code: '553', outcome: 'failed' } },
  { text: '552 Disco lleno', reads: { code: '552', outcome: 'failed' } },
  { text: '550 Nombre no encontrado', reads: { code: '550', outcome: 'failed' } },
  { text: '550 Uso no autorizado', reads: { code: '550', outcome: 'failed' } },
  // Causes.
  {
    text: 'No se pudo encontrar la dirección de correo electrónico que escribiste. El mensaje no se pudo entregar.',
    reads: { outcome: 'failed', cause: 'user-unknown' },
    source: { kind: 'observed', url: 'https://pastebin.com/JHaPQHk7', seen },
  },
  {
    text: 'Algunos de los destinatarios no recibieron su mensaje. No se puede localizar a los destinatarios siguientes: Bernardo',
    reads: { outcome: 'failed', cause: 'user-unknown' },
    source: { kind: 'observed', url: 'https://pastebin.com/rrDb8Y6g', seen },
  },
  {
    text: 'No se pudo entregar el mensaje: no existe esa cuenta',
    reads: { outcome: 'failed', cause: 'user-unknown' },
    source: zimbra,
  },
  {
    text: 'No se pudo enviar el mensaje: el servidor SMTP no está disponible en ese momento.',
    reads: { outcome: 'failed', cause: 'server-error' },
    source: hoster,
  },
  {
    text: 'No se pudo entregar el mensaje: Usuario inexistente',
    reads: { outcome: 'failed', cause: 'user-unknown' },
    source: list,
  },
  {
    text: 'No se pudo entregar. La dirección de correo electrónico del destinatario no existe.',
    reads: { outcome: 'failed', cause: 'user-unknown' },
    source: google,
  },
  {
    text: 'No se pudo entregar. La cuenta de correo electrónico no existe.',
    reads: { outcome: 'failed', cause: 'user-unknown' },
    source: gmailErrors,
  },
  {
    text: '** No se ha encontrado la dirección **\n\nbernardo@example.org',
    reads: { outcome: 'failed', cause: 'user-unknown' },
  },
  {
    text: '** No se encontró la dirección **\n\nbernardo@example.org',
    reads: { outcome: 'failed', cause: 'user-unknown' },
  },
  {
    text: '** Dirección no encontrada **\n\nbernardo@example.org',
    reads: { outcome: 'failed', cause: 'user-unknown' },
  },
  {
    text: '550 5.1.1 Usuario desconocido',
    reads: { outcome: 'failed', code: '5.1.1', cause: 'user-unknown' },
    source: {
      kind: 'observed',
      url: 'https://www.inboxally.com/es/blog/el-codigo-de-error-550-5-1-1-usuario-desconocido-que-es-y-como-evitarlo',
      seen,
    },
  },
  {
    text: 'No se pudo entregar el mensaje: usuario desconocido',
    reads: { outcome: 'failed', cause: 'user-unknown' },
  },
  {
    text: 'No se pudo entregar el mensaje: destinatario desconocido',
    reads: { outcome: 'failed', cause: 'user-unknown' },
  },
  {
    text: 'No se pudo entregar el mensaje: no existe dicha persona',
    reads: { outcome: 'failed', cause: 'user-unknown' },
  },
  {
    text: 'No se pudo entregar el mensaje: no existe ese usuario',
    reads: { outcome: 'failed', cause: 'user-unknown' },
  },
  {
    text: 'Tu mensaje no se entregó porque la dirección no se encuentra.',
    reads: { outcome: 'failed', cause: 'user-unknown' },
  },
  {
    text: 'No se pudo entregar el mensaje: el usuario bernardo no existe.',
    reads: { outcome: 'failed', cause: 'user-unknown' },
  },
  {
    text: 'No se pudo entregar. El buzón del destinatario está lleno y no puede aceptar mensajes.',
    reads: { outcome: 'failed', cause: 'mailbox-full' },
    source: { kind: 'observed', url: 'https://pastebin.com/HGKcccQU', seen },
  },
  {
    text: 'No se pudo entregar. La bandeja Recibidos del destinatario no tiene espacio de almacenamiento disponible.',
    reads: { outcome: 'failed', cause: 'mailbox-full' },
    source: google,
  },
  {
    text: 'El mensaje no ha podido ser entregado por falta de espacio en la cuenta de correo del destinatario.',
    reads: { outcome: 'failed', cause: 'mailbox-full' },
    source: eomatica,
  },
  {
    text: 'No se pudo entregar. No hay suficiente espacio en la cuenta para almacenar el mensaje.',
    reads: { outcome: 'failed', cause: 'mailbox-full' },
    source: {
      kind: 'observed',
      url: 'https://www.pampaengine.com.ar/?p=436',
      seen,
    },
  },
  {
    text: 'No se pudo entregar el mensaje: la casilla de Bernardo está llena.',
    reads: { outcome: 'failed', cause: 'mailbox-full' },
  },
  {
    text: 'No se pudo entregar el mensaje. Esta casilla ha expirado por falta de uso.',
    reads: { outcome: 'failed', cause: 'mailbox-disabled' },
    source: list,
  },
  {
    text: 'No se pudo entregar: correo lleno',
    reads: { outcome: 'failed', cause: 'mailbox-full' },
    source: list,
  },
  {
    text: 'Tu mensaje no se entregó porque la bandeja de entrada de Bernardo está llena.',
    reads: { outcome: 'failed', cause: 'mailbox-full' },
  },
  {
    text: 'No se pudo entregar el mensaje: cuota de disco excedida',
    reads: { outcome: 'failed', cause: 'mailbox-full' },
  },
  {
    text: 'No se pudo entregar el mensaje: Bernardo ha excedido su cuota.',
    reads: { outcome: 'failed', cause: 'mailbox-full' },
  },
  {
    text: 'No se pudo entregar el mensaje: Bernardo ha superado su cuota.',
    reads: { outcome: 'failed', cause: 'mailbox-full' },
  },
  {
    text: 'El mensaje no se pudo entregar. El sistema de nombres de dominio ha informado que el dominio del destinatario no existe.',
    reads: { outcome: 'failed', cause: 'domain-not-found' },
    source: { kind: 'observed', url: 'https://pastebin.com/a6MD8UcR', seen },
  },
  {
    text: 'Tu mensaje no se ha entregado porque no se ha encontrado el dominio example.org.',
    reads: { outcome: 'failed', cause: 'domain-not-found' },
  },
  {
    text: 'Tu mensaje no se entregó porque no se encontró el dominio example.org.',
    reads: { outcome: 'failed', cause: 'domain-not-found' },
  },
  {
    text: 'Tu mensaje no se entregó porque no encontramos el dominio example.org.',
    reads: { outcome: 'failed', cause: 'domain-not-found' },
  },
  {
    text: 'No se pudo entregar. El mensaje no se va a enviar porque es demasiado grande.',
    reads: { outcome: 'failed', cause: 'message-too-large' },
    source: { kind: 'observed', url: 'https://pastebin.com/Nc6bUDWC', seen },
  },
  {
    text: 'No se pudo entregar. El tamaño máximo de mensaje permitido es 1 KB.',
    reads: { outcome: 'failed', cause: 'message-too-large' },
    source: { kind: 'observed', url: 'https://pastebin.com/Nc6bUDWC', seen },
  },
  {
    text: 'Error al enviar: el tamaño de mensaje excede el límite del servidor',
    reads: { outcome: 'failed', cause: 'message-too-large' },
    source: roundcube,
  },
  {
    text: 'No se ha podido enviar tu mensaje porque su tamaño (1200 kB) superaba lo permitido.',
    reads: { outcome: 'failed', cause: 'message-too-large' },
    source: sympa,
  },
  {
    text: 'No se pudo entregar: el mensaje fue clasificado como correo no deseado.',
    reads: { outcome: 'failed', cause: 'spam-content' },
  },
  {
    text: "Se ha rechazado tu mensaje a la lista 'equipo'. No tienes permiso para enviar este mensaje.",
    reads: { cause: 'restricted-recipient' },
    source: sympa,
  },
  {
    text: 'No se pudo entregar: no está autorizado para enviar mensajes a este grupo.',
    reads: { outcome: 'failed', cause: 'restricted-recipient' },
  },
  {
    text: 'No se pudo entregar: el grupo solo acepta mensajes de sus miembros.',
    reads: { outcome: 'failed', cause: 'restricted-recipient' },
  },
  {
    text: 'El mensaje no se ha podido enviar porque ha caducado la conexión al servidor de salida (SMTP) mail.example.com.',
    reads: { outcome: 'failed', cause: 'connection-timeout' },
    source: thunderbird,
  },
  {
    text: 'El mensaje no pudo ser enviado porque se terminó el tiempo para la conexión al servidor SMTP mail.example.com.',
    reads: { outcome: 'failed', cause: 'connection-timeout' },
    source: thunderbirdArgentina,
  },
  {
    text: 'El mensaje no pudo ser enviado porque el tiempo de conexión con el servidor de salida (SMTP) mail.example.com se ha agotado.',
    reads: { outcome: 'failed', cause: 'connection-timeout' },
    source: thunderbirdMexico,
  },
  {
    text: 'No se pudo entregar el mensaje: se agotó el tiempo de espera.',
    reads: { outcome: 'failed', cause: 'connection-timeout' },
  },
  {
    text: 'No se pudo entregar el mensaje: tiempo de entrega vencido',
    reads: { outcome: 'failed', cause: 'queue-expired' },
    source: list,
  },
  {
    text: 'No se pudo entregar el mensaje: la cuenta de Bernardo está desactivada.',
    reads: { outcome: 'failed', cause: 'mailbox-disabled' },
  },
  {
    text: 'No se pudo entregar el mensaje: la cuenta de Bernardo está suspendida.',
    reads: { outcome: 'failed', cause: 'mailbox-disabled' },
  },
  {
    text: 'Error al enviar: el mensaje no se envió por exceder el número permitido de destinatarios.',
    reads: { outcome: 'failed', cause: 'too-many-recipients' },
    source: thunderbird,
  },
  {
    text: 'No se pudo enviar el mensaje: demasiados destinatarios.',
    reads: { outcome: 'failed', cause: 'too-many-recipients' },
  },
  {
    text: 'No se pudo enviar. Alcanzaste el límite para enviar correos electrónicos.',
    reads: { outcome: 'failed', cause: 'sending-quota' },
    source: google,
  },
  {
    text: 'Error al enviar mensaje. Ha fallado la autenticación.',
    reads: { outcome: 'failed', cause: 'login-failed' },
    source: roundcube,
  },
  {
    text: "El mensaje no se pudo enviar. Respuesta del servidor: '550 Retransmisión denegada'",
    reads: { outcome: 'failed', cause: 'relay-denied' },
    source: outlook,
  },
  {
    text: "Respuesta del servidor: '553 lo sentimos, ese dominio no está en mi lista de rcpthosts permitidos (#5.7.1)'",
    reads: { code: '553', cause: 'relay-denied' },
    source: outlook,
  },
  { text: 'Generado automáticamente.\nRecibido tu.', reads: { outcome: 'auto-reply' } },
  { text: 'Mensaje automático.\nRecibido tu.', reads: { outcome: 'auto-reply' } },
  { text: 'Correo automático.\nRecibido tu.', reads: { outcome: 'auto-reply' } },
  { text: 'Respuesta automática.\nRecibido tu.', reads: { outcome: 'auto-reply' } },
  {
    text: 'Respuesta automática.\nSi usted aún no ha recibido su correo electrónico, hay una serie de cosas que puede hacer.',
    reads: { outcome: 'auto-reply' },
    source: wordpressTexts,
  },
  { text: 'Generado automáticamente.\nRecibido correctamente.', reads: { outcome: 'auto-reply' } },
  { text: 'Generado automáticamente.\nContactar con nosotros.', reads: { outcome: 'auto-reply' } },
  { text: 'Generado automáticamente.\nContactarnos.', reads: { outcome: 'auto-reply' } },
  { text: 'Fuera de la oficina.', reads: { outcome: 'auto-reply' } },
  {
    text: 'Actualmente, estoy de vacaciones y sin acceso al correo electrónico.',
    reads: { outcome: 'auto-reply' },
    source: languagetool,
  },
  { text: 'Encuentro de vacaciones.', reads: { outcome: 'auto-reply' } },
  { text: 'Estaré ausente.', reads: { outcome: 'auto-reply' } },
  {
    text: 'Hola Bernardo,\n\nel mensaje no se pudo entregar, qué pena.\n\nUn saludo\nRamiro Peralta',
    reads: { outcome: 'none' },
  },
  {
    text: 'Hola Bernardo,\n\nel mensaje no se pudo entregar, qué pena.\n\nUn cordial saludo\nRamiro Peralta',
    reads: { outcome: 'none' },
  },
  { text: 'Tiene 3 mensajes pendientes. Haga clic aquí.', reads: { fake: true } },
  { text: '5 correos pendientes: inicie sesión.', reads: { fake: true } },
  { text: 'Sus mensajes han sido retenidos. Liberar ahora.', reads: { fake: true } },
  { text: '7 correos en cuarentena: recuperar.', reads: { fake: true } },
  { text: 'Los mensajes entrantes están parados. Verifique su cuenta.', reads: { fake: true } },
  { text: 'La contraseña de su correo caduca hoy. Mantener la contraseña.', reads: { fake: true } },
  {
    text: 'Este es un mensaje generado automáticamente.\nSi usted aún no ha recibido su correo electrónico, hay una serie de cosas que puede hacer.',
    reads: { outcome: 'auto-reply' },
    source: kdepim,
  },
  {
    text: 'From: Lucía Ferrer <lucia@example.com>\nTo: bernardo@example.org\nSubject: Vacaciones\n\nVuelvo el lunes.',
    reads: { outcome: 'auto-reply' },
    source: ksieve,
  },
  {
    text: 'Su mensaje al servidor\n\nMensaje bloqueado',
    reads: { outcome: 'failed' },
    source: clawsMail,
  },
  {
    text: 'Se puede ver aquí el texto del mensaje devuelto.',
    reads: { outcome: 'failed' },
    source: hordeImp,
  },
  {
    text: 'Hola Bernardo,\n\nel mensaje no se pudo entregar, qué pena.\n\nUn cordial saludo,\nRamiro Peralta',
    reads: { outcome: 'none', hides: ['Bernardo', 'Ramiro', 'Peralta'] },
    source: wordpressPeru,
  },
  {
    text: 'Hasta el lunes.\n\nAVISO DE CONFIDENCIALIDAD. Mail delivery failed: the message could not be delivered.',
    reads: { outcome: 'none' },
  },
  {
    text: 'Hasta el lunes.\n\nVa exclusivamente a su destinatario. Mail delivery failed: the message could not be delivered.',
    reads: { outcome: 'none' },
  },
  {
    text: 'Hasta el lunes.\n\nSi no es usted el destinatario, bórrelo. Mail delivery failed: the message could not be delivered.',
    reads: { outcome: 'none' },
  },
] satisfies readonly Sentence[];
