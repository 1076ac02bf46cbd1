import type { Catalogue } from '../types';
import {
  DOCUMENTED_IP,
  GLUED_CODE,
  HOST_NAME,
  IP_V4,
  IP_V6,
  PARTING,
  RESERVED_HOST,
  SPACE,
} from './sentence-patterns';
import type { Check } from './types';

const endsIn = (host: string, end: string): boolean => host === end || host.endsWith(`.${end}`);

/** Tells whether a host is reserved, of a catalogued provider, or of a public service. */
function hostJudge({ providers, publicHosts }: Catalogue): (host: string) => boolean {
  const ends = [
    ...providers.flatMap(({ hosts }) => hosts.map(({ end }) => end)),
    ...publicHosts.flatMap((group) => group.ends),
  ];
  return (host) => RESERVED_HOST.test(host) || ends.some((end) => endsIn(host, end));
}

const hostsIn = (text: string): string[] =>
  [...text.matchAll(HOST_NAME)].map(([host]) => host.replace(GLUED_CODE, '').toLowerCase());

const privateIps = (text: string): string[] =>
  [...text.matchAll(IP_V4), ...text.matchAll(IP_V6)]
    .map(([ip]) => ip)
    .filter((ip) => !DOCUMENTED_IP.test(ip));

/** 'example.com.' at the end of a sentence is a host; 'root@host' names no domain. */
function isPrivateAddress(address: string, names: readonly string[]): boolean {
  const [name = '', host = ''] = address.split('@');
  const bare = host.endsWith('.') ? host.slice(0, -1) : host;
  return name !== '' && bare.includes('.') && !RESERVED_HOST.test(bare) && !names.includes(name);
}

const privateAddresses = (text: string, names: readonly string[]): string[] =>
  text
    .replace(PARTING, ' ')
    .split(SPACE)
    .filter((word) => word.includes('@') && isPrivateAddress(word, names));

/** A reply is quoted as a fact; who wrote to whom is no one's business. */
export const seenRepliesNameNobody: Check = (catalogue) => {
  const isPublic = hostJudge(catalogue);
  return catalogue.seenReplies.flatMap(({ id, says, frame = '' }) => {
    const text = `${says} ${frame}`;
    return [
      ...privateIps(text).map((ip) => `Seen reply ${id} names ${ip}: write 192.0.2.1.`),
      ...privateAddresses(text, catalogue.publicNames).map(
        (address) => `Seen reply ${id} names ${address}: write user@example.com.`,
      ),
      ...hostsIn(text)
        .filter((host) => !isPublic(host))
        .map(
          (host) =>
            `Seen reply ${id} names ${host}: write mx.example.com, or list it in data/public-hosts.ts if it serves everybody.`,
        ),
    ];
  });
};
