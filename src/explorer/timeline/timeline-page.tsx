import { type JSX, useMemo, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Link, useSearchParams } from 'wouter';
import { type Clock, TimelineDocument, type TimelineQuery } from '../api/operations.generated.js';
import { useOperation } from '../api/use-operation.js';
import { entityPath } from '../entity/entity-path.js';
import { titleOf } from '../entity/title.js';
import { claimantsOf } from '../evidence/claimants.js';
import { Words } from '../frame/bidi.js';
import { useChoices } from '../frame/use-choices.js';
import { View } from '../frame/view.js';
import { useOperationLanguage } from '../language/language.js';
import { DAY } from './lanes.js';
import { TimelineChart } from './timeline-chart.js';

type Entry = TimelineQuery['timeline']['edges'][number];

const CLOCKS = ['HAPPENED', 'SAID', 'PUBLISHED', 'RECORDED'] as const satisfies readonly Clock[];

/** As many as the server gives at a time. */
const PAGE = 100;

/** What happened, was said, published or recorded, in order; the clock and what it is about stand in the address. */
export default function TimelinePage(): JSX.Element {
  const [parameters] = useSearchParams();
  const clock = CLOCKS.find((each) => each === parameters.get('clock')) ?? 'HAPPENED';
  const about = parameters.getAll('about');
  const answer = useOperation(TimelineDocument, { clock, language: useOperationLanguage(), first: PAGE, ...(about.length > 0 && { about }) });
  return <View answer={answer}>{({ timeline }) => <Timeline timeline={timeline} clock={clock} more={(after) => { answer.more({ after }); }} />}</View>;
}

interface TimelineProps {
  readonly timeline: TimelineQuery['timeline'];
  readonly clock: Clock;
  readonly more: (after: string) => void;
}

function Timeline({ timeline: { edges, totalCount, undated, about }, clock, more }: TimelineProps): JSX.Element {
  const { t } = useTranslation();
  const [chosen, setChosen] = useState<string | null>(null);
  const entries = useMemo(() => edges.map(({ from, to, node, cursor }) => ({ key: cursor, from: Date.parse(from), to: Date.parse(to) + DAY, lane: node.__typename, title: titleOf(node) })), [edges]);
  const names = about.flatMap((entity) => (entity ? [titleOf(entity)] : []));
  const last = edges.at(-1);
  const choose = (key: string): void => {
    setChosen(key);
    document.getElementById(key)?.scrollIntoView({ block: 'nearest' });
  };
  return (
    <>
      <title>{`${[t('timeline'), ...names].join(' · ')} · ${t('title')}`}</title>
      <h1>{t('timeline')}{names.length > 0 && <>: <Words>{names.join(' · ')}</Words></>}</h1>
      <ClockChoice clock={clock} />
      <p role="status" className="found">{t('found', { count: totalCount })}{undated > 0 && ` · ${t('undated', { count: undated })}`}</p>
      {entries.length > 0 && <TimelineChart entries={entries} chosen={chosen} onChosen={choose} />}
      <ol className="timeline">{edges.map((entry) => <EntryLine key={entry.cursor} entry={entry} isChosen={entry.cursor === chosen} />)}</ol>
      {last && edges.length < totalCount && <button type="button" onClick={() => { more(last.cursor); }}>{t('more')}</button>}
    </>
  );
}

function ClockChoice({ clock }: { clock: Clock }): JSX.Element {
  const { t } = useTranslation();
  const [, choose] = useChoices();
  return (
    <form className="filter" onSubmit={(event) => { event.preventDefault(); }}>
      <label>
        {t('onClock')}
        <select value={clock} onChange={({ target }) => { choose('clock', target.value); }}>
          {CLOCKS.map((each) => <option key={each} value={each}>{t(`clockNames.${each}`)}</option>)}
        </select>
      </label>
    </form>
  );
}

function EntryLine({ entry: { node, date, end, at, approximate, cursor }, isChosen }: { entry: Entry; isChosen: boolean }): JSX.Element {
  const { t } = useTranslation();
  const who = claimantsOf(node);
  return (
    <li id={cursor} className={isChosen ? 'chosen' : undefined}>
      <time dir="ltr">{at ?? [...new Set([date, end])].filter((day) => day !== null).join(' – ')}</time>
      {approximate && <small>{t('approximately')}</small>}{' '}
      <Link href={entityPath(node.id)}><Words>{titleOf(node)}</Words></Link> <span className="type">{t(`types.${node.__typename}`)}</span>
      {who.length > 0 && <p className="by">{t('accordingTo')} {who.map(({ id, name }) => <Words key={id}>{name}</Words>)}</p>}
    </li>
  );
}
