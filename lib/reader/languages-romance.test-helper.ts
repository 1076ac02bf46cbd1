import { noticesIn } from './notice.test-helper';

const fr = noticesIn('fr');
const es = noticesIn('es');
const it = noticesIn('it');
const pt = noticesIn('pt');

/** Three forms each of full, delayed and away. */
export const romance = [
  fr.full(
    `Boîte de réception du destinataire pleine
Votre message n'a pas pu être distribué à camille.martin@example.org. Sa boîte de réception est \
pleine ou reçoit trop de messages en ce moment.`,
    'camille.martin@example.org',
  ),
  fr.full(
    `Échec de la remise à ces destinataires ou groupes :

Secrétariat (secretariat@example.net)
La boîte aux lettres du destinataire est pleine et ne peut pas accepter de messages pour le \
moment. \
Essayez de renvoyer votre message ultérieurement ou contactez directement le destinataire.`,
    'secretariat@example.net',
  ),
  fr.full(
    `Bonjour,

Nous sommes désolés de vous informer que votre courrier n'a pas pu être remis à l'adresse suivante :

<theo@example.org> : quota dépassé, le correspondant n'a plus d'espace disponible

Le service de messagerie`,
    'theo@example.org',
  ),
  fr.delayed(
    `Distribution incomplète
Un problème temporaire est survenu lors de la distribution de votre message à theo@example.org. \
Gmail réessaiera pendant encore 45 heures. Vous serez informé si l'échec de la distribution est \
définitif.`,
    'theo@example.org',
  ),
  fr.delayed(
    `De : Mail Delivery System <mailer-daemon@example.com>
À : ada@example.com
Objet : Avertissement : message retardé de 24 heures

Votre message n'a pas encore été livré à l'un de ses destinataires :

  camille.martin@example.org

Vous n'avez rien à faire. Les tentatives de livraison vont se poursuivre pendant quelque temps.`,
    'camille.martin@example.org',
  ),
  fr.delayed(
    `La remise à ces destinataires ou groupes est différée :

secretariat@example.net

Objet : Compte rendu de mardi

Ce message n'a pas encore été remis. Les tentatives de remise se poursuivent.`,
    'secretariat@example.net',
  ),
  fr.away(`Réponse automatique : Compte rendu de mardi

Bonjour,
Je suis absente jusqu'au 11 mai inclus. En cas d'urgence, merci de joindre le standard.
Cordialement,
Camille Martin`),
  fr.away(`Objet : Absence du bureau
De : Théo Roux <theo@example.org>

Je suis actuellement en congés, sans accès à ma messagerie. Je vous répondrai dès mon retour, le \
24 \
août.`),
  fr.away(`Nous avons bien reçu votre demande et nous vous en remercions. Un conseiller vous \
répondra \
sous 48 heures.

Ceci est un message automatique, merci de ne pas y répondre.`),

  es.full(
    `La bandeja de entrada del destinatario está llena
No se ha podido entregar tu mensaje a ana.ruiz@example.org. Su bandeja de entrada está llena o \
está \
recibiendo demasiados correos en este momento.`,
    'ana.ruiz@example.org',
  ),
  es.full(
    `Asunto: No se puede entregar: Acta de la reunión

No se pudo entregar el mensaje a los siguientes destinatarios o grupos:

Tesorería (tesoreria@example.net)
El buzón del destinatario está lleno y no puede aceptar mensajes ahora. Intente reenviar el \
mensaje \
más tarde o póngase en contacto directamente con el destinatario.`,
    'tesoreria@example.net',
  ),
  es.full(
    `Este mensaje fue creado automáticamente por el servidor de correo.

El correo que envió fue devuelto porque pablo@example.org
superó su cuota de almacenamiento y no admite más mensajes.`,
    'pablo@example.org',
  ),
  es.delayed(
    `Entrega incompleta
Se ha producido un problema temporal al entregar tu mensaje a pablo@example.org. Gmail lo volverá \
a \
intentar durante 46 horas más. Te avisaremos si la entrega falla definitivamente.`,
    'pablo@example.org',
  ),
  es.delayed(
    `Se ha retrasado la entrega a estos destinatarios o grupos:

Ana Ruiz (ana.ruiz@example.org)

Este mensaje aún no se ha entregado. Se seguirá intentando la entrega.`,
    'ana.ruiz@example.org',
  ),
  es.delayed(
    `De: Sistema de correo <mailer-daemon@example.com>
Para: ada@example.com
Asunto: Aviso: su mensaje lleva 4 horas en cola

Esto es solo una advertencia: no hace falta que reenvíe el mensaje.
Todavía no hemos podido entregarlo a

  tesoreria@example.net

y seguiremos intentándolo durante cinco días.`,
    'tesoreria@example.net',
  ),
  es.away(`Respuesta automática: Acta de la reunión

Hola:
Estaré fuera de la oficina hasta el lunes 18 de mayo. Para asuntos urgentes, llamen a recepción.
Un saludo,
Ana`),
  es.away(`Asunto: Fuera de la oficina
De: Pablo Vega <pablo@example.org>

Gracias por su correo. Me encuentro de vacaciones y no tendré acceso al correo; le responderé a mi \
regreso.`),
  es.away(`Hemos recibido tu consulta correctamente. Te contestaremos lo antes posible, \
normalmente en \
menos de 24 horas laborables.

Este es un mensaje generado automáticamente; por favor, no respondas a este correo.`),

  it.full(
    `Posta in arrivo del destinatario piena
Impossibile recapitare il messaggio a giulia.conti@example.org. La posta in arrivo del \
destinatario è \
piena o sta ricevendo troppi messaggi in questo momento.`,
    'giulia.conti@example.org',
  ),
  it.full(
    `Recapito non riuscito per i seguenti destinatari o gruppi:

Segreteria (segreteria@example.net)
La cassetta postale del destinatario è piena e non può accettare messaggi in questo momento. \
Provare \
a inviare di nuovo il messaggio in un secondo momento oppure contattare direttamente il \
destinatario.`,
    'segreteria@example.net',
  ),
  it.full(
    `Gentile utente,

il suo messaggio non è stato consegnato a:

marco@example.org: casella piena, spazio esaurito

Il servizio di posta`,
    'marco@example.org',
  ),
  it.delayed(
    `Recapito incompleto
Si è verificato un problema temporaneo durante il recapito del messaggio a marco@example.org. \
Gmail \
riproverà per altre 47 ore. Riceverai una notifica se il recapito non riesce definitivamente.`,
    'marco@example.org',
  ),
  it.delayed(
    `Da: Mail Delivery System <mailer-daemon@example.com>
A: ada@example.com
Oggetto: Avviso: messaggio in ritardo di 24 ore

Il messaggio che ha inviato non è ancora stato consegnato a:

  giulia.conti@example.org

Non occorre fare nulla: il server continuerà a tentare la consegna per qualche giorno.`,
    'giulia.conti@example.org',
  ),
  it.delayed(
    `Il recapito ai seguenti destinatari o gruppi è in ritardo:

segreteria@example.net

Oggetto: Verbale di martedì

Questo messaggio non è stato ancora recapitato. Verranno effettuati altri tentativi.`,
    'segreteria@example.net',
  ),
  it.away(`Risposta automatica: Verbale di martedì

Buongiorno,
sarò assente dall'ufficio fino al 15 maggio compreso. Per urgenze potete rivolgervi alla segreteria.
Cordiali saluti
Giulia Conti`),
  it.away(`Oggetto: Fuori ufficio Re: preventivo tetto

Sono in ferie e rientrerò lunedì 24 agosto. Leggerò la sua e-mail al mio rientro.`),
  it.away(`Grazie per averci scritto. Abbiamo ricevuto la tua richiesta e ti risponderemo entro \
due giorni \
lavorativi.

Questa è una e-mail generata automaticamente: ti preghiamo di non rispondere.`),

  pt.full(
    `Caixa de entrada do destinatário cheia
Sua mensagem não foi entregue a joana.matos@example.org. A caixa de entrada está cheia ou está \
recebendo muitos e-mails no momento.`,
    'joana.matos@example.org',
  ),
  pt.full(
    `Assunto: Não entregue: Ata da reunião

Falha na entrega a estes destinatários ou grupos:

Tesouraria (tesouraria@example.net)
A caixa de correio do destinatário está cheia e não pode aceitar mensagens agora. Tente reenviar a \
mensagem mais tarde ou entre em contato diretamente com o destinatário.`,
    'tesouraria@example.net',
  ),
  pt.full(
    `Esta mensagem foi criada automaticamente pelo servidor de correio.

O e-mail que enviou não pôde ser entregue ao seguinte endereço:

rui@example.org
    O utilizador excedeu a quota de espaço em disco (552 5.2.2)`,
    'rui@example.org',
  ),
  pt.delayed(
    `Entrega incompleta
Houve um problema temporário ao entregar sua mensagem para rui@example.org. O Gmail tentará \
novamente \
por mais 46 horas. Você será notificado se a entrega falhar definitivamente.`,
    'rui@example.org',
  ),
  pt.delayed(
    `De: Mail Delivery System <mailer-daemon@example.com>
Para: ada@example.com
Assunto: Aviso: mensagem atrasada 24 horas

A mensagem que enviou ainda não foi entregue ao destinatário

  joana.matos@example.org

Não precisa de fazer nada. O servidor vai continuar a tentar a entrega.`,
    'joana.matos@example.org',
  ),
  pt.delayed(
    `A entrega para estes destinatários ou grupos está atrasada:

Tesouraria (tesouraria@example.net)

Esta mensagem ainda não foi entregue. As tentativas de entrega continuarão.`,
    'tesouraria@example.net',
  ),
  pt.away(`Resposta automática: Ata da reunião

Olá,
estou de férias até 22 de maio e não terei acesso ao e-mail. Em caso de urgência, ligue para a \
recepção.
Atenciosamente,
Joana Matos`),
  pt.away(`Assunto: Ausência do escritório
De: Rui Lopes <rui@example.org>

Encontro-me ausente do escritório e regresso na próxima segunda-feira. Responderei logo que \
possível.`),
  pt.away(`Recebemos seu contato! Nossa equipe responderá em até um dia útil.

E-mail automático. Por favor, não responda a esta mensagem.`),
];
