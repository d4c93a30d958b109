import { type JSX, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { RanOperation } from '../api/use-operation.js';

/** Whether the server has GraphiQL: it has none where it tells its schema to nobody. Asked once, when somebody looks below a view. */
let asked: Promise<boolean> | undefined;
const hasGraphiql = (): Promise<boolean> => (asked ??= fetch('/graphiql', { method: 'HEAD' }).then(({ ok }) => ok, () => false));

/** The operation that a view ran, to copy, and what it cost. */
export function UnderTheHood({ ran: { name, text, variables, cost } }: { ran: RanOperation }): JSX.Element {
  const { t } = useTranslation();
  const [isCopied, setCopied] = useState(false);
  const [isOpenable, setOpenable] = useState(false);
  const copy = async (): Promise<void> => {
    await navigator.clipboard.writeText(text);
    setCopied(true);
  };
  return (
    <details className="hood" onToggle={() => void hasGraphiql().then(setOpenable)}>
      <summary>{t('underTheHood')}: <code>{name}</code></summary>
      {cost && <p>{t('cost', { queries: cost.cypherQueries, rows: cost.rows, engine: tenth(cost.engineMilliseconds), server: tenth(cost.serverMilliseconds) })}</p>}
      <h3>{t('operation')}</h3>
      {/* Only a page from this machine, or over HTTPS, may write there. */}
      {isSecureContext && <button type="button" onClick={() => void copy()}>{t(isCopied ? 'copied' : 'copy')}</button>}{' '}
      {isOpenable && <a href={`/graphiql?${new URLSearchParams({ query: text, variables: JSON.stringify(variables, null, 2) }).toString()}`}>{t('openInGraphiql')}</a>}
      <pre tabIndex={0} dir="ltr">{text}</pre>
      <h3>{t('variables')}</h3>
      <pre tabIndex={0} dir="ltr">{JSON.stringify(variables, null, 2)}</pre>
    </details>
  );
}

function tenth(milliseconds: number): number {
  return Math.round(milliseconds * 10) / 10;
}
