import * as routes from '../routes';
import { published } from '../routes';

/** The site's own address without the slash, for texts that name it. */
export const ownAddress = (): string => published(routes.home()).slice(0, -1);
