import { useEffect, useRef, type RefObject } from 'react';

/** Whether this is still shown, for what comes after it may have been closed. */
export function useOpen(): RefObject<boolean> {
  const open = useRef(false);
  useEffect(() => {
    open.current = true;
    return () => {
      open.current = false;
    };
  }, []);
  return open;
}
