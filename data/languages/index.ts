import * as en from './en';
import * as legacy from './legacy';
import * as ru from './ru';

/** What stands beside the names of people, in every language. */
export const NAMES = { en: en.names, legacy: legacy.names, ru: ru.names };

/** What bounces, receipts and letters say, in every language. */
export const PHRASES = { en: en.phrases, legacy: legacy.phrases, ru: ru.phrases };
