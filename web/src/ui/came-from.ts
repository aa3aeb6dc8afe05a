import { useLocation } from 'react-router';
import { z } from 'zod';

/** The place that a link stands in, with what was opened there, and what that page is called. */
export interface Place {
  to: string;
  label: string;
}

const arrivedFrom = z.object({ from: z.object({ to: z.string().startsWith('/'), label: z.string() }) });

/** What a link gives as its `state`, so that the page behind it leads back to where it was followed. */
export const cameFrom = (from: Place) => ({ from });

/** From where a link was followed; null for an address that was typed, or opened in a window of its own. */
export function useCameFrom(): Place | null {
  const location = useLocation();
  const arrived = arrivedFrom.safeParse(location.state);
  return arrived.success ? arrived.data.from : null;
}
