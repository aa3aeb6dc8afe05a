import type { ReportContent } from '@thidua/domain/submission/report';
import type { ContentWords } from '../content/describe-field.ts';
import { words as contentTexts } from '../content/texts.ts';
import { words as formTexts } from '../form/texts.ts';
import { words } from './texts.ts';

const { fields } = words;
type Line<List extends 'actuals' | 'selfScores'> = Exclude<keyof ReportContent[List][number], 'id'>;
type Written = keyof ReportContent | Line<'actuals'> | Line<'selfScores'>;

/** What a report's fields are called. */
export const reportFields: ContentWords = {
  fields: fields satisfies Readonly<Record<Written, string>>,
  onPage: ['actuals', 'selfScores', 'difficulties', 'proposals', 'papers'],
  lists: {
    actuals: {
      element: (id, _, names) => contentTexts.target(names.targets.get(id) ?? ''),
      fields,
      onPage: ['value', 'remark', 'evidence'],
    },
    papers: { element: (_, own) => own ?? formTexts.papersTitle, fields: {}, onPage: [] },
    selfScores: {
      element: (id, _, { criteria }) =>
        words.criterion(criteria.find((criterion) => criterion.id === id)?.title ?? ''),
      fields,
      onPage: ['score', 'note'],
    },
  },
};
