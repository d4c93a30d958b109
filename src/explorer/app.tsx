import { type JSX, Suspense, lazy } from 'react';
import { Redirect, Route, Switch, useLocation } from 'wouter';
import { CrashGuard } from './frame/crash-guard.js';
import { Frame } from './frame/frame.js';
import { NotFound, Waiting } from './frame/notices.js';
import { LANGUAGES, LanguageContext, preferredLanguage } from './language/language.js';
import { SearchPage } from './search/search-page.js';

const EntityPage = lazy(() => import('./entity/entity-page.js'));
const ComparePage = lazy(() => import('./compare/compare-page.js'));
const GraphPage = lazy(() => import('./graph/graph-page.js'));
const MapPage = lazy(() => import('./map/map-page.js'));
const TimelinePage = lazy(() => import('./timeline/timeline-page.js'));

/** The views, each below the language that it is read in: every one of them is a link that can be passed on. */
export function App(): JSX.Element {
  return (
    <Switch>
      {LANGUAGES.map((language) => (
        <Route key={language} path={`/${language}`} nest>
          <LanguageContext value={language}>
            <Frame>
              <GuardedViews />
            </Frame>
          </LanguageContext>
        </Route>
      ))}
      <Route>
        <Redirect to={`/${preferredLanguage()}`} replace />
      </Route>
    </Switch>
  );
}

/** Another address is another attempt. */
function GuardedViews(): JSX.Element {
  const [path] = useLocation();
  return (
    <CrashGuard key={path}>
      <Suspense fallback={<Waiting />}>
        <Views />
      </Suspense>
    </CrashGuard>
  );
}

function Views(): JSX.Element {
  return (
    <Switch>
      <Route path="/">
        <SearchPage />
      </Route>
      <Route path="/entity/:id">{({ id }) => <EntityPage key={id} id={decodeURIComponent(id)} />}</Route>
      <Route path="/compare/:id">{({ id }) => <ComparePage key={id} id={decodeURIComponent(id)} />}</Route>
      <Route path="/timeline">
        <TimelinePage />
      </Route>
      <Route path="/map">
        <MapPage />
      </Route>
      <Route path="/graph/:id">{({ id }) => <GraphPage key={id} id={decodeURIComponent(id)} />}</Route>
      <Route>
        <NotFound />
      </Route>
    </Switch>
  );
}
