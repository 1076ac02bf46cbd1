import { own } from '../../../own';
import { NUMBER, NUMBER_AND_UNIT } from './patterns';
import type { Word } from './words';

const TIMES: Readonly<Record<string, string>> = {
  s: 'second',
  sec: 'second',
  secs: 'second',
  second: 'second',
  seconds: 'second',
  min: 'minute',
  mins: 'minute',
  minute: 'minute',
  minutes: 'minute',
  h: 'hour',
  hr: 'hour',
  hrs: 'hour',
  hour: 'hour',
  hours: 'hour',
  day: 'day',
  days: 'day',
  month: 'month',
  months: 'month',
  // German, Dutch.
  sekunde: 'second',
  sekunden: 'second',
  seconden: 'second',
  minuten: 'minute',
  minuut: 'minute',
  stunde: 'hour',
  stunden: 'hour',
  uur: 'hour',
  uren: 'hour',
  tag: 'day',
  tage: 'day',
  tagen: 'day',
  dag: 'day',
  dagen: 'day',
  // Swedish.
  sekund: 'second',
  sekunder: 'second',
  minuter: 'minute',
  timme: 'hour',
  timmar: 'hour',
  dagar: 'day',
  // French, Spanish, Portuguese, Italian.
  segundo: 'second',
  secondo: 'second',
  seconde: 'second',
  secondes: 'second',
  segundos: 'second',
  secondi: 'second',
  minuto: 'minute',
  minutos: 'minute',
  minuti: 'minute',
  heure: 'hour',
  heures: 'hour',
  hora: 'hour',
  horas: 'hour',
  ora: 'hour',
  ore: 'hour',
  jour: 'day',
  jours: 'day',
  día: 'day',
  días: 'day',
  dia: 'day',
  dias: 'day',
  giorno: 'day',
  giorni: 'day',
  // Czech, Polish.
  sekundy: 'second',
  sekundu: 'second',
  sekundę: 'second',
  minut: 'minute',
  minuty: 'minute',
  minutu: 'minute',
  minutę: 'minute',
  hodin: 'hour',
  hodiny: 'hour',
  hodinu: 'hour',
  godzin: 'hour',
  godziny: 'hour',
  godzinę: 'hour',
  den: 'day',
  dny: 'day',
  dní: 'day',
  dni: 'day',
  dzień: 'day',
  // Russian.
  сек: 'second',
  секунд: 'second',
  секунды: 'second',
  секунду: 'second',
  мин: 'minute',
  минут: 'minute',
  минуты: 'minute',
  минуту: 'minute',
  час: 'hour',
  часа: 'hour',
  часов: 'hour',
  день: 'day',
  дня: 'day',
  дней: 'day',
  // Turkish.
  saniye: 'second',
  dakika: 'minute',
  saat: 'hour',
  gün: 'day',
};

const BYTES: Readonly<Record<string, string>> = {
  byte: 'bytes',
  bytes: 'bytes',
  octets: 'bytes',
  b: 'bytes',
  k: 'KB',
  ko: 'KB',
  kb: 'KB',
  kib: 'KB',
  kbyte: 'KB',
  kbytes: 'KB',
  kilobytes: 'KB',
  m: 'MB',
  mo: 'MB',
  mb: 'MB',
  mib: 'MB',
  mbyte: 'MB',
  mbytes: 'MB',
  megabytes: 'MB',
  g: 'GB',
  go: 'GB',
  gb: 'GB',
  gib: 'GB',
  gbytes: 'GB',
  gigabytes: 'GB',
};

/** Numbers that people write as words: 'in about one hour', 'wait an hour'. */
const NUMBERS: Readonly<Record<string, string>> = {
  an: '1',
  one: '1',
  two: '2',
  three: '3',
  four: '4',
  five: '5',
  six: '6',
  ten: '10',
  fifteen: '15',
  thirty: '30',
};

/** A number and its unit, and how many words both take. */
export interface Amount {
  readonly number: string;
  readonly unit: string;
  readonly length: number;
}

function amountAt(
  words: readonly Word[],
  place: number,
  units: Readonly<Record<string, string>>,
): Amount | undefined {
  const word = words[place]?.word ?? '';
  const joined = NUMBER_AND_UNIT.exec(word);
  const attached = joined?.[2] && own(units, joined[2]);
  if (joined?.[1] && attached) return { number: joined[1], unit: attached, length: 1 };
  const next = own(units, words[place + 1]?.word ?? '');
  const number = NUMBER.test(word) ? word : units === TIMES && own(NUMBERS, word);
  if (!number || !next || words[place]?.closes) return undefined;
  // 'hour(s)' is two words.
  return { number, unit: next, length: words[place + 2]?.word === 's' ? 3 : 2 };
}

/** '5 minutes', '300s', '1 hour(s)'. */
export const timeAt = (words: readonly Word[], place: number): Amount | undefined =>
  amountAt(words, place, TIMES);

/** '10 MB', '10485760 bytes'. */
export const bytesAt = (words: readonly Word[], place: number): Amount | undefined =>
  amountAt(words, place, BYTES);

const UNITS: readonly string[] = ['bytes', 'KB', 'MB', 'GB'];

/** How many bytes an amount is, to compare it with another. */
export const bytesOf = ({ number, unit }: Amount): number =>
  Number(number) * 1024 ** UNITS.indexOf(unit);

/** The unit of size that a word names. */
export const unitOfBytes = (word: Pick<Word, 'word'> | undefined): string | undefined =>
  own(BYTES, word?.word ?? '');

/** The unit of time that a word names. */
export const unitOfTime = (word: Pick<Word, 'word'> | undefined): string | undefined =>
  own(TIMES, word?.word ?? '');

export const sayTime = ({ number, unit }: Amount): string =>
  `${number} ${unit}${number === '1' ? '' : 's'}`;
