import { missingPapers, papersIn } from './papers.ts';
import { finding, type Finding } from './finding.ts';
import {
  deadlineOf,
  isOnTime,
  reportingPeriod,
  type MovementSettings,
  type Participant,
} from '../movement/movement.ts';
import { REGISTRATION_CASE } from '../movement/case-ids.ts';
import { parseRegistration, targetsOf } from './registration.ts';
import type { Target } from './target.ts';
import { actualsOf, parseReport, reportContentSchema } from './report.ts';
import { arrivalOf, type SubmissionVersion } from './case.ts';
import { localDateOf } from '../base/time.ts';

/** Everything a verdict rests on: the movement, the unit's part in it, its counted targets, the clock. */
export interface JudgeFrame {
  settings: MovementSettings;
  participant: Participant | null;
  /** Targets of the unit's counted registration; null while none counts. */
  registeredTargets: readonly Target[] | null;
  /** Of a report: target id → the unit's last actual before it that counts. */
  earlierActuals: Readonly<Record<string, number>>;
  /** Files named in the content whose bytes did not arrive. */
  missingFiles: ReadonlySet<string>;
  /** Of the case: once a version validated in time, what comes after a return or an amendment is not late. */
  firstValidAt?: Date | null;
  now: Date;
}

/** What only the server can know, and what the form checks too: every reason why a version does not validate. */
export function judgeVersion(caseId: string, version: SubmissionVersion, frame: JudgeFrame): Finding[] {
  return [...circumstances(caseId, version, frame), ...contents(caseId, version.content, frame)];
}

/** What holds for whatever a unit hands in: an open movement, a unit that takes part, a day that has come. */
export function commonCircumstances(
  version: SubmissionVersion,
  { settings, participant, now }: Pick<JudgeFrame, 'settings' | 'participant' | 'now'>,
): Finding[] {
  const findings: Finding[] = [];
  if (settings.status !== 'open') findings.push(finding('', 'movementNotOpen'));
  if (!participant?.active) findings.push(finding('', 'unitNotActive'));
  if (version.paperReceivedOn !== null && version.paperReceivedOn > localDateOf(now, settings.zone)) {
    findings.push(finding('paperReceivedOn', 'paperDateInFuture'));
  }
  return findings;
}

function circumstances(caseId: string, version: SubmissionVersion, frame: JudgeFrame): Finding[] {
  const { settings, participant, firstValidAt } = frame;
  const findings = commonCircumstances(version, frame);
  if (!participant?.active) return findings;
  if (participant.obligation === 'exempt') findings.push(finding('', 'unitExempt'));
  const deadline = deadlineOf(settings, participant, caseId);
  const arrivedAt = firstValidAt ?? arrivalOf(version, settings.zone);
  const late = deadline !== undefined && !isOnTime(deadline, arrivedAt, settings.zone);
  if (deadline && late && settings.lateRegistrations === 'refused' && caseId === REGISTRATION_CASE) {
    findings.push(finding('', 'tooLate', { deadline }));
  }
  return findings;
}

function contents(caseId: string, content: unknown, frame: JudgeFrame): Finding[] {
  const { settings, registeredTargets: targets, earlierActuals: before } = frame;
  if (caseId === REGISTRATION_CASE) {
    const parsed = parseRegistration(content, settings);
    return [...(parsed.ok ? [] : parsed.error), ...missingPapers(content, frame.missingFiles)];
  }
  const period = reportingPeriod(settings, caseId);
  if (!period) return [finding('', 'malformed')];
  if (targets === null) return [finding('', 'notRegistered')];
  const parsed = parseReport(content, {
    targets,
    unitsOfMeasure: settings.unitsOfMeasure,
    before,
    criteria: settings.criteria.collective,
    period,
  });
  return [
    ...(parsed.ok ? [] : parsed.error),
    ...missingEvidence(content, frame.missingFiles),
    ...missingPapers(content, frame.missingFiles),
  ];
}

function missingEvidence(content: unknown, missingFiles: ReadonlySet<string>): Finding[] {
  const parsed = reportContentSchema.safeParse(content);
  if (!parsed.success) return [];
  return parsed.data.actuals.flatMap(({ id, evidence }) =>
    evidence.some((piece) => piece.kind === 'file' && missingFiles.has(piece.fileId))
      ? [finding(`actuals.${id}.evidence`, 'evidenceMissing')]
      : [],
  );
}

/** The ids of the files that a registration or a report names. */
export function filesNamedIn(content: unknown): string[] {
  const actuals = reportContentSchema.safeParse(content).data?.actuals ?? [];
  const proofs = actuals.flatMap(({ evidence }) =>
    evidence.flatMap((piece) => (piece.kind === 'file' ? [piece.fileId] : [])),
  );
  return [...proofs, ...papersIn(content).map(({ id }) => id)];
}

/**
 * What a counted version contributes to the summaries. Reads leniently: the version was judged when it came, and neither a
 * target amended since nor what a movement asks today takes its figures away.
 */
export function contributionOf(
  caseId: string,
  content: unknown,
): { targets?: Target[]; actuals?: Record<string, number> } {
  if (caseId !== REGISTRATION_CASE) return { actuals: actualsOf(content) };
  const targets = targetsOf(content);
  return targets === null ? {} : { targets };
}
