import type { JSX } from 'react';
import { useTranslation } from 'react-i18next';
import type { Zooming } from './use-zoom.js';

/** For who has no wheel and no two fingers. */
export function ZoomButtons({ zooming: { by, to } }: { zooming: Zooming }): JSX.Element {
  const { t } = useTranslation();
  return (
    <div className="buttons">
      <button type="button" onClick={() => { by(2); }}>{t('closer')}</button>
      <button type="button" onClick={() => { by(0.5); }}>{t('farther')}</button>
      <button type="button" onClick={() => { to(); }}>{t('asAtFirst')}</button>
    </div>
  );
}
