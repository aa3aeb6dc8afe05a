import { randomBytes } from 'node:crypto';
import { defaultVotingRules } from '@thidua/domain/movement/award-settings';
import type { CallableName, CallableRequest } from '@thidua/domain/contract/callables';
import { ballotOf, sessionSchema, type Choice, type CouncilSession } from '@thidua/domain/council/council';
import type { Role } from '@thidua/domain/people/membership';
import { nominationIn } from '@thidua/domain/nomination/nomination.fixture';
import { nominationSchema, type Nomination } from '@thidua/domain/nomination/nomination';
import { notificationSchema } from '@thidua/domain/mail/notification';
import { nominationCase, nominationId } from '@thidua/domain/movement/case-ids';
import { paths } from '@thidua/domain/base/paths';
import { unitSchema } from '@thidua/domain/movement/unit';
import { openAwardMovement } from './awards.ts';
import { call, createPerson, db, list, read, type Person } from './backend.ts';
import { AUTHORITY, participants } from './small-movement.ts';

/** An office, and a council: one member of ward u1, one of u5 below u3, the others of no unit. */
export interface Council {
  movementId: string;
  office: Person;
  members: Person[];
}

const council: Role[] = ['councilMember'];

/** A movement with awards, its units in the tree, and a council of five. */
export async function openCouncil(movementId: string): Promise<Council> {
  const office = await createPerson({ [AUTHORITY]: ['office'] });
  await openAwardMovement(movementId, office.token);
  await Promise.all(
    participants.map(({ unitId, name, folded, kind, ancestors }) => {
      const parentId = ancestors.at(-1) ?? null;
      const unit = {
        name,
        folded,
        kind,
        ancestors,
        parentId,
        authorityId: AUTHORITY,
        active: true,
        authority: null,
      };
      return db.doc(paths.unit(unitId)).set(unitSchema.parse(unit));
    }),
  );
  const members = await Promise.all([
    createPerson({ [AUTHORITY]: council, u1: ['unitHead'] }),
    createPerson({ [AUTHORITY]: council, u5: ['unitEditor'] }),
    createPerson({ [AUTHORITY]: council }),
    createPerson({ [AUTHORITY]: council }),
    createPerson({ [AUTHORITY]: council }),
  ]);
  return { movementId, office, members };
}

/** Appraised nominations, one of each unit named, as the appraisal leaves them; gives their ids. */
export async function appraisedOf(movementId: string, ...units: string[]): Promise<string[]> {
  const made = units.map(async (unitId, index) => {
    const key = randomBytes(5).toString('hex');
    const participant = participants.find((one) => one.unitId === unitId);
    const lineage = [...(participant?.ancestors.slice(1) ?? []), unitId];
    const caseId = nominationCase(key);
    const whose = {
      movementId,
      authorityId: AUTHORITY,
      unitId,
      unitName: `Đơn vị ${unitId}`,
      caseId,
      lineage,
    };
    const nomination = nominationIn('appraised', { ...whose, name: `Người được đề nghị ${index} ${key}` });
    const id = nominationId(unitId, caseId);
    await db.doc(paths.nomination(movementId, id)).set(nomination);
    return id;
  });
  return Promise.all(made);
}

export const readSession = async (movementId: string, sessionId: string): Promise<CouncilSession> => {
  const session = await read(paths.session(movementId, sessionId), sessionSchema);
  if (!session) throw new Error(`There is no session ${sessionId}`);
  return session;
};

export const nominee = async (movementId: string, id: string): Promise<Nomination> => {
  const nomination = await read(paths.nomination(movementId, id), nominationSchema);
  if (!nomination) throw new Error(`There is no nomination ${id}`);
  return nomination;
};

type Saved = CallableRequest<'saveSession'>;

/** A session of an hour, open from a minute ago, of the whole council in a meeting. */
export function sessionRequest(
  { movementId, members }: Council,
  nominationIds: readonly string[],
  change: Partial<Saved> = {},
): Saved {
  return {
    movementId,
    sessionId: null,
    title: 'Kỳ họp mẫu',
    rules: defaultVotingRules,
    opensAt: new Date(Date.now() - 60_000).toISOString(),
    closesAt: new Date(Date.now() + 3_600_000).toISOString(),
    members: members.map(({ uid }) => ({ uid, position: 'Ủy viên', unitIds: [] })),
    nominationIds: [...nominationIds],
    ...change,
  };
}

/** Saves and opens a session, all of its members noted as present; gives its id. */
export async function openSession(
  from: Council,
  nominationIds: readonly string[],
  change: Partial<Saved> = {},
): Promise<string> {
  const { movementId, office } = from;
  const request = sessionRequest(from, nominationIds, change);
  const saved = await call('saveSession', request, office.token);
  if (!saved.ok) throw new Error(saved.error);
  const { sessionId } = saved.value;
  const ref = { movementId, sessionId };
  const opened = await call('openSession', ref, office.token);
  if (!opened.ok) throw new Error(opened.error);
  if (request.rules.mode === 'meeting') {
    const uids = request.members.map(({ uid }) => uid);
    const noted = await call('noteAttendance', { ...ref, uids }, office.token);
    if (!noted.ok) throw new Error(noted.error);
  }
  return sessionId;
}

export const newNonce = () => randomBytes(16).toString('hex');

/** Casts the same choice on everybody the member may vote on, as the page does; gives receipt or refusal. */
export async function castFor(
  movementId: string,
  sessionId: string,
  { uid, token }: Person,
  choice: Choice,
  nonce = newNonce(),
): Promise<string> {
  const session = await readSession(movementId, sessionId);
  const paper = Object.fromEntries(ballotOf(session, uid).map((id) => [id, choice]));
  const answer = await call('castBallot', { movementId, sessionId, paper, nonce }, token);
  return answer.ok ? answer.value.receipt : answer.error;
}

/** Lets the vote's time be over, which no test waits for. */
export const endTime = (movementId: string, sessionId: string) =>
  db.doc(paths.session(movementId, sessionId)).update({ closesAt: new Date(Date.now() - 1000) });

/** The members of a council by their number. */
export const memberOf =
  ({ members }: Council) =>
  (index: number): Person => {
    const person = members[index];
    if (!person) throw new Error(`There is no member ${index}`);
    return person;
  };

/** The refusal of a callable, or `done`. */
export async function answerOf<N extends CallableName>(
  name: N,
  request: CallableRequest<N>,
  { token }: Person,
): Promise<string> {
  const answer = await call(name, request, token);
  return answer.ok ? 'done' : answer.error;
}

export const noticesOf = async ({ uid }: Person, kind: string) =>
  (await list(paths.notifications(uid), notificationSchema)).filter((one) => one.kind === kind);
