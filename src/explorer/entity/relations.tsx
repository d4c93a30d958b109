import type { JSX } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'wouter';
import type { ProvenFragment, TitledFragment } from '../api/operations.generated.js';
import { Proof } from '../evidence/proof.js';
import { Words } from '../frame/bidi.js';
import { entityPath } from './entity-path.js';
import type { NamedEntity } from './named-entity.js';
import { Section } from './section.js';
import { titleOf } from './title.js';

type Relation = NamedEntity['relations']['edges'][number];

/** What it stands in relation to, by type; each relation opens what proves it. */
export function Relations({ entity: { name, relations }, more }: { entity: NamedEntity; more: () => void }): JSX.Element | null {
  const { t } = useTranslation();
  if (relations.edges.length === 0) return null;
  return (
    <Section title={`${t('relations')} (${relations.totalCount})`}>
      {byType(relations.edges).map(([type, ofType]) => (
        <section key={type} className="of-type">
          <h3>{t(`relationTypes.${type}`)}</h3>
          <ul className="relations">{ofType.map((relation) => <RelationLine key={`${relation.direction} ${relation.node.id}`} name={name} relation={relation} />)}</ul>
        </section>
      ))}
      {relations.edges.length < relations.totalCount && <button type="button" onClick={more}>{t('more')}</button>}
    </Section>
  );
}

/** The types in the order in which the first of each comes. */
function byType(relations: readonly Relation[]): readonly (readonly [Relation['type'], readonly Relation[]])[] {
  return [...Map.groupBy(relations, ({ type }) => type)];
}

function RelationLine({ name, relation }: { name: string; relation: Relation }): JSX.Element {
  const { t } = useTranslation();
  const { type, direction, node } = relation;
  const other = <Link href={entityPath(node.id)}><Words>{titleOf(node)}</Words></Link>;
  const itself = <Words>{name}</Words>;
  const [subject, object] = direction === 'IN' ? [other, itself] : [itself, other];
  return (
    <li>
      <p className="triple">{subject} <span className="relation">{t(`relationTypes.${type}`)}</span> {object}</p>
      <Proofs relation={relation} />
    </li>
  );
}

/** The posts that somebody held; each opens what proves it. */
export function Posts({ posts }: { posts: readonly (ProvenFragment & { readonly node: Pick<TitledFragment, 'id'> & { readonly name: string } })[] }): JSX.Element | null {
  const { t } = useTranslation();
  if (posts.length === 0) return null;
  return (
    <Section title={t('posts')}>
      <ul className="relations">
        {posts.map((post) => (
          <li key={post.node.id}>
            <p className="triple"><Link href={entityPath(post.node.id)}><Words>{post.node.name}</Words></Link></p>
            <Proofs relation={post} />
          </li>
        ))}
      </ul>
    </Section>
  );
}

function Proofs({ relation: { assertionCount, articleCount, evidence } }: { relation: ProvenFragment }): JSX.Element {
  const { t } = useTranslation();
  return (
    <details>
      <summary>{t('evidence', { count: assertionCount })} {t('inArticles', { count: articleCount })}</summary>
      <ul>{evidence.nodes.map((proof) => <Proof key={proof.id} proof={proof} />)}</ul>
    </details>
  );
}
