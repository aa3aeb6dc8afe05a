import { evidenceRefSchema } from '@thidua/domain/submission/report';
import { paperSchema } from '@thidua/domain/submission/papers';
import { z } from 'zod';

/*
 * A draft is read more leniently than a submission: too long a text, or one line too many, must still come back for
 * its writer to shorten. What is no text at all reads as an empty one.
 */

export const text = z.string().catch('');

export const listOf = <T extends z.ZodType>(element: T) =>
  z.preprocess(
    (value) =>
      z
        .array(z.unknown())
        .safeParse(value)
        .data?.filter((part) => part !== null) ?? [],
    z.array(element),
  );

export const evidenceList = listOf(evidenceRefSchema.catch({ kind: 'link', url: '', title: '' }));

export const paperList = listOf(paperSchema.nullable().catch(null)).transform((papers) =>
  papers.filter((paper) => paper !== null),
);

const fields = (content: unknown) => z.record(z.string(), z.unknown()).safeParse(content).data ?? {};

/** Reads whatever was stored as content of a shape that is made of these parts, so never fails. */
export const readerOf =
  <C>(shape: z.ZodType<C>) =>
  (content: unknown): C =>
    shape.parse(fields(content));
