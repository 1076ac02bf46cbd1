import * as routes from '../../lib/routes';
import { isAddressKnown } from '../../lib/routes';

/**
 * Once on each page whose texts name the address of the site, behind them; `own-address.client.ts`
 * does it. Nothing where the build was told the address.
 */
export const OwnAddress = () =>
  isAddressKnown() ? null : <script src={routes.ownAddressScript()} defer data-own="" />;
