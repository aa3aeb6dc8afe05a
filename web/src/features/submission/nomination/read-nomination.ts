import { recipientKindSchema } from '@thidua/domain/movement/award-settings';
import type { NominationContent } from '@thidua/domain/nomination/content';
import { z } from 'zod';
import { evidenceList, listOf, readerOf, text } from '../content/lenient.ts';

export const readNomination = readerOf<NominationContent>(
  z.object({
    formId: text,
    kind: recipientKindSchema.catch('individual'),
    honorific: text,
    title: text,
    name: text,
    position: text,
    workRole: text,
    citation: text,
    votesFor: text,
    votesAgainst: text,
    initiative: text,
    achievement: listOf(z.object({ id: text, text })),
    evidence: evidenceList,
  }),
);
