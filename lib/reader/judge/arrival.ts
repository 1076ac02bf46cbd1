import type { Consequences } from './types';

/** Is it told by the server that refused, to whoever runs that server? */
export const isArrival = ({ headline }: Pick<Consequences, 'headline'>): boolean =>
  headline === 'refused' || headline === 'turned-away';
