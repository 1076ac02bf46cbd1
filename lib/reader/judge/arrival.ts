import type { Consequences } from './types';

/** Is it told by the server that refused, to whoever runs that server? */
export const isArrival = ({ headline }: Pick<Consequences, 'headline'>): boolean =>
  headline === 'refused' ||
  headline === 'turned-away' ||
  headline === 'discarded' ||
  headline === 'login-refused' ||
  headline === 'session';

/** Is it told to whoever the message was for? */
export const isToYou = ({ situation }: Pick<Consequences, 'situation'>): boolean =>
  situation === 'to-you' || situation === 'list-mail';

/** Did it end with the connection or the login, before there was a message? */
export const isUnsent = ({ headline }: Pick<Consequences, 'headline'>): boolean =>
  headline === 'login' ||
  headline === 'connection' ||
  headline === 'login-refused' ||
  headline === 'session';
