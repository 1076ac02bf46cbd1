import { lettersIn } from './letter.test-helper';

const fr = lettersIn('fr');
const es = lettersIn('es');
const it = lettersIn('it');
const pt = lettersIn('pt');

/** Four mails in each of the Romance languages. */
export const romance = [
  fr(
    `De : Mail Delivery System <mailer-daemon@example.com>
À : cm@example.com
Sujet : Non remis : liste pour Thibault

Votre message n'a pas pu être remis.

<t.girard@example.org> : 550 5.1.1 Utilisateur inconnu

De : Camille Martineau <cm@example.com>
À : Thibault Girard <t.girard@example.org>
Envoyé : lundi 4 mai 2026 10:12

Cher Thibault,

voici la liste. Je serai de retour en juin.

Bien à toi,
Camille`,
    'Camille Martineau Thibault Girard',
    "Votre message n'a pas pu être remis / 550 5.1.1 Utilisateur inconnu / mai / de retour en juin",
  ),
  fr(
    `Bonjour Madame Lefèvre,

mon courrier est encore revenu, Outlook n'affiche que 5.2.2. Votre postmaster peut-il regarder ?

Cordialement,
Armand Tessier

Le mar. 3 mars 2026 à 09:41, Odile Lefèvre <ol@example.org> a écrit :
> Bonjour Armand,
> ma boîte était pleine jusqu'en mars.
> Bonne journée, Odile`,
    'Lefèvre Armand Tessier Odile',
    `mon courrier est encore revenu / Outlook n'affiche que 5.2.2 / postmaster / mars /
ma boîte était`,
  ),
  fr(
    `Réponse automatique : Devis

Madame, Monsieur,

je suis absente jusqu'au 12 juin. En cas d'urgence, adressez-vous au service commercial.

Bien cordialement

Rosalie Vasseur
Responsable des achats`,
    'Rosalie Vasseur',
    `Madame, Monsieur / je suis absente jusqu'au 12 juin / service commercial /
Responsable des achats`,
  ),
  fr(
    `-----Message d'origine-----
De : Solange Perrot
Envoyé : jeudi 6 août 2026 08:15
À : Bastien Caron; Support
Cc : Yasmina Belkacem
Objet : RE: lettre d'information

Salut Bastien et Yasmina,

le serveur répond 421 4.7.0 try again later et Gmail ne l'accepte qu'une heure après.

Amitiés, Solange`,
    'Solange Perrot Bastien Caron Yasmina Belkacem',
    "août / Support / le serveur répond 421 4.7.0 try again later / Gmail ne l'accepte",
  ),

  es(
    `De: Mail Delivery System <mailer-daemon@example.com>
Para: ar@example.com
Asunto: No entregado: lista para Gonzalo

No se pudo entregar su mensaje.

<g.herrera@example.org>: 550 5.1.1 Usuario desconocido

De: Ainhoa Robledo <ar@example.com>
Para: Gonzalo Herrera <g.herrera@example.org>
Enviado: lunes, 4 de mayo de 2026 10:12

Querido Gonzalo:

te adjunto la lista. Vuelvo en junio.

Un abrazo,
Ainhoa`,
    'Ainhoa Robledo Gonzalo Herrera',
    'No se pudo entregar su mensaje / 550 5.1.1 Usuario desconocido / mayo / Vuelvo en junio',
  ),
  es(
    `Estimada Sra. Zamora:

Mi correo ha vuelto otra vez; Outlook solo muestra 5.2.2. ¿Podría mirarlo su postmaster?

Atentamente,
Leandro Quiroga

El mar, 3 mar 2026 a las 09:41, Pilar Zamora (<pz@example.org>) escribió:
> Hola, Leandro:
> mi buzón estuvo lleno hasta marzo.
> Saludos, Pilar`,
    'Zamora Leandro Quiroga Pilar',
    `Mi correo ha vuelto otra vez / Outlook solo muestra 5.2.2 / postmaster / mar 2026 /
mi buzón estuvo lleno hasta marzo`,
  ),
  es(
    `Respuesta automática: Presupuesto

Estimados señores:

Estoy de vacaciones hasta el 12 de junio. Si es urgente, diríjanse al departamento de ventas.

Saludos cordiales

Remedios Arroyo
Jefa de compras`,
    'Remedios Arroyo',
    `Estimados señores / Estoy de vacaciones hasta el 12 de junio / departamento de ventas /
Jefa de compras`,
  ),
  es(
    `-----Mensaje original-----
De: Salvador Iglesias
Enviado el: jueves, 6 de agosto de 2026 08:15
Para: Blanca Cabrera; Soporte
CC: Yolanda Benítez
Asunto: RE: boletín

Buenos días, Blanca y Yolanda:

el servidor dice 421 4.7.0 try again later y Gmail no lo acepta hasta una hora después.

Un saludo, Salvador`,
    'Salvador Iglesias Blanca Cabrera Yolanda Benítez',
    'agosto / Soporte / el servidor dice 421 4.7.0 try again later / Gmail no lo acepta',
  ),

  it(
    `Da: Mail Delivery System <mailer-daemon@example.com>
A: gc@example.com
Oggetto: Non recapitabile: elenco per Tommaso

Impossibile recapitare il messaggio.

<t.ferraro@example.org>: 550 5.1.1 Utente sconosciuto

Da: Ginevra Colombo <gc@example.com>
A: Tommaso Ferraro <t.ferraro@example.org>
Inviato: lunedì 4 maggio 2026 10:12

Caro Tommaso,

ecco l'elenco. Torno in giugno.

Un caro saluto
Ginevra`,
    'Ginevra Colombo Tommaso Ferraro',
    `Impossibile recapitare il messaggio / 550 5.1.1 Utente sconosciuto / maggio /
ecco l'elenco / in giugno`,
  ),
  it(
    `Gentile dott.ssa Marchetti,

la mia mail è tornata di nuovo indietro, Outlook mostra solo 5.2.2. Il vostro postmaster può \
guardare?

Cordiali saluti,
Leonardo Bassi

Il giorno mar 3 mar 2026 alle ore 09:41 Ornella Marchetti <om@example.org> ha scritto:
> Buongiorno Leonardo,
> la mia casella era piena fino a marzo.
> Saluti, Ornella`,
    'Marchetti Leonardo Bassi Ornella',
    `la mia mail è tornata / Outlook mostra solo 5.2.2 / postmaster /
la mia casella era piena fino a marzo`,
  ),
  it(
    `Risposta automatica: Preventivo

Gentili signori,

sono in ferie fino al 12 giugno. Per urgenze rivolgetevi all'ufficio vendite.

Distinti saluti

Rosalba Vitale
Responsabile acquisti`,
    'Rosalba Vitale',
    `Gentili signori / sono in ferie fino al 12 giugno / all'ufficio vendite /
Responsabile acquisti`,
  ),
  it(
    `-----Messaggio originale-----
Da: Serafina Longo
Inviato: giovedì 6 agosto 2026 08:15
A: Bruno Cattaneo; Assistenza
Cc: Yara Mancini
Oggetto: R: notiziario

Ciao Bruno e Yara,

il server dice 421 4.7.0 try again later e Gmail lo accetta solo dopo un'ora.

A presto, Serafina`,
    'Serafina Longo Bruno Cattaneo Yara Mancini',
    'agosto / Assistenza / il server dice 421 4.7.0 try again later / Gmail lo accetta',
  ),

  pt(
    `De: Mail Delivery System <mailer-daemon@example.com>
Para: jm@example.com
Assunto: Não entregue: lista para Tiago

Não foi possível entregar a sua mensagem.

<t.figueiredo@example.org>: 550 5.1.1 Usuário desconhecido

De: Joana Matos <jm@example.com>
Para: Tiago Figueiredo <t.figueiredo@example.org>
Enviada em: segunda-feira, 4 de maio de 2026 10:12

Caro Tiago,

segue a lista. Volto em junho.

Um abraço,
Joana`,
    'Joana Matos Tiago Figueiredo',
    `Não foi possível entregar a sua mensagem / 550 5.1.1 Usuário desconhecido / maio /
Volto em junho`,
  ),
  pt(
    `Prezada Sra. Teixeira,

meu e-mail voltou de novo; o Outlook só mostra 5.2.2. O seu postmaster poderia verificar?

Atenciosamente,
Leonel Barreto

Em ter., 3 de mar. de 2026 às 09:41, Olívia Teixeira <ot@example.org> escreveu:
> Olá, Leonel!
> minha caixa estava cheia até março.
> Abraços, Olívia`,
    'Teixeira Leonel Barreto Olívia',
    `meu e-mail voltou de novo / Outlook só mostra 5.2.2 / postmaster /
minha caixa estava cheia até março`,
  ),
  pt(
    `Resposta automática: Orçamento

Exmos. Senhores,

estou de férias até 12 de junho. Em caso de urgência, contactem o departamento de vendas.

Com os melhores cumprimentos

Rosário Vilela
Diretora de Compras`,
    'Rosário Vilela',
    `Exmos. Senhores / estou de férias até 12 de junho / departamento de vendas /
Diretora de Compras`,
  ),
  pt(
    `-----Mensagem original-----
De: Sebastião Nogueira
Enviada: quinta-feira, 6 de agosto de 2026 08:15
Para: Beatriz Cardoso; Suporte
Cc: Iara Pacheco
Assunto: RES: boletim

Bom dia, Beatriz e Iara,

o servidor diz 421 4.7.0 try again later e o Gmail só aceita uma hora depois.

Att. Sebastião`,
    'Sebastião Nogueira Beatriz Cardoso Iara Pacheco',
    'agosto / Suporte / o servidor diz 421 4.7.0 try again later / Gmail só aceita',
  ),
];
