import { participantSchema } from '@thidua/domain/movement/movement';
import { rolesOver } from '@thidua/domain/people/access';
import { membershipSchema, unitRoles } from '@thidua/domain/people/membership';
import { paths } from '@thidua/domain/base/paths';
import { newQuestion, questionSchema } from '@thidua/domain/question/question';
import { parseQuestion } from '@thidua/domain/question/question-content';
import { finding, type Finding } from '@thidua/domain/submission/finding';
import { z } from 'zod';
import type { IntakeJudge } from '../intake/intake-judge.ts';
import { questionNotices, questionPaths, writeQuestion } from './write-question.ts';

const titled = z.object({ title: z.string() });

/** A unit's question: judged by the form's own schema, it becomes the question's record. */
export const judgeQuestion: IntakeJudge = {
  paths: ({ movementId, ownerId, recordId, submittedBy }) => [
    paths.participant(movementId, ownerId),
    paths.membership(submittedBy),
    ...questionPaths(movementId, recordId),
  ],
  judge({ movementId, intakeId, ownerId, recordId, documents, settings, intake, now, ...bench }) {
    const participant = documents.read(paths.participant(movementId, ownerId), participantSchema);
    const parsed = parseQuestion(intake.content);
    const findings: Finding[] = parsed.ok ? [] : [...parsed.error];
    if (settings.status !== 'open') findings.push(finding('', 'movementNotOpen'));
    if (!participant?.active) findings.push(finding('', 'unitNotActive'));
    if (!parsed.ok || !participant || findings.length > 0) {
      const of = { movementId, unitId: ownerId, unitName: participant?.name ?? '', detail: '' };
      const subject = (titled.safeParse(intake.content).data?.title ?? '').slice(0, 300);
      const causeId = `${movementId}~${intakeId}`;
      const notice = { ...of, kind: 'questionInvalid', causeId, subject, subjectId: recordId } as const;
      bench.announce({ notices: [{ ...notice, scope: ownerId, to: unitRoles }] });
      return findings;
    }
    if (documents.read(paths.question(movementId, recordId), questionSchema)) return [];
    const { authorityId } = settings;
    const whose = { movementId, authorityId, unitId: ownerId, unitName: participant.name };
    const next = newQuestion(whose, parsed.value, intake.submittedBy, intake.submittedAt);
    const membership = documents.read(paths.membership(intake.submittedBy), membershipSchema);
    const held = rolesOver(membership, { id: movementId, authorityId }, participant, now);
    const role = unitRoles.find((one) => held.includes(one)) ?? 'unitEditor';
    const event = { role, before: '', after: 'asked', reason: '', action: 'ask' } as const;
    const made = { next, event };
    const doer = { uid: intake.submittedBy, now: intake.submittedAt };
    writeQuestion(bench.services, bench.transaction, documents, recordId, { ...made, before: null }, doer);
    bench.announce({ notices: questionNotices(recordId, made) });
    return [];
  },
};
