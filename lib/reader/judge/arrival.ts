import type { Consequences } from './types';

/** Is it told by the server that refused, to whoever runs that server? */
export const isArrival = ({ headline }: Pick<Consequences, 'headline'>): boolean =>
  headline === 'refused' || headline === 'turned-away';

/** Did a program fail to connect or to log in, before it had sent a message? */
export const isUnsent = ({ headline }: Pick<Consequences, 'headline'>): boolean =>
  headline === 'login' || headline === 'connection';
