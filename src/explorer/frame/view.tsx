import type { JSX, ReactNode } from 'react';
import type { Answer } from '../api/use-operation.js';
import { Failed, Waiting } from './notices.js';
import { UnderTheHood } from './under-the-hood.js';

interface ViewProps<Data> {
  readonly answer: Answer<Data>;
  /** What is shown of it. */
  readonly children: (data: Data) => ReactNode;
}

/** What an operation answers; until then that it is waited for, or what went wrong. */
export function Answered<Data extends object>({ answer: { data, error, retry }, children }: ViewProps<Data>): JSX.Element {
  if (data) return <>{children(data)}</>;
  return error ? <Failed error={error} retry={retry} /> : <Waiting />;
}

/** The same with the operation below it, and above it what went wrong since. */
export function View<Data extends object>({ answer, children }: ViewProps<Data>): JSX.Element {
  const { error, ran, retry } = answer;
  return (
    <Answered answer={answer}>
      {(data) => (
        <>
          {error && <Failed error={error} retry={retry} />}
          {children(data)}
          <UnderTheHood ran={ran} />
        </>
      )}
    </Answered>
  );
}
