import type { LocalDate } from '../base/time.ts';
import { checkAwards, checkScoring } from './check-awards.ts';
import { checkText } from './check-text.ts';
import { checkUnits } from './check-units.ts';
import type { Plan } from './plan-draft.ts';
import { saying, when, type PlanFinding, type PlanFrame } from './plan-finding.ts';

/**
 * Everything that is wrong with a plan before it is launched, each finding at its place. Without one that stops, the plan is a
 * movement (`movementOf`).
 */
export function checkPlan(frame: PlanFrame): PlanFinding[] {
  const { plan } = frame;
  return [
    ...checkHead(plan),
    ...checkText(frame),
    ...checkAreas(plan),
    ...checkUnits(frame),
    ...checkTimeline(frame),
    ...checkScoring(plan),
    ...checkAwards(plan),
  ];
}

function checkHead({ head }: Plan): PlanFinding[] {
  const { stop, ask } = saying('head');
  const { from, to, issuedOn } = head;
  const written = ['title', 'shortTitle', 'number', 'issuer', 'issuedAt'] as const;
  const days = ['issuedOn', 'from', 'to'] as const;
  return [
    ...written.flatMap((field) => when(head[field].trim() === '', () => stop(field, 'missing'))),
    ...days.flatMap((field) => when(head[field] === null, () => stop(field, 'noDay'))),
    ...when(from !== null && to !== null && to < from, () => stop('to', 'periodReversed')),
    ...when(issuedOn !== null && to !== null && issuedOn > to, () => ask('issuedOn', 'issuedAfterEnd')),
  ];
}

function checkAreas({ areas: { contentAreas, proposedTargets } }: Plan): PlanFinding[] {
  const { stop, ask } = saying('areas');
  const known = new Set(contentAreas.map(({ id }) => id));
  const aimedAt = new Set(proposedTargets.map(({ contentArea }) => contentArea));
  const titles = contentAreas.map(({ title }) => title.trim().toLowerCase());
  return [
    ...when(contentAreas.length === 0, () => stop('contentAreas', 'noAreas')),
    ...contentAreas.flatMap(({ id, title, text }, index) => [
      ...when(title.trim() === '', () => stop(`contentAreas.${id}.title`, 'missing')),
      ...when(text.trim() === '', () => stop(`contentAreas.${id}.text`, 'missing')),
      ...when(title.trim() !== '' && titles.indexOf(title.trim().toLowerCase()) < index, () =>
        ask(`contentAreas.${id}.title`, 'areaTwice', { name: title }),
      ),
      ...when(!aimedAt.has(id), () => ask(`contentAreas.${id}`, 'areaWithoutTarget', { name: title || id })),
    ]),
    ...proposedTargets.flatMap(({ id, name, contentArea }) => [
      ...when(name.trim() === '', () => stop(`proposedTargets.${id}.name`, 'missing')),
      ...when(!known.has(contentArea), () =>
        stop(`proposedTargets.${id}.contentArea`, 'targetWithoutArea', { name }),
      ),
    ]),
  ];
}

function checkTimeline({ plan: { head, timeline, awards }, today }: PlanFrame): PlanFinding[] {
  const { stop, ask } = saying('timeline');
  const { registrationDeadline: registration, reportingPeriods, nominationDeadline, sessionOn } = timeline;
  const { from, to, issuedOn } = head;
  const finals = reportingPeriods.filter(({ kind }) => kind === 'final');
  const lastDue = finals
    .flatMap(({ due }) => due ?? [])
    .toSorted()
    .at(-1);
  return [
    ...when(registration === null, () => stop('registrationDeadline', 'noDay')),
    ...(registration === null
      ? []
      : [
          ...when(to !== null && registration > to, () =>
            stop('registrationDeadline', 'registrationAfterEnd'),
          ),
          ...when(issuedOn !== null && registration < issuedOn, () =>
            stop('registrationDeadline', 'registrationBeforeIssue'),
          ),
          ...when(registration < today, () => ask('registrationDeadline', 'registrationPassed')),
        ]),
    ...when(reportingPeriods.length === 0, () => ask('reportingPeriods', 'noReports')),
    ...when(reportingPeriods.length > 0 && finals.length === 0, () =>
      ask('reportingPeriods', 'noFinalReport'),
    ),
    ...reportingPeriods.flatMap((period) => {
      const at = (field: string) => `reportingPeriods.${period.id}.${field}`;
      const name = { name: period.title };
      const isOutside = (day: LocalDate | null) =>
        day !== null && ((from !== null && day < from) || (to !== null && day > to));
      const days = ['from', 'to', 'due'] as const;
      return [
        ...when(period.title.trim() === '', () => stop(at('title'), 'missing')),
        ...days.flatMap((field) => when(period[field] === null, () => stop(at(field), 'noDay'))),
        ...when(period.from !== null && period.to !== null && period.to < period.from, () =>
          stop(at('to'), 'reportReversed', name),
        ),
        ...(['from', 'to'] as const).flatMap((field) =>
          when(isOutside(period[field]), () => stop(at(field), 'reportOutsidePeriod', name)),
        ),
        ...when(period.to !== null && period.due !== null && period.due < period.to, () =>
          stop(at('due'), 'reportDueBeforeEnd', name),
        ),
      ];
    }),
    ...(awards.given
      ? [
          ...when(nominationDeadline !== null && lastDue !== undefined && nominationDeadline < lastDue, () =>
            ask('nominationDeadline', 'nominationsBeforeFinal'),
          ),
          ...when(sessionOn !== null && nominationDeadline !== null && sessionOn < nominationDeadline, () =>
            stop('sessionOn', 'sessionBeforeNominations'),
          ),
        ]
      : []),
  ];
}
