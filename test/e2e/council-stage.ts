import { emptyNomination, type NominationContent } from '@thidua/domain/nomination/content';
import { nominationSchema } from '@thidua/domain/nomination/nomination';
import { nominationCase, nominationId, REVIEW_CASE } from '@thidua/domain/movement/case-ids';
import { paths } from '@thidua/domain/base/paths';
import { createPerson, db, eventually, type Person } from '../support/backend.ts';
import { reviewContent } from '../support/award-contents.ts';
import { judged, reported } from './reports.ts';
import { openStage, type Stage } from './stage.ts';

const AUTHORITY = 'quan-thu-hoi-dong';

/** Whom the test follows from the dossier to the certificate; every name is invented. */
export const nominees = {
  /** Of the first ward, where a member of the council works. */
  conflicted: { unitId: 'phuong-mot', key: '1', name: 'Mẫu Thị An' },
  /** The council does not support her. */
  failing: { unitId: 'phuong-hai', key: '2', name: 'Mẫu Thị Bích' },
  /** The council supports him, the chairman declines. */
  declined: { unitId: 'phuong-hai', key: '3', name: 'Mẫu Quốc Chung' },
  /** Awarded, and revoked later. */
  revoked: { unitId: 'phuong-ba', key: '4', name: 'Mẫu Hữu Dũng' },
} as const;
export type NomineeKey = keyof typeof nominees;
export const idOf = ({ unitId, key }: { unitId: string; key: string }) =>
  nominationId(unitId, nominationCase(key));

export interface CouncilStage extends Stage {
  /** Five members; the first works in the first ward, the last is absent. */
  members: (Person & { name: string })[];
  chairman: Person;
  supervisor: Person;
}

/** Registration, final report and review of a ward, past the rules, and judged. */
export async function readyToNominate(stage: Stage, unitId: string): Promise<void> {
  await reported(stage, unitId, '19');
  await judged(stage.movementId, unitId, REVIEW_CASE, reviewContent());
}

/** A dossier of a direct worker of that name, with eleven votes for and one against. */
export function dossier({ movement }: Stage, name: string): NominationContent {
  const outline = movement.awards?.outline ?? [];
  const { id = '' } = movement.awardForms[0] ?? {};
  return {
    ...emptyNomination(id, 'individual', outline),
    honorific: name.includes(' Thị ') ? 'Bà' : 'Ông',
    name,
    position: 'Công chức phường',
    workRole: 'directWorker',
    votesFor: '11',
    votesAgainst: '1',
    achievement: outline.map((one) => ({ id: one.id, text: 'Hoàn thành vượt chỉ tiêu.' })),
  };
}

/** Three wards with validated dossiers, five council members, a chairman and a supervisor. */
export async function openCouncilStage(movementId: string, email: string): Promise<CouncilStage> {
  const stage = await openStage(movementId, AUTHORITY);
  const named = async (index: number) => {
    const grants = { [AUTHORITY]: ['councilMember' as const] };
    const works = index === 0 ? { 'phuong-mot': ['unitHead' as const] } : {};
    const person = await createPerson({ ...grants, ...works }, AUTHORITY);
    const name = `Ủy viên mẫu ${index + 1}`;
    await db.doc(paths.membership(person.uid)).update({ displayName: name });
    return { ...person, name };
  };
  const members = await Promise.all([0, 1, 2, 3, 4].map(named));
  const [chairman, supervisor] = await Promise.all([
    createPerson({ [AUTHORITY]: ['chairman'] }, AUTHORITY),
    createPerson({ [AUTHORITY]: ['supervisor'] }, AUTHORITY),
  ]);
  const wards = [...new Set(Object.values(nominees).map(({ unitId }) => unitId))];
  await Promise.all(wards.map((unitId) => readyToNominate(stage, unitId)));
  for (const nominee of Object.values(nominees)) {
    const { unitId, key, name } = nominee;
    const caseId = nominationCase(key);
    await db.doc(paths.contact(movementId, unitId, caseId)).set({ email, phone: '' });
    await judged(movementId, unitId, caseId, dossier(stage, name));
    const path = paths.nomination(movementId, idOf(nominee));
    await eventually(path, nominationSchema, ({ state }) => state === 'validated');
  }
  return { ...stage, members, chairman, supervisor };
}
