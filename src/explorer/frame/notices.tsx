import type { JSX } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'wouter';
import { CombinedGraphQLErrors } from '@apollo/client';

export function Waiting(): JSX.Element {
  const { t } = useTranslation();
  return <p className="notice" role="status">{t('waiting')}</p>;
}

export function NotFound(): JSX.Element {
  const { t } = useTranslation();
  return (
    <div className="notice">
      <h1>{t('notFound')}</h1>
      <Link href="/">{t('toSearch')}</Link>
    </div>
  );
}

/** The view itself has a mistake, or a part of it could not be loaded. */
export function Crashed(): JSX.Element {
  const { t } = useTranslation();
  return (
    <div className="notice" role="alert">
      <h1>{t('crashed')}</h1>
      <button type="button" onClick={() => { location.reload(); }}>{t('reload')}</button>
    </div>
  );
}

/** What went wrong, and how to go on. */
export function Failed({ error, retry }: { error: Error; retry: () => void }): JSX.Element {
  const { t } = useTranslation();
  const why = CombinedGraphQLErrors.is(error) ? t('refused', { why: error.errors.map(({ message }) => message).join(' ') }) : t(navigator.onLine ? 'failed' : 'offline');
  return (
    <div className="notice" role="alert">
      <p>{why}</p>
      <button type="button" onClick={retry}>{t('retry')}</button>
    </div>
  );
}
