import { z } from 'zod';
import { fileIdSchema } from '../base/ids.ts';
import { contentLine } from './content-fields.ts';
import { finding, type Finding } from './finding.ts';

/**
 * What comes with a registration or a report as files: the unit's own plan and the record of its launch (plan 221, IV.3), and
 * the scan of what was signed and sealed on paper.
 */
export const paperKinds = ['plan', 'launchRecord', 'signedCopy'] as const;
export type PaperKind = (typeof paperKinds)[number];

/** `id` is the file's. */
export const paperSchema = z.strictObject({ id: fileIdSchema, kind: z.enum(paperKinds), name: contentLine });
export type AttachedPaper = z.infer<typeof paperSchema>;

/** A paper of many pages that was photographed is as many files. */
export const PAPERS = 20;
/** Versions and drafts of before have none. */
export const papersSchema = z.array(paperSchema).max(PAPERS, 'tooLong').default([]);

const withPapers = z.looseObject({ papers: papersSchema });

/** The papers that a content names; none where it cannot be read. */
export const papersIn = (content: unknown): AttachedPaper[] =>
  withPapers.safeParse(content).data?.papers ?? [];

/** Files of papers that have not arrived. */
export const missingPapers = (content: unknown, missingFiles: ReadonlySet<string>): Finding[] =>
  papersIn(content).some(({ id }) => missingFiles.has(id)) ? [finding('papers', 'evidenceMissing')] : [];
