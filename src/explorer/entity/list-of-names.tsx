import type { JSX } from 'react';
import { Link } from 'wouter';
import type { TitledFragment } from '../api/operations.generated.js';
import { Words } from '../frame/bidi.js';
import { entityPath } from './entity-path.js';
import { titleOf } from './title.js';

/** Entities that are no more than named here, each a link to its page. */
export function ListOfNames({ entities }: { entities: readonly TitledFragment[] }): JSX.Element {
  return <ul className="names">{entities.map((entity) => <li key={entity.id}><Link href={entityPath(entity.id)}><Words>{titleOf(entity)}</Words></Link></li>)}</ul>;
}
