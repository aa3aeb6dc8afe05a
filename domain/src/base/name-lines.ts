import { z } from 'zod';
import { readLine, readName } from './person-name.ts';
import { line } from './wire.ts';

// Old codes use signs that are hidden in Unicode: a name is read before those are taken out.

/** A person's name as it crosses the wire, without what stood before it. */
export const personLine = (most: number, least = 0) =>
  z
    .string()
    .transform((typed) => readName(typed).name)
    .pipe(line(most, least));

/** One line that names whoever it may be – a person, a collective – or what stands beside a name. */
export const namedLine = (most: number, least = 0) => z.string().transform(readLine).pipe(line(most, least));
