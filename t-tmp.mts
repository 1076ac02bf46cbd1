import { notices } from './lib/reader/languages.test-helper';
import { read } from './lib/reader/reading.test-helper';
import { findTold } from './lib/reader/knowledge/told';
import { comparable } from './lib/reader/knowledge/fragments';
for (const n of notices) { const r=await read(n.text); const d=r.results[0];
 const bad=[r.outcome!==n.outcome&&`outcome ${r.outcome}`, n.cause&&d?.verdict.cause!==n.cause&&`cause ${d?.verdict.cause}`, n.recipient&&d?.delivery.recipient?.value!==n.recipient&&`rec ${d?.delivery.recipient?.value}`].filter(Boolean);
 if(bad.length) console.log('=====',n.language,n.kind,bad.join('; '),'| told:',[...findTold(comparable(n.text))].join(','),'\n'+n.text);}
