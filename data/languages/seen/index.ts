import type { LanguageCode, Sentence } from '../types';
import { sentences as cs } from './cs';
import { sentences as de } from './de';
import { sentences as en } from './en';
import { sentences as es } from './es';
import { sentences as fr } from './fr';
import { sentences as it } from './it';
import { sentences as ja } from './ja';
import { sentences as ko } from './ko';
import { sentences as nl } from './nl';
import { sentences as pl } from './pl';
import { sentences as pt } from './pt';
import { sentences as ru } from './ru';
import { sentences as sv } from './sv';
import { sentences as tr } from './tr';
import { sentences as zh } from './zh';

/** What was seen in each language, or translated by us, and how it is to be read. */
export const SENTENCES: Readonly<Record<LanguageCode, readonly Sentence[]>> = {
  en,
  de,
  fr,
  es,
  it,
  pt,
  nl,
  pl,
  sv,
  cs,
  ru,
  tr,
  ja,
  zh,
  ko,
};
