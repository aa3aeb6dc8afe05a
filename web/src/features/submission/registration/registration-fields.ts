import { directionSchema } from '@thidua/domain/movement/movement';
import type { DraftTarget, RegistrationContent } from '@thidua/domain/submission/registration';
import { labels } from '../../../language/labels.ts';
import type { ContentWords } from '../content/describe-field.ts';
import { words as contentTexts } from '../content/texts.ts';
import { words as formTexts } from '../form/texts.ts';
import { words } from './texts.ts';

const { fields } = words;
type Written = keyof RegistrationContent | Exclude<keyof DraftTarget, 'id' | 'originId'>;

/** What a registration's fields are called. */
export const registrationFields: ContentWords = {
  fields: fields satisfies Readonly<Record<Written, string>>,
  onPage: ['planNumber', 'planDate', 'launchDate', 'launchForm', 'commitments', 'targets', 'papers'],
  lists: {
    targets: {
      element: (id, own, names, place) => {
        const name = own ?? names.targets.get(id) ?? '';
        return place === null ? contentTexts.target(name) : words.targetCalled(place, name);
      },
      fields,
      onPage: [
        'contentArea',
        'name',
        'direction',
        'unitOfMeasure',
        'baseline',
        'goal',
        'remark',
        'dueDate',
        'weight',
        'personInCharge',
      ],
      order: () => words.order,
    },
    papers: { element: (_, own) => own ?? formTexts.papersTitle, fields: {}, onPage: [] },
    commitments: { element: (index) => words.commitment(Number(index) + 1), fields: {}, onPage: [] },
  },
  choice: (field, value, { contentAreas }) => {
    if (field === 'contentArea') return contentAreas.find(({ id }) => id === value)?.title ?? null;
    const direction = field === 'direction' ? directionSchema.safeParse(value) : null;
    return direction?.success ? labels.direction[direction.data] : null;
  },
};
