import i18next from 'i18next';
import { initReactI18next } from 'react-i18next';
import { ar } from './ar.js';
import { type Messages, en } from './en.js';
import { languageOf } from './language.js';

declare module 'i18next' {
  interface CustomTypeOptions {
    resources: { translation: Messages };
  }
}

/** First strong isolate, and the end of one. */
const [ISOLATE, END] = ['\u2068', '\u2069'];

void i18next.use(initReactI18next).init({
  lng: languageOf(location.pathname),
  resources: { en: { translation: en }, ar: { translation: ar } },
  // React escapes what it shows. Words of the graph turn nothing around them.
  interpolation: { useRawValueToEscape: true, escape: (value: unknown) => (typeof value === 'string' ? `${ISOLATE}${value}${END}` : String(value)) },
  initAsync: false,
  showSupportNotice: false,
});
