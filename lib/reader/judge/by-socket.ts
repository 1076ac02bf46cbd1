import type { CauseId } from '../../../data/types';
import type { Delivery } from '../formats/types';
import { byPhrase } from './by-phrase';
import { SOCKET_ERROR } from './patterns';
import type { Finding } from './types';

/** Names of .NET: https://learn.microsoft.com/dotnet/api/system.net.sockets.socketerror */
const CAUSES: Readonly<Record<string, CauseId>> = {
  timedout: 'connection-timeout',
  connectionrefused: 'host-unreachable',
  hostunreachable: 'host-unreachable',
  networkunreachable: 'host-unreachable',
};

/** What Exchange tells of its own connection, in brackets behind a code that stands for any fault of it. */
export function bySocket({ diagnostic }: Delivery): Finding | undefined {
  const [phrase, name] = SOCKET_ERROR.exec(diagnostic.toLowerCase()) ?? [];
  return byPhrase(CAUSES[name ?? ''] ?? 'tls', phrase);
}
