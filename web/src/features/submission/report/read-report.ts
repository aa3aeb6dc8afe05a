import type { ReportContent } from '@thidua/domain/submission/report';
import { z } from 'zod';
import { evidenceList, listOf, paperList, readerOf, text } from '../content/lenient.ts';

export const readReport = readerOf<ReportContent>(
  z.object({
    actuals: listOf(
      z.object({ id: text, value: text, remark: text, confirmed: text, evidence: evidenceList }),
    ),
    difficulties: text,
    proposals: text,
    selfScores: listOf(z.object({ id: text, score: text, note: text })),
    papers: paperList,
  }),
);
