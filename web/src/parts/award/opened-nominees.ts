import { useLocation, useSearchParams } from 'react-router';
import type { Place } from '../../ui/came-from.ts';

const PARAM = 'nominee';

interface OpenedNominees {
  isOpen: (id: string) => boolean;
  toggle: (id: string) => void;
  /** The one that was looked at last. */
  last: string | null;
  /** This page with what is opened on it, and `id` looked at last. */
  hereAt: (id: string, label: string) => Place;
}

/** Which nominees are opened on a page. They stand in its address, so that coming back finds them open. */
export function useOpenedNominees(): OpenedNominees {
  const [params, setParams] = useSearchParams();
  const { pathname } = useLocation();
  const opened = params.getAll(PARAM);
  const withOpened = (ids: readonly string[]) => {
    const next = new URLSearchParams(params);
    next.delete(PARAM);
    for (const id of ids) next.append(PARAM, id);
    return next;
  };
  const without = (id: string) => opened.filter((one) => one !== id);
  return {
    isOpen: (id) => opened.includes(id),
    toggle: (id) =>
      setParams(withOpened(opened.includes(id) ? without(id) : [...opened, id]), { replace: true }),
    last: opened.at(-1) ?? null,
    hereAt: (id, label) => {
      const search = withOpened([...without(id), id]).toString();
      return { to: `${pathname}?${search}`, label };
    },
  };
}
