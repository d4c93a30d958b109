import { createContext, useContext } from 'react';

export type Language = 'en' | 'ar';

export const LANGUAGES: readonly Language[] = ['en', 'ar'];

export const LanguageContext = createContext<Language>('en');

/** The language that the view is read in. */
export function useLanguage(): Language {
  return useContext(LanguageContext);
}

/** The same, as operations name it. */
export function useOperationLanguage(): 'AR' | 'EN' {
  return useLanguage() === 'ar' ? 'AR' : 'EN';
}

/** The first language of the browser that there is. */
export function preferredLanguage(): Language {
  const preferred = navigator.languages.map((tag) => tag.slice(0, 2));
  return LANGUAGES.find((language) => language === preferred.find((tag) => LANGUAGES.some((known) => known === tag))) ?? 'en';
}

/** The language of an address: /ar/map. */
export function languageOf(path: string): Language {
  return LANGUAGES.find((language) => path === `/${language}` || path.startsWith(`/${language}/`)) ?? preferredLanguage();
}

/** Has browsers and readers know in which language the page is. */
export function showLanguage(language: Language): void {
  document.documentElement.lang = language;
  document.documentElement.dir = directionOf(language);
}

function directionOf(language: Language): 'ltr' | 'rtl' {
  return language === 'ar' ? 'rtl' : 'ltr';
}
