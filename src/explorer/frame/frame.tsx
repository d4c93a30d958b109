import { type JSX, type ReactNode, useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Link, useLocation, useSearch } from 'wouter';
import { showLanguage, useLanguage } from '../language/language.js';
import icon from '../icon.svg';
import { THEMES, type Theme, chooseTheme, chosenTheme } from './theme.js';

/** Views that are drawings. */
const WIDE = /^\/(graph|map|timeline)/;

/** What stands around every view: the way home, the language and the theme. */
export function Frame({ children }: { children: ReactNode }): JSX.Element {
  const { t, i18n } = useTranslation();
  const language = useLanguage();
  const [path] = useLocation();
  useEffect(() => {
    void i18n.changeLanguage(language);
    showLanguage(language);
  }, [i18n, language]);
  return (
    <>
      <a className="skip" href="#content">{t('skip')}</a>
      <header className="frame">
        <Link href="/" className="home">
          <img src={icon} alt="" width="28" height="28" />
          {t('title')}
        </Link>
        <nav aria-label={t('views')}>
          <Link href="/timeline">{t('timeline')}</Link>
          <Link href="/map">{t('map')}</Link>
        </nav>
        <nav aria-label={t('settings')}>
          <LanguageLink />
          <ThemeChoice />
        </nav>
      </header>
      <main id="content" tabIndex={-1} className={WIDE.test(path) ? 'wide' : undefined}>{children}</main>
    </>
  );
}

/** The same view in the other language. */
function LanguageLink(): JSX.Element {
  const { t } = useTranslation();
  const other = useLanguage() === 'ar' ? 'en' : 'ar';
  const [path] = useLocation();
  const search = useSearch();
  return <Link href={`~/${other}${path === '/' ? '' : path}${search ? `?${search}` : ''}`} lang={other} hrefLang={other}>{t('language')}</Link>;
}

function ThemeChoice(): JSX.Element {
  const { t } = useTranslation();
  const [theme, setTheme] = useState(chosenTheme);
  const choose = (chosen: Theme): void => {
    chooseTheme(chosen);
    setTheme(chosen);
  };
  const names = { auto: t('themeAuto'), light: t('themeLight'), dark: t('themeDark') };
  return (
    <select aria-label={t('theme')} value={theme} onChange={({ target }) => { choose(target.value as Theme); }}>
      {THEMES.map((each) => <option key={each} value={each}>{names[each]}</option>)}
    </select>
  );
}
