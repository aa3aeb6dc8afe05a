import { sumOf } from './derive-plan.ts';
import type { Plan } from './plan-draft.ts';
import { saying, when, type PlanFinding } from './plan-finding.ts';

export function checkScoring({ scoring, awards }: Plan): PlanFinding[] {
  const { stop, ask } = saying('scoring');
  const { collective, individual, total, groups } = scoring;
  const ofForm = { collective, individual };
  const items = groups.flatMap((group) => group.items);
  const criteria = items.filter(({ kind }) => kind === 'criterion');
  const sum = sumOf(criteria.map(({ maxPoints }) => maxPoints));
  return [
    ...(['collective', 'individual'] as const).flatMap((field) =>
      ofForm[field].flatMap(({ id, title, text, maxPoints }) => [
        ...when(title.trim() === '', () => stop(`${field}.${id}.title`, 'missing')),
        ...when(text.trim() === '', () => stop(`${field}.${id}.text`, 'missing')),
        ...when(maxPoints === null || maxPoints <= 0 || !Number.isInteger(maxPoints), () =>
          stop(`${field}.${id}.maxPoints`, 'noPoints', { name: title }),
        ),
      ]),
    ),
    ...(awards.given ? table() : []),
  ];

  function table(): PlanFinding[] {
    return [
      ...groups.flatMap((group) => [
        ...when(group.title.trim() === '', () => stop(`groups.${group.id}.title`, 'missing')),
        ...when(group.items.length === 0, () =>
          stop(`groups.${group.id}`, 'groupEmpty', { name: group.title }),
        ),
        ...group.items.flatMap(({ id, kind, title, maxPoints }) => {
          const at = `groups.${group.id}.${id}`;
          const own = collective.find((criterion) => criterion.id === id);
          return [
            ...when(title.trim() === '', () => stop(`${at}.title`, 'missing')),
            ...when(maxPoints === null || maxPoints <= 0, () =>
              stop(`${at}.maxPoints`, 'noPoints', { name: title }),
            ),
            ...when(own !== undefined && maxPoints !== own.maxPoints, () =>
              stop(`${at}.maxPoints`, 'pointsDiffer', {
                name: title,
                here: String(maxPoints ?? 0),
                there: String(own?.maxPoints ?? 0),
              }),
            ),
            ...when(kind === 'criterion' && own === undefined, () =>
              ask(at, 'itemWithoutCriterion', { name: title }),
            ),
          ];
        }),
      ]),
      ...when(groups.length > 0 && total !== null && sum !== total, () =>
        stop('total', 'totalDiffers', { sum: String(sum), total: String(total) }),
      ),
      ...(groups.length === 0
        ? []
        : collective.flatMap(({ id, title }) =>
            when(!items.some((item) => item.id === id), () =>
              ask(`collective.${id}`, 'criterionNotScored', { name: title }),
            ),
          )),
    ];
  }
}

export function checkAwards({ awards }: Plan): PlanFinding[] {
  if (!awards.given) return [];
  const { stop, ask } = saying('awards');
  const { forms, quotas, outline, checklist } = awards;
  const ids = new Set(forms.map(({ id }) => id));
  const written = ['symbol', 'issuerTitle', 'citation'] as const;
  const titled = { outline, checklist };
  return [
    ...when(forms.length === 0, () => stop('forms', 'noForms')),
    ...forms.flatMap(({ id, title, text, recipients }) => [
      ...when(title.trim() === '', () => stop(`forms.${id}.title`, 'missing')),
      ...when(text.trim() === '', () => ask(`forms.${id}.text`, 'missing')),
      ...when(recipients.length === 0, () =>
        stop(`forms.${id}.recipients`, 'formForNobody', { name: title }),
      ),
    ]),
    ...quotas.flatMap(({ formId, kind, perUnit, perCluster }) => {
      const at = `quotas.${formId}.${kind}`;
      const name = forms.find(({ id }) => id === formId)?.title ?? formId;
      return [
        ...when(!ids.has(formId), () => stop(at, 'quotaOfNoForm', { name })),
        ...when(perUnit !== null && perCluster !== null && perUnit > perCluster, () =>
          ask(at, 'quotaAboveCluster', {
            name,
            unit: String(perUnit ?? 0),
            cluster: String(perCluster ?? 0),
          }),
        ),
      ];
    }),
    ...when(outline.length === 0, () => stop('outline', 'outlineEmpty')),
    ...when(checklist.length === 0, () => stop('checklist', 'checklistEmpty')),
    ...(['outline', 'checklist'] as const).flatMap((field) =>
      titled[field].flatMap(({ id, title }) =>
        when(title.trim() === '', () => stop(`${field}.${id}.title`, 'missing')),
      ),
    ),
    ...written.flatMap((field) => when(awards[field].trim() === '', () => stop(field, 'missing'))),
    ...awards.legalBases.flatMap((base, index) =>
      when(base.trim() === '', () => stop(`legalBases.${index}`, 'missing')),
    ),
  ];
}
