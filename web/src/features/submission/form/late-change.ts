import { useCallback, useEffect, useRef } from 'react';

/**
 * Changes the content as it is when the change comes: an upload ends long after the render that began it, perhaps
 * after the form was left.
 */
export function useLateChange<C>(
  content: C,
  onChange: (content: C) => void,
): (change: (content: C) => C) => void {
  const latest = useRef<{ content: C; onChange: (content: C) => void } | null>(null);
  useEffect(() => {
    latest.current = { content, onChange };
  });
  useEffect(
    () => () => {
      latest.current = null;
    },
    [],
  );
  return useCallback((change) => {
    const now = latest.current;
    if (now) now.onChange(change(now.content));
  }, []);
}
