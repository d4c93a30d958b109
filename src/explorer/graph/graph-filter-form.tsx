import type { JSX } from 'react';
import { useTranslation } from 'react-i18next';
import { PublishersDocument } from '../api/operations.generated.js';
import { useOperation } from '../api/use-operation.js';
import { useChoices } from '../frame/use-choices.js';
import { useOperationLanguage } from '../language/language.js';
import { CLOCKS, type FILTERS, SIZES, clockOf } from './graph-filter.js';

/** What is drawn: which relations, when on which clock, from which source. The choice stands in the address. */
export function GraphFilterForm(): JSX.Element {
  const { t } = useTranslation();
  const language = useOperationLanguage();
  const [parameters, choose] = useChoices();
  const { data } = useOperation(PublishersDocument, { language });
  const value = (name: (typeof FILTERS)[number]): string => parameters.get(name) ?? '';
  const types = Object.entries(t('relationTypes', { returnObjects: true })).sort(([, one], [, other]) => one.localeCompare(other));
  return (
    <form className="filter" onSubmit={(event) => { event.preventDefault(); }}>
      <label>
        {t('relationType')}
        <select value={value('type')} onChange={({ target }) => { choose('type', target.value); }}>
          <option value="">{t('all')}</option>
          {types.map(([type, name]) => <option key={type} value={type}>{name}</option>)}
        </select>
      </label>
      <label>
        {t('clock')}
        <select value={clockOf(parameters)} onChange={({ target }) => { choose('clock', target.value); }}>
          {CLOCKS.map((clock) => <option key={clock} value={clock}>{t(`clocks.${clock}`)}</option>)}
        </select>
      </label>
      <label>
        {t('from')}
        <input type="date" value={value('from')} onChange={({ target }) => { choose('from', target.value); }} />
      </label>
      <label>
        {t('until')}
        <input type="date" value={value('to')} onChange={({ target }) => { choose('to', target.value); }} />
      </label>
      <label>
        {t('publisher')}
        <select value={value('publisher')} onChange={({ target }) => { choose('publisher', target.value); }}>
          <option value="">{t('all')}</option>
          {data?.publishers.nodes.map(({ id, name }) => <option key={id} value={id}>{name}</option>)}
        </select>
      </label>
      <label>
        {t('neighbors')}
        <select value={value('limit')} onChange={({ target }) => { choose('limit', target.value); }}>
          {SIZES.map((size, index) => <option key={size} value={index === 0 ? '' : size}>{size}</option>)}
        </select>
      </label>
    </form>
  );
}
