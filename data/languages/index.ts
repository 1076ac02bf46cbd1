import * as cs from './cs';
import * as de from './de';
import * as en from './en';
import * as es from './es';
import * as fr from './fr';
import * as it from './it';
import * as ja from './ja';
import * as ko from './ko';
import * as nl from './nl';
import * as pl from './pl';
import * as pt from './pt';
import * as ru from './ru';
import * as sv from './sv';
import * as tr from './tr';
import type { Language, LanguageCode } from './types';
import * as zh from './zh';

/** What stands beside the names of people, in every language. */
export const NAMES: Readonly<Record<LanguageCode, Language['names']>> = {
  en: en.names,
  de: de.names,
  fr: fr.names,
  es: es.names,
  it: it.names,
  pt: pt.names,
  nl: nl.names,
  pl: pl.names,
  sv: sv.names,
  cs: cs.names,
  ru: ru.names,
  tr: tr.names,
  ja: ja.names,
  zh: zh.names,
  ko: ko.names,
};

/** What bounces, receipts and letters say, in every language. */
export const PHRASES: Readonly<Record<LanguageCode, Language['phrases']>> = {
  en: en.phrases,
  de: de.phrases,
  fr: fr.phrases,
  es: es.phrases,
  it: it.phrases,
  pt: pt.phrases,
  nl: nl.phrases,
  pl: pl.phrases,
  sv: sv.phrases,
  cs: cs.phrases,
  ru: ru.phrases,
  tr: tr.phrases,
  ja: ja.phrases,
  zh: zh.phrases,
  ko: ko.phrases,
};
