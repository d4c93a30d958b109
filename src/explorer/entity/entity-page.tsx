import type { JSX } from 'react';
import { KindDocument } from '../api/operations.generated.js';
import { useOperation } from '../api/use-operation.js';
import { NotFound } from '../frame/notices.js';
import { Answered } from '../frame/view.js';
import { useOperationLanguage } from '../language/language.js';
import { ArticlePage } from './article-page.js';
import { AssertionPage, StatementPage } from './claim-page.js';
import { FigurePage, SeriesPage } from './figure-page.js';
import { NamedPage } from './named-page.js';

const PAGES: Readonly<Record<string, (props: { readonly id: string }) => JSX.Element>> = { Statement: StatementPage, Assertion: AssertionPage, Article: ArticlePage, Figure: FigurePage, Series: SeriesPage };

/** All that the graph knows of one entity, each claim with the words that prove it. */
export default function EntityPage({ id }: { id: string }): JSX.Element {
  const answer = useOperation(KindDocument, { id, language: useOperationLanguage() });
  return (
    <Answered answer={answer}>
      {({ node }) => {
        if (!node) return <NotFound />;
        const Page = PAGES[node.__typename] ?? ('name' in node ? NamedPage : NotFound);
        return <Page id={id} />;
      }}
    </Answered>
  );
}
