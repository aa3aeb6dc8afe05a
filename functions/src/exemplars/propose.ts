import { newExemplar, exemplarSchema } from '@thidua/domain/exemplar/exemplar';
import { parseProposal } from '@thidua/domain/exemplar/story';
import { participantSchema } from '@thidua/domain/movement/movement';
import { membershipSchema, unitRoles } from '@thidua/domain/people/membership';
import { paths } from '@thidua/domain/base/paths';
import { localDateOf } from '@thidua/domain/base/time';
import { finding, type Finding } from '@thidua/domain/submission/finding';
import { rolesOver } from '@thidua/domain/people/access';
import { z } from 'zod';
import type { IntakeBench, IntakeJudge } from '../intake/intake-judge.ts';
import { exemplarPaths, noticesOf, writeExemplar } from './write-exemplar.ts';

const titled = z.object({ story: z.object({ title: z.string() }) });

/** A unit's proposal of an exemplar: judged by the form's own schema, it becomes the exemplar's record. */
export const judgeExemplar: IntakeJudge = {
  paths: ({ movementId, ownerId, recordId, submittedBy }) => [
    paths.participant(movementId, ownerId),
    paths.membership(submittedBy),
    ...exemplarPaths(movementId, recordId),
  ],
  judge(bench) {
    const { movementId, ownerId, recordId, documents, settings, intake, now } = bench;
    const participant = documents.read(paths.participant(movementId, ownerId), participantSchema);
    const parsed = parseProposal(intake.content, localDateOf(now, settings.zone));
    const findings: Finding[] = parsed.ok ? [] : [...parsed.error];
    if (settings.status !== 'open') findings.push(finding('', 'movementNotOpen'));
    if (!participant?.active) findings.push(finding('', 'unitNotActive'));
    const of = parsed.ok ? parsed.value.story.nominationId : null;
    if (of?.startsWith(`${ownerId}~`) === false) findings.push(finding('story.nominationId', 'malformed'));
    if (!parsed.ok || !participant || findings.length > 0) {
      tellUnit(bench, participant?.name ?? '');
      return findings;
    }
    if (documents.read(paths.exemplar(movementId, recordId), exemplarSchema)) return [];
    const { authorityId } = settings;
    const { name: unitName, clusterId } = participant;
    const whose = { movementId, authorityId, unitId: ownerId, unitName, clusterId };
    const next = newExemplar(whose, parsed.value, intake.submittedBy, intake.submittedAt);
    const membership = documents.read(paths.membership(intake.submittedBy), membershipSchema);
    const held = rolesOver(membership, { id: movementId, authorityId }, participant, now);
    const role = unitRoles.find((one) => held.includes(one)) ?? 'unitEditor';
    const event = { role, before: '', after: 'proposed', reason: '', action: 'propose' } as const;
    const made = { next, event };
    const doer = { uid: intake.submittedBy, now: intake.submittedAt };
    writeExemplar(bench.services, bench.transaction, documents, recordId, { ...made, before: null }, doer);
    bench.announce({ notices: noticesOf(recordId, made) });
    return [];
  },
};

function tellUnit(
  { movementId, ownerId, intakeId, recordId, intake, announce }: IntakeBench,
  unitName: string,
): void {
  const { title = '' } = titled.safeParse(intake.content).data?.story ?? {};
  announce({
    notices: [
      {
        kind: 'exemplarInvalid',
        causeId: `${movementId}~${intakeId}`,
        scope: ownerId,
        to: unitRoles,
        movementId,
        unitId: ownerId,
        unitName,
        subject: title.slice(0, 300),
        subjectId: recordId,
        detail: '',
      },
    ],
  });
}
