import { z } from 'zod';
import { asOneLine, withoutHidden } from './plain-text.ts';

/** Instants cross the wire as ISO text. */
export const instant = z.iso.datetime().transform((text) => new Date(text));

const sized = (least: number, most: number) => z.string().normalize().trim().min(least).max(most);

/** One line as somebody typed or pasted it, without what nobody sees. */
export const line = (most: number, least = 0) => z.string().transform(asOneLine).pipe(sized(least, most));

/** The same over several lines. */
export const text = (most: number, least = 0) => z.string().transform(withoutHidden).pipe(sized(least, most));

/** The most characters of a reason; `brief` of a change to an account or a namesake, `listed` of what a page lists. */
export const REASON_LIMITS = { usual: 2000, brief: 500, listed: 300 } as const;
/** Why somebody does something, as far as a reason is asked for at all. */
export const reason = text(REASON_LIMITS.usual);
export const requiredReason = text(REASON_LIMITS.usual, 1);
/** Of a change to an account: a short one, '' where none is given. */
export const shortReason = text(REASON_LIMITS.brief).default('');
