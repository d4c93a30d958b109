import { type JSX, useEffect, useId, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { SuggestDocument } from '../api/operations.generated.js';
import { useOperation } from '../api/use-operation.js';
import { titleOf } from '../entity/title.js';
import { useChoices } from '../frame/use-choices.js';
import { useOperationLanguage } from '../language/language.js';

/** The other end of a way: chosen from the names that begin as somebody types, it stands in the address. */
export function WayForm(): JSX.Element {
  const { t } = useTranslation();
  const list = useId();
  const [parameters, choose] = useChoices();
  const [words, setWords] = useState('');
  const prefix = words.trim();
  const { data } = useOperation(SuggestDocument, { prefix, language: useOperationLanguage() }, prefix !== '');
  const found = new Map(data?.suggest.map(({ node }) => [titleOf(node), node.id]));
  const chosen = parameters.get('way');
  // Chosen from the list, or typed as a whole.
  const named = found.get(prefix);
  useEffect(() => { if (named !== undefined && named !== chosen) choose('way', named, true); }, [named, chosen, choose]);
  return (
    <form className="filter" onSubmit={(event) => {
      event.preventDefault();
      const [first] = found.values();
      if (first !== undefined) choose('way', first, true);
    }}>
      <label>
        {t('wayTo')}
        <input type="search" list={list} dir="auto" autoComplete="off" value={words} onChange={({ target }) => { setWords(target.value); }} />
        <datalist id={list}>{[...found.keys()].map((name) => <option key={name} value={name} />)}</datalist>
      </label>
      {chosen !== null && <button type="button" onClick={() => { choose('way', null, true); setWords(''); }}>{t('noWayWanted')}</button>}
    </form>
  );
}
