import { z } from 'zod';
import { caseIdSchema, decisionIdSchema, fileIdSchema, movementIdSchema, unitIdSchema } from '../base/ids.ts';
import { announcedFileSchema } from '../file/stored-file.ts';

/** Where a file goes: to the evidence of a case, or to the scans of a decision. */
const uploadPlaceSchema = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('evidence'), unitId: unitIdSchema, caseId: caseIdSchema }),
  z.object({ kind: z.literal('scan'), decisionId: decisionIdSchema }),
]);
export type UploadPlace = z.infer<typeof uploadPlaceSchema>;

const upload = z.object({ movementId: movementIdSchema, place: uploadPlaceSchema, fileId: fileIdSchema });

/** The files' part of the contract between web and functions; `callables.ts` holds the whole. */
export const uploadSchemas = {
  /**
   * A ticket for one file, by who may prepare the case, or by the office for a decision's scan: refused where the measure is
   * full. With it the uploader writes the chunks; asked again for the same file, it is the same ticket.
   */
  openUpload: { request: upload.extend({ file: announcedFileSchema }), response: z.object({}) },
  /** The bytes are there: they are checked against what was announced, and with that the file counts. */
  closeUpload: { request: upload, response: z.object({}) },
  /** A dossier that never was valid is thrown away by who prepares it: what was typed, and the files of its evidence. */
  throwAwayDossier: {
    request: z.object({ movementId: movementIdSchema, unitId: unitIdSchema, caseId: caseIdSchema }),
    response: z.object({}),
  },
} as const;
