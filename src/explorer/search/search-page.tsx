import { type JSX, useDeferredValue, useEffect, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { Link, useSearchParams } from 'wouter';
import { SearchDocument, type SearchQuery } from '../api/operations.generated.js';
import { useOperation } from '../api/use-operation.js';
import { entityPath } from '../entity/entity-path.js';
import { titleOf } from '../entity/title.js';
import { Marked, Words } from '../frame/bidi.js';
import { Failed } from '../frame/notices.js';
import { UnderTheHood } from '../frame/under-the-hood.js';
import { useOperationLanguage } from '../language/language.js';

const PAGE = 20;
/** More than this is no search any more. */
const MOST = 100;

/** Search as somebody types. The words stand in the address: ?q=, and how many are shown: ?n=. */
export function SearchPage(): JSX.Element {
  const { t } = useTranslation();
  const [parameters, setParameters] = useSearchParams();
  const query = parameters.get('q') ?? '';
  const first = Math.min(MOST, Math.max(PAGE, Number(parameters.get('n')) || PAGE));
  const field = useRef<HTMLInputElement>(null);
  useEffect(() => { field.current?.focus(); }, []);
  const ask = (words: string): void => { setParameters(words === '' ? {} : { q: words }, { replace: true }); };
  const more = (): void => { setParameters({ q: query, n: String(first + PAGE) }, { replace: true }); };
  return (
    <>
      <title>{query === '' ? t('title') : `${query} · ${t('title')}`}</title>
      <form className="search" role="search" onSubmit={(event) => { event.preventDefault(); }}>
        <h1>{t('motto')}</h1>
        <label htmlFor="words">{t('searchFor')}</label>
        <input id="words" ref={field} type="search" dir="auto" autoComplete="off" spellCheck="false" aria-describedby="hint" value={query} onChange={({ target }) => { ask(target.value); }} />
        <p id="hint">{t('searchHint')}</p>
      </form>
      <Results query={query} first={first} more={more} />
    </>
  );
}

function Results({ query, first, more }: { query: string; first: number; more: () => void }): JSX.Element | null {
  const language = useOperationLanguage();
  const words = useDeferredValue(query.trim());
  const { data, isLoading, error, ran, retry } = useOperation(SearchDocument, { query: words, language, first }, words !== '');
  if (words === '') return null;
  if (error) return <Failed error={error} retry={retry} />;
  return (
    <section aria-busy={isLoading}>
      <Found search={data?.search} />
      <ol className="results">{data?.search.edges.map((edge) => <Result key={edge.node.id} edge={edge} />)}</ol>
      {data && data.search.totalCount > first && first < MOST && <MoreButton more={more} />}
      {data && <UnderTheHood ran={ran} />}
    </section>
  );
}

/** How much was found, also for who hears the page. */
function Found({ search }: { search: SearchQuery['search'] | undefined }): JSX.Element {
  const { t } = useTranslation();
  const count = search?.totalCount ?? 0;
  return (
    <p role="status" className="found">
      {search && (count === 0 ? t('nothingFound') : t(search.isTotalExact ? 'found' : 'foundAtLeast', { count }))}
      {search?.isCorrected && count > 0 && ` ${t('corrected')}`}
    </p>
  );
}

function MoreButton({ more }: { more: () => void }): JSX.Element {
  const { t } = useTranslation();
  return <button type="button" onClick={more}>{t('more')}</button>;
}

function Result({ edge: { node, matches } }: { edge: SearchQuery['search']['edges'][number] }): JSX.Element {
  const { t } = useTranslation();
  const title = titleOf(node);
  const [match] = matches;
  return (
    <li>
      <Link href={entityPath(node.id)}>
        {match?.text === title ? <Marked text={title} highlights={match.highlights} /> : <Words>{title}</Words>}
      </Link>
      <span className="type">{t(`types.${node.__typename}`)}</span>
      {match && match.text !== title && <p><Marked text={match.text} highlights={match.highlights} /></p>}
    </li>
  );
}
