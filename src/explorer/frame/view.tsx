import type { JSX, ReactNode } from 'react';
import type { Answer } from '../api/use-operation.js';
import { Failed, Waiting } from './notices.js';
import { UnderTheHood } from './under-the-hood.js';

interface ViewProps<Data> {
  readonly answer: Answer<Data>;
  /** What is shown of it. */
  readonly children: (data: Data) => ReactNode;
}

/** What an operation answers, with the operation below it; until then that it is waited for, or what went wrong. */
export function View<Data extends object>({ answer: { data, error, ran, retry }, children }: ViewProps<Data>): JSX.Element {
  if (error && !data) return <Failed error={error} retry={retry} />;
  if (!data) return <Waiting />;
  return (
    <>
      {error && <Failed error={error} retry={retry} />}
      {children(data)}
      <UnderTheHood ran={ran} />
    </>
  );
}
