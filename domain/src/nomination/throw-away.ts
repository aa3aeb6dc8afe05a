import { recipientKindSchema } from '../movement/award-settings.ts';
import type { MovementSettings } from '../movement/movement.ts';
import type { SubmissionCase } from '../submission/case.ts';
import { z } from 'zod';
import { emptyNomination, type NominationContent } from './content.ts';

/** Whether a dossier was never found valid, and waits for nobody: then what was typed of it may be thrown away. */
export const mayThrowAway = ({
  validVersions,
  state,
}: Pick<SubmissionCase, 'validVersions' | 'state'>): boolean =>
  validVersions.length === 0 && (state === 'draft' || state === 'invalid');

const begunSchema = z.object({
  formId: z.string().catch(''),
  kind: recipientKindSchema.catch('individual'),
});

/** What a draft holds once its dossier was thrown away: what was chosen when it was begun, and nothing that was typed. */
export function thrownAway(
  content: unknown,
  { awards }: Pick<MovementSettings, 'awards'>,
): NominationContent {
  const begun = begunSchema.safeParse(content).data;
  return emptyNomination(begun?.formId ?? '', begun?.kind ?? 'individual', awards?.outline ?? []);
}
