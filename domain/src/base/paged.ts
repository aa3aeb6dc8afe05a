import { z } from 'zod';

/**
 * A list of awards stands in the document that is about it, as far as `PER_PAGE` entries go, and in pages below it. With every
 * text as long as it may be and every letter of three bytes, so many entries stay below the 1 MiB of a document, whatever is
 * said of them later.
 */
export const PER_PAGE = 30;

/** A list's texts must fit into one transaction, which takes 10 MiB, with what is written beside them. */
export const MAX_LIST_BYTES = 3_400_000;

/** A page: `n` counts from 1; the document itself holds what comes first. */
export const pageSchema = <T>(item: z.ZodType<T>) =>
  z.object({ n: z.number().int().positive(), items: z.array(item) });

/** How many pages hold `more` entries beyond those in the document. */
export const pagesOf = (more: number): number => Math.ceil(more / PER_PAGE);

/** The entries of the document and of each page; an entry stays where it is as long as the list keeps its order. */
export function inPages<T>(entries: readonly T[]): { first: T[]; pages: T[][] } {
  return {
    first: entries.slice(0, PER_PAGE),
    pages: Array.from({ length: pagesOf(Math.max(0, entries.length - PER_PAGE)) }, (_, index) =>
      entries.slice((index + 1) * PER_PAGE, (index + 2) * PER_PAGE),
    ),
  };
}

/** How long a value is as UTF-8 JSON: about what a store counts. */
export function bytesOf(value: unknown): number {
  let bytes = 0;
  for (const character of JSON.stringify(value) ?? '') {
    const code = character.codePointAt(0) ?? 0;
    bytes += code < 0x80 ? 1 : code < 0x800 ? 2 : code < 0x10000 ? 3 : 4;
  }
  return bytes;
}

export const isListTooLarge = (entries: readonly unknown[]): boolean => bytesOf(entries) > MAX_LIST_BYTES;
