import { fold } from '../base/text.ts';
import type { LocalDate } from '../base/time.ts';
import { partNames } from './part-names.ts';
import type { Plan } from './plan-draft.ts';
import { saying, when, type PlanFinding, type PlanFrame } from './plan-finding.ts';

export function checkText(frame: Pick<PlanFrame, 'plan' | 'kept'>): PlanFinding[] {
  const { text } = frame.plan;
  const { stop } = saying('text');
  const passages = ['purposes', 'requirements', 'legalBases'] as const;
  return [
    ...passages.flatMap((field) =>
      text[field].flatMap((one, index) =>
        when(one.text.trim() === '', () => stop(`${field}.${index}`, 'missing')),
      ),
    ),
    ...text.legalActs.flatMap(({ name, from, to }, index) => [
      ...when(name.trim() === '', () => stop(`legalActs.${index}.name`, 'missing')),
      ...when(from !== null && to !== null && to < from, () => stop(`legalActs.${index}.to`, 'actReversed')),
    ]),
    ...basesNotInForce(frame.plan),
    ...namesOfOrigin(frame),
  ];
}

/** The day that the decision on commendations is expected about, by which its bases are looked at. */
const decisionDay = ({ head, timeline }: Plan): LocalDate | null =>
  [head.to, timeline.nominationDeadline, timeline.sessionOn]
    .filter((day) => day !== null)
    .toSorted()
    .at(-1) ?? null;

/** Legal bases naming an act that is not in force on the day of their paper. */
function basesNotInForce(plan: Plan): PlanFinding[] {
  const notInForce = (base: string, day: LocalDate | null) =>
    day === null
      ? []
      : plan.text.legalActs.filter(
          ({ name, from, to }) =>
            name.trim() !== '' &&
            fold(base).includes(fold(name)) &&
            ((from !== null && day < from) || (to !== null && day > to)),
        );
  const inPlan = plan.text.legalBases.flatMap((base, index) =>
    notInForce(base.text, plan.head.issuedOn).map(({ name }) =>
      saying('text').ask(`legalBases.${index}`, 'basisNotInForce', { name, day: plan.head.issuedOn ?? '' }),
    ),
  );
  const day = decisionDay(plan);
  const inDecision = (plan.awards.given ? plan.awards.legalBases : []).flatMap((base, index) =>
    notInForce(base, day).map(({ name }) =>
      saying('awards').ask(`legalBases.${index}`, 'basisNotInForce', { name, day: day ?? '' }),
    ),
  );
  return [...inPlan, ...inDecision];
}

/** Words of the plan that this one was made of: its number, and its place where that is another. */
function namesOfOrigin({ plan, kept: { origin } }: Pick<PlanFrame, 'plan' | 'kept'>): PlanFinding[] {
  if (origin === null) return [];
  const { number, place } = origin;
  const foreign = [
    ...(number !== '' && number !== plan.head.number ? [number] : []),
    ...(place !== '' && place !== plan.head.issuedAt ? [place] : []),
  ];
  return partNames.flatMap((part) => {
    const said = JSON.stringify(plan[part]);
    const names = foreign.filter((name) => said.includes(name));
    return names.map((name) => saying(part).ask('', 'namesOrigin', { name }));
  });
}
