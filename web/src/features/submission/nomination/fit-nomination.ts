import type { MovementSettings } from '@thidua/domain/movement/movement';
import type { NominationContent } from '@thidua/domain/nomination/content';

/**
 * A dossier with exactly the sections of the movement's outline, in its order; the award form is set where there is
 * but one.
 */
export function fitNomination(
  content: NominationContent,
  { awards, awardForms }: Pick<MovementSettings, 'awards' | 'awardForms'>,
): NominationContent {
  const [only, another] = awardForms;
  const outline = awards?.outline ?? [];
  return {
    ...content,
    formId: only && !another ? only.id : content.formId,
    achievement: outline.map(
      ({ id }) => content.achievement.find((section) => section.id === id) ?? { id, text: '' },
    ),
  };
}
