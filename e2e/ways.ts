/** Code of each way by its name; `to` is the address that it tries to reach. */
export type Ways = Readonly<Record<string, string>>;

/**
 * Ways to carry a text away that a page and a worker both have, as code; each answers whether it
 * got through.
 */
const both = {
  fetch: 'fetch(to).then(() => true)',
  'fetch that wants no answer':
    'fetch(to, { method: "POST", mode: "no-cors", body: "mail", keepalive: true }).then(() => true)',
  XMLHttpRequest:
    'new Promise((done) => { const r = new XMLHttpRequest(); r.onload = () => done(true); r.onerror = () => done(false); r.open("POST", to); r.send("mail"); })',
  WebSocket:
    'new Promise((done) => { const s = new WebSocket(to.replace("http", "ws")); s.onopen = () => done(true); s.onerror = () => done(false); })',
  EventSource:
    'new Promise((done) => { const s = new EventSource(to); s.onopen = () => done(true); s.onerror = () => done(false); })',
  'a worker made from a blob':
    'new Promise((done) => { const w = new Worker(URL.createObjectURL(new Blob(["fetch(" + JSON.stringify(to) + ").then(() => postMessage(true), () => postMessage(false))"]))); w.onmessage = (e) => done(e.data); w.onerror = () => done(false); })',
  'a worker from an address':
    'new Promise((done) => { const w = new Worker(to); w.onmessage = () => done(true); w.onerror = () => done(false); setTimeout(() => done(false), 300); })',
  'XMLHttpRequest that waits':
    'new Promise((done) => { const r = new XMLHttpRequest(); r.open("POST", to, false); r.send("mail"); done(true); })',
  cache: 'caches.open("x").then((cache) => cache.add(to)).then(() => true)',
  font: 'new FontFace("x", "url(" + to + ")").load().then(() => true)',
  'a string run as code':
    'new Promise((done) => setTimeout(() => { try { done(new Function("return 1")() === 1); } catch { done(false); } }))', // Later, because the browser lets the test's own call do it.
};

export const inWorker = {
  ...both,
  importScripts: 'Promise.resolve().then(() => { importScripts(to); return true; })',
  import: 'import(to).then(() => true)',
};

/** An element that says itself whether it came, however slow the machine is. */
const answering = (name: string, values: string): string =>
  `new Promise((done) => { const e = Object.assign(document.createElement(${JSON.stringify(name)}), ${values}); e.onload = () => done(true); e.onerror = () => done(false); document.body.append(e); })`;

/** An element that may say nothing where it is held: what it asked for is seen on arrival. */
const element = (name: string, values: string): string =>
  `Promise.race([${answering(name, values)}, new Promise((done) => setTimeout(() => done(false), 300))])`;

export const inPage = {
  ...both,
  beacon: 'Promise.resolve(navigator.sendBeacon(to, "mail")).then(() => false)',
  image: element('img', '{ src: to }'),
  script: answering('script', '{ src: to }'),
  'script in the page': element(
    'script',
    '{ textContent: "fetch(" + JSON.stringify(to) + ")" }',
  ).replace('done(true)', 'done(false)'),
  'style in the page': element(
    'style',
    '{ textContent: "@import url(" + to + "); body { background: url(" + to + ") }" }',
  ).replace('done(true)', 'done(false)'),
  stylesheet: answering('link', '{ rel: "stylesheet", href: to }'),
  frame: element('iframe', '{ src: to }').replace('done(true)', 'done(false)'),
  video: element('video', '{ src: to, poster: to }'),
  object: element('object', '{ data: to }').replace('done(true)', 'done(false)'),
  form: 'new Promise((done) => { const f = Object.assign(document.createElement("form"), { action: to, method: "post", target: "_blank" }); document.body.append(f); f.submit(); setTimeout(() => done(false), 300); })',
  prefetch: element('link', '{ rel: "prefetch", href: to }'),
  'address of the base':
    'new Promise((done) => { document.head.append(Object.assign(document.createElement("base"), { href: to })); fetch("x").then(() => done(true), () => done(false)); })',
};

/**
 * Scripts of the site itself must load, so their addresses are open to the site’s own server, and
 * to no other. The home page also starts a service worker, so its policy lets it load workers of
 * the site.
 */
export const openTo = (path: string): string[] => [
  'script',
  'stylesheet',
  'import',
  'prefetch',
  ...(path === '/' ? ['a worker from an address'] : []),
];
