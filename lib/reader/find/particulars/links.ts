import { ASKS_FOR_IP, IP_IN_PATH, NAME_SIGNS, REASON, SESSION, SETTING } from './patterns';
import { isHost, isIp, isPublic } from './shapes';
import type { Family, Particular, ParticularKind, Reply } from './types';
import type { Word } from './words';

/** A setting in the address of a page ('ip=192.0.2.1'), with the place of its value. */
interface Setting {
  readonly name: string;
  readonly value: string;
  readonly start: number;
}

function settingsOf(view: string, link: Word): readonly Setting[] {
  const text = view.slice(link.start, link.end);
  return [...text.matchAll(SETTING)].map((match) => {
    const [all, name = '', value = ''] = match;
    return {
      name: name.toLowerCase(),
      value,
      start: link.start + match.index + all.length - value.length,
    };
  });
}

const takeSetting = (
  kind: ParticularKind,
  { value, start }: Setting,
  from = 0,
): readonly Particular[] => [
  { kind, value: value.slice(from), start: start + from, end: start + value.length },
];

const isIpOf = (value: string): boolean =>
  [isIp, isPublic].every((is) => is({ word: value.toLowerCase() }));

/** The server that sent, in the address of the page to ask at. */
export function ipInLink({ view }: Reply, link: Word): readonly Particular[] {
  const settings = settingsOf(view, link);
  const valued = (name: string): Setting | undefined => settings.find((one) => one.name === name);
  // Where 'i' says what it is, 'v' is it: '?c=r0735&i=ip&v=192.0.2.1'.
  const told = valued('i')?.value === 'ip' ? valued('v') : undefined;
  const asked = [told, valued('ip'), ...settings.filter(({ name }) => ASKS_FOR_IP.test(name))].find(
    (one) => one !== undefined && isIpOf(one.value),
  );
  if (asked) return takeSetting('ip', asked);
  const path = IP_IN_PATH.exec(view.slice(link.start, link.end));
  if (!path?.[1] || !isIpOf(path[1])) return [];
  const start = link.start + path.index + path[0].length - path[1].length;
  return [{ kind: 'ip', value: path[1], start, end: start + path[1].length }];
}

const SHORTEST_SESSION = 8;

/** United Internet: '?c=r0735&i=ip&v=192.0.2.1&r=1McHM6-1srIWI1qNo-00dbDH'. */
function caseIn(settings: readonly Setting[]): readonly Particular[] {
  const valued = (name: string): Setting | undefined => settings.find((one) => one.name === name);
  const [reason, kind, session] = [valued('c'), valued('i'), valued('r')];
  if (!reason || !kind || !valued('v')) return [];
  return [
    ...(REASON.test(reason.value) ? takeSetting('code', reason) : []),
    ...(session && session.value.length >= SHORTEST_SESSION && SESSION.test(session.value)
      ? takeSetting('session', session)
      : []),
  ];
}

const SIGNS_OF_ADDRESS: readonly string[] = ['%40', '@'];

/** The old page about SPF: '?s=helo;id=mail.example.com;ip=…' and '?s=mfrom;id=ada%40example.com'. */
function checkedIn(settings: readonly Setting[]): readonly Particular[] {
  const [scope, id] = ['s', 'id'].map((name) => settings.find((one) => one.name === name));
  if (!id || !settings.some(({ name }) => name === 'ip')) return [];
  if (scope?.value === 'helo') return NAME_SIGNS.test(id.value) ? takeSetting('helo', id) : [];
  if (scope?.value !== 'mfrom') return [];
  const sign = SIGNS_OF_ADDRESS.find((one) => id.value.includes(one));
  const from = sign ? id.value.lastIndexOf(sign) + sign.length : 0;
  return isHost({ text: id.value.slice(from) }) ? takeSetting('domain', id, from) : [];
}

/** What the address of a page tells that the reply leads to. */
export const linksFamily: Family = ({ view, words }) =>
  words
    .filter(({ word }) => word.startsWith('http'))
    .flatMap((link) => {
      const settings = settingsOf(view, link);
      return [...caseIn(settings), ...checkedIn(settings)];
    });
