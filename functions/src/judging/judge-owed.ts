import { filesNamedIn, judgeVersion } from '@thidua/domain/submission/judge';
import { paths } from '@thidua/domain/base/paths';
import { REGISTRATION_CASE } from '@thidua/domain/movement/case-ids';
import type { SubmissionCase } from '@thidua/domain/submission/case';
import { actualsBefore } from '@thidua/domain/summary/figures-in-force';
import { computing } from '../platform/fault.ts';
import { recordAfterCase } from '../summaries/count-unit.ts';
import { unreadable, type Bench, type CaseJudge } from '../cases/case-judge.ts';
import { missingFilesOf } from '../cases/missing-files.ts';

/** Judges registrations and reports, which the unit's record counts. */
export function owedJudge({ transaction, ref, settings, participant, record, now }: Bench): CaseJudge {
  const { movementId, unitId, caseId } = ref;
  const registration = record?.cases[REGISTRATION_CASE];
  const registeredTargets = registration && registration.counted !== null ? registration.targets : null;
  const earlierActuals = actualsBefore(record?.cases ?? {}, settings, caseId);
  const counting =
    (known: { version: number; content: unknown } | null) => async (submission: SubmissionCase) => {
      const frame = { movementId, settings, participant, now };
      const counted = await recordAfterCase(transaction, frame, record, submission, known);
      transaction.set(paths.unitRecord(movementId, unitId), counted);
      return counted;
    };
  return {
    judge: async (version, number, { firstValidAt }) => {
      const { content } = version;
      const files = computing(() => filesNamedIn(content));
      const missingFiles = await missingFilesOf(transaction, ref, files);
      const frame = {
        settings,
        participant,
        registeredTargets,
        earlierActuals,
        firstValidAt,
        missingFiles,
        now,
      };
      const findings = computing(() => judgeVersion(caseId, version, frame));
      return { findings, conclude: counting({ version: number, content }) };
    },
    giveUp: async () => ({ findings: unreadable, conclude: counting(null) }),
  };
}
