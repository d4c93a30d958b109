import { useCallback } from 'react';
import { useSearchParams } from 'wouter';

/**
 * What somebody has chosen in a view, as it stands in the address, and a way to choose one thing anew while the others stay: null, or
 * nothing, takes it out. @param isStep whether the browser's way back leads to what was chosen before
 */
export function useChoices(): [choices: URLSearchParams, choose: (name: string, value: string | null, isStep?: boolean) => void] {
  const [choices, setChoices] = useSearchParams();
  const choose = useCallback((name: string, value: string | null, isStep = false): void => {
    setChoices((before) => {
      const next = new URLSearchParams(before);
      if (value) next.set(name, value);
      else next.delete(name);
      return next;
    }, { replace: !isStep });
  }, [setChoices]);
  return [choices, choose];
}
