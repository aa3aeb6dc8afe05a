import { recipientKindSchema } from '@thidua/domain/movement/award-settings';
import { workRoles, type NominationContent } from '@thidua/domain/nomination/content';
import { awardLabels } from '../../../language/award-labels.ts';
import type { ContentWords } from '../content/describe-field.ts';
import { valueAt } from '../content/difference.ts';
import { words } from './texts.ts';

/** What a dossier's fields are called; a nominee's name and position by what the nominee is. */
export const nominationFields: ContentWords = {
  fields: words.fields satisfies Readonly<Record<Exclude<keyof NominationContent, 'evidence'>, string>>,
  onPage: [
    'formId',
    'kind',
    'honorific',
    'name',
    'position',
    'title',
    'workRole',
    'votesFor',
    'votesAgainst',
    'citation',
    'achievement',
    'initiative',
    'evidence',
  ],
  lists: {
    achievement: {
      element: (id, _, { outline }) =>
        words.section(outline.find((section) => section.id === id)?.title ?? ''),
      fields: {},
      onPage: [],
    },
  },
  fieldOf: (field, content) => {
    if (field === 'evidence') return words.evidence;
    if (field !== 'name' && field !== 'position') return null;
    const kind = recipientKindSchema.safeParse(valueAt(content, 'kind'));
    if (!kind.success) return null;
    return (field === 'name' ? words.names : words.positions)[kind.data];
  },
  choice: (field, value, { awardForms }) => {
    if (field === 'formId') return awardForms.find(({ id }) => id === value)?.title ?? null;
    const kind = field === 'kind' ? recipientKindSchema.safeParse(value) : null;
    if (kind?.success) return awardLabels.recipientKind[kind.data];
    const role = field === 'workRole' ? workRoles.find((one) => one === value) : undefined;
    return role ? awardLabels.workRole[role] : null;
  },
};
