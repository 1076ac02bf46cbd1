import { ANY_ORIGIN, cachingOf, isOpen, SECURITY_HEADERS } from '../lib/export/headers';
import { filesAt } from './files';
import type { Site } from './host-servers';

const pages = [
  '/',
  '/550/',
  '/5.7.26/',
  '/x.7/',
  '/4xx/',
  '/providers/',
  '/providers/gmail/',
  '/causes/mailbox-full/',
  '/commands/rcpt-to/',
  '/functions/',
  '/myths/',
  '/bounce/',
  '/about/',
  '/api/',
];
const missing = ['/599/', '/5.9.9/', '/no/such/page'];

/**
 * Does the host send our headers, our page for what is not there and compressed files, or just the
 * files?
 */
export type Kind = 'configured' | 'plain';

async function pageFaults(site: string, kind: Kind): Promise<string[]> {
  const faults: string[] = [];
  for (const path of pages) {
    const answer = await fetch(site + path);
    const html = await answer.text();
    if (answer.status !== 200 || !html.includes('http-equiv="Content-Security-Policy"'))
      faults.push(`${path} answers ${answer.status}.`);
    if (kind === 'plain') continue;
    const wrong = Object.entries(SECURITY_HEADERS).filter(
      ([name, value]) => answer.headers.get(name) !== value,
    );
    faults.push(...wrong.map(([name]) => `${path} has ${name}: ${answer.headers.get(name)}.`));
    if (!answer.headers.has('content-encoding')) faults.push(`${path} is not compressed.`);
  }
  for (const path of missing) {
    const answer = await fetch(site + path);
    if (answer.status !== 404) faults.push(`${path} answers ${answer.status}.`);
    if (kind === 'configured' && !(await answer.text()).includes('<h1'))
      faults.push(`${path} does not show our own page.`);
  }
  // A dotted folder without its slash must not be taken for a file.
  const bare = await fetch(`${site}/5.7.26`);
  if (bare.status !== 200 || !bare.url.endsWith('/5.7.26/'))
    faults.push(`/5.7.26 answers ${bare.status} at ${bare.url}.`);
  return faults;
}

/** Data that any origin may fetch, and files beside it that none may. */
const originPaths = [
  '/550.json',
  '/api/v1/codes.csv',
  '/api/v1/codes/5.7.26.json',
  '/robots.txt',
  '/',
];

async function originFaults(site: string): Promise<string[]> {
  const faults: string[] = [];
  for (const path of originPaths) {
    const answer = await fetch(site + path);
    for (const [name, value] of Object.entries(ANY_ORIGIN))
      if (answer.headers.get(name) !== (isOpen(path.slice(1)) ? value : null))
        faults.push(`${path} has ${name}: ${answer.headers.get(name)}.`);
    await answer.arrayBuffer();
  }
  return faults;
}

async function fileFaults(site: string, folder: string, kind: Kind): Promise<string[]> {
  const faults: string[] = [];
  const paths = filesAt(folder).map((file) => file.slice(folder.length));
  for (const path of paths.filter(
    (path) =>
      path.endsWith('.js') ||
      path.endsWith('.css') ||
      path.endsWith('.bin') ||
      path === '/manifest.json',
  )) {
    const answer = await fetch(site + path);
    const type = answer.headers.get('content-type') ?? '';
    if (answer.status !== 200) faults.push(`${path} answers ${answer.status}.`);
    if (path.endsWith('.js') && !type.includes('javascript'))
      faults.push(`${path} is sent as ${type}.`);
    const caching = answer.headers.get('cache-control');
    if (kind === 'configured' && caching !== cachingOf(path.slice(1)))
      faults.push(`${path} may be kept: ${caching}.`);
    await answer.arrayBuffer();
  }
  return faults;
}

/** What a running host does wrong, each in a sentence. */
export async function faultsOf({ root, base, port }: Site, kind: Kind): Promise<string[]> {
  const site = `http://localhost:${port}${base}`;
  return [
    ...(await pageFaults(site, kind)),
    ...(kind === 'configured' ? await originFaults(site) : []),
    ...(await fileFaults(site, root + base, kind)),
  ];
}
