import type { LanguageCode, Sentence } from '../types';
import { sentences as en } from './en';
import { sentences as ru } from './ru';

/** What was seen in each language, or translated by us, and how it is to be read. */
export const SENTENCES: Readonly<Partial<Record<LanguageCode, readonly Sentence[]>>> = { en, ru };
