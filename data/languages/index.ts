import * as de from './de';
import * as en from './en';
import * as es from './es';
import * as fr from './fr';
import * as ja from './ja';
import * as legacy from './legacy';
import * as pl from './pl';
import * as ru from './ru';

/** What stands beside the names of people, in every language. */
export const NAMES = {
  en: en.names,
  de: de.names,
  fr: fr.names,
  es: es.names,
  pl: pl.names,
  ru: ru.names,
  ja: ja.names,
  legacy: legacy.names,
};

/** What bounces, receipts and letters say, in every language. */
export const PHRASES = {
  en: en.phrases,
  de: de.phrases,
  fr: fr.phrases,
  es: es.phrases,
  pl: pl.phrases,
  ru: ru.phrases,
  ja: ja.phrases,
  legacy: legacy.phrases,
};
