import { filesNamedIn, judgeVersion } from '@thidua/domain/judge';
import { paths, REGISTRATION_CASE } from '@thidua/domain/paths';
import { recordAfterCase } from '../summaries/count-unit.ts';
import type { Bench, CaseJudge } from './case-judge.ts';
import { missingFilesOf } from './missing-files.ts';

/** Judges registrations and reports, which the unit's record counts. */
export function owedJudge({ transaction, ref, settings, participant, record, now }: Bench): CaseJudge {
  const { movementId, unitId, caseId } = ref;
  const registration = record?.cases[REGISTRATION_CASE];
  const registeredTargets = registration && registration.counted !== null ? registration.targets : null;
  return {
    findingsOf: async (version, _number, { firstValidAt }) => {
      const missingFiles = await missingFilesOf(transaction, ref, filesNamedIn(version.content));
      return judgeVersion(caseId, version, {
        settings,
        participant,
        registeredTargets,
        firstValidAt,
        missingFiles,
        now,
      });
    },
    conclude: async (submission, newest) => {
      const frame = { movementId, settings, participant, now };
      const counted = await recordAfterCase(transaction, frame, record, submission, newest);
      transaction.set(paths.unitRecord(movementId, unitId), counted);
      return counted;
    },
  };
}
