import { z } from 'zod';
import { clusterIdSchema, movementIdSchema, unitIdSchema } from '../base/ids.ts';
import { decideStep, refuseMove, type Move, type Step } from '../base/move.ts';
import type { RefusalCode } from '../base/refusal.ts';
import { err, ok, type Result } from '../base/result.ts';
import { searchWords } from '../base/search.ts';
import { unitRoles, type Role } from '../people/membership.ts';
import { ERASED } from '../words/stored.ts';
import { consentWays, storySchema, type GivenConsent, type Story } from './story.ts';

export const exemplarStates = [
  'proposed',
  'askedBack',
  'accepted',
  'scheduled',
  'published',
  'takenDown',
  'declined',
] as const;
export type ExemplarState = (typeof exemplarStates)[number];

/** Whether the person told of agreed to the publication; `revoked` says when and why in `notedAt` and `reason`. */
export const consentStates = ['missing', 'given', 'revoked'] as const;
export type ConsentState = (typeof consentStates)[number];
export const consentSchema = z.object({
  state: z.enum(consentStates),
  by: z.string(),
  on: z.string(),
  how: z.enum(['', ...consentWays]),
  notedBy: z.string(),
  notedAt: z.date().nullable(),
  reason: z.string(),
});
export type Consent = z.infer<typeof consentSchema>;

/** `movements/{m}/exemplars/{unitId~n}`: functions own it; `seq` grows with every transition. */
export const exemplarSchema = z.object({
  movementId: movementIdSchema,
  authorityId: unitIdSchema,
  unitId: unitIdSchema,
  unitName: z.string(),
  clusterId: clusterIdSchema.nullable(),
  state: z.enum(exemplarStates),
  seq: z.number().int().nonnegative(),
  /** Since when it stands where it stands. */
  since: z.date(),
  /** Of the story that counts. */
  version: z.number().int().positive(),
  story: storySchema,
  consent: consentSchema,
  proposedBy: z.string(),
  proposedAt: z.date(),
  /** Why it was asked back, declined or taken down. */
  remark: z.string(),
  /** When it is to be published; null unless it is scheduled. */
  publishAt: z.date().nullable(),
  publishedAt: z.date().nullable(),
  featured: z.boolean(),
  /** Units that took it up. */
  adoptions: z.number().int().nonnegative(),
});
export type Exemplar = z.infer<typeof exemplarSchema>;

/** The unit whose an exemplar is, as its id says; '' of what is no such id. */
export const unitOfExemplar = (exemplarId: string): string => exemplarId.split('~')[0] ?? '';

/** `…/exemplars/{id}/versions/{n}`: a story as it was proposed, amended or edited; created once. */
export const exemplarVersionSchema = z.object({
  story: storySchema,
  by: z.string(),
  role: z.string(),
  at: z.date(),
});
export type ExemplarVersion = z.infer<typeof exemplarVersionSchema>;

/**
 * `movements/{m}/publicExemplars/{id}`: what is public of an exemplar, field by field (docs/rules.md#rule-9). It is there while
 * the exemplar is published, and at no other time.
 */
export const publicExemplarSchema = z.object({
  authorityId: unitIdSchema,
  unitId: unitIdSchema,
  unitName: z.string(),
  clusterId: clusterIdSchema.nullable(),
  ...storySchema.pick({ kind: true, name: true, title: true, summary: true, body: true, takeOver: true })
    .shape,
  featured: z.boolean(),
  adoptions: z.number().int().nonnegative(),
  publishedAt: z.date(),
  changedAt: z.date(),
  /** What it is found by. */
  words: z.array(z.string()),
});
export type PublicExemplar = z.infer<typeof publicExemplarSchema>;

/** What a story is found by. */
export const wordsOf = ({ title, name, unitName }: Pick<PublicExemplar, 'title' | 'name' | 'unitName'>) =>
  searchWords(`${title} ${name} ${unitName}`);

/** Null of what is not published. */
export function publicOf(exemplar: Exemplar, now: Date): PublicExemplar | null {
  const { authorityId, unitId, unitName, clusterId, featured, adoptions, publishedAt, state } = exemplar;
  if (state !== 'published' || publishedAt === null) return null;
  const { kind, name, title, summary, body, takeOver } = exemplar.story;
  return {
    authorityId,
    unitId,
    unitName,
    clusterId,
    kind,
    name,
    title,
    summary,
    body,
    takeOver,
    featured,
    adoptions,
    publishedAt,
    changedAt: now,
    words: wordsOf({ title, name, unitName }),
  };
}

/** Whether its person's data was erased: from then on nothing is done with it. */
export const isErased = ({ story }: Pick<Exemplar, 'story'>): boolean =>
  story.name === ERASED && story.title === ERASED;

type Actor = Role | 'system';

/** Moves that publicity asks for. */
export const publicityMoves = [
  'accept',
  'askBack',
  'decline',
  'schedule',
  'unschedule',
  'publish',
  'feature',
  'unfeature',
  'takeDown',
] as const;
export type PublicityMove = (typeof publicityMoves)[number];
export const exemplarMoveNames = ['amend', ...publicityMoves, 'stopPublication', 'stopSchedule'] as const;
export type ExemplarMove = (typeof exemplarMoveNames)[number];

const publicity = ['publicity'] as const;
/** Who may note that somebody agreed, or agrees no more. */
export const consentNoters = [...unitRoles, 'publicity', 'office'] as const;

/** Every transition of an exemplar; the last two are what a consent that is taken back comes to. */
export const exemplarMoves = {
  amend: { from: ['proposed', 'askedBack'], to: 'proposed', by: unitRoles, reason: 'none' },
  accept: { from: ['proposed', 'takenDown', 'declined'], to: 'accepted', by: publicity, reason: 'none' },
  askBack: {
    from: ['proposed', 'accepted', 'scheduled'],
    to: 'askedBack',
    by: publicity,
    reason: 'required',
  },
  decline: { from: ['proposed', 'askedBack', 'accepted'], to: 'declined', by: publicity, reason: 'required' },
  schedule: { from: ['accepted', 'scheduled'], to: 'scheduled', by: publicity, reason: 'none' },
  unschedule: { from: ['scheduled'], to: 'accepted', by: publicity, reason: 'none' },
  publish: { from: ['accepted', 'scheduled'], to: 'published', by: ['publicity', 'system'], reason: 'none' },
  feature: { from: ['published'], to: 'published', by: publicity, reason: 'none' },
  unfeature: { from: ['published'], to: 'published', by: publicity, reason: 'none' },
  takeDown: { from: ['published'], to: 'takenDown', by: publicity, reason: 'required' },
  stopPublication: { from: ['published'], to: 'takenDown', by: consentNoters, reason: 'required' },
  stopSchedule: { from: ['scheduled'], to: 'accepted', by: consentNoters, reason: 'required' },
} as const satisfies Record<ExemplarMove, Move<ExemplarState, Actor>>;

/** Where publicity may change the text, and the story of a unit is not with the unit. */
const editableStates: readonly ExemplarState[] = ['proposed', 'accepted', 'scheduled', 'published'];
export const mayBeEdited = (exemplar: Pick<Exemplar, 'state' | 'story'>): boolean =>
  editableStates.includes(exemplar.state) && !isErased(exemplar);

/** Of a person who agreed, or of none: only that may be published. */
export const mayBePublished = ({ story, consent }: Pick<Exemplar, 'story' | 'consent'>): boolean =>
  consent.state === 'given' || (story.kind !== 'person' && consent.state === 'missing');

export interface ExemplarEvent extends Omit<Step<ExemplarState, Actor>, 'before'> {
  /** '' before it was proposed. */
  before: ExemplarState | '';
  action: ExemplarMove | 'propose' | 'edit' | 'giveConsent' | 'revokeConsent';
}
export interface ExemplarTransition {
  next: Exemplar;
  event: ExemplarEvent;
}
type Decided = Result<ExemplarTransition, RefusalCode>;

/** A proposal that was found sound; `version` 1 is the story as it was proposed. */
export function newExemplar(
  whose: Pick<Exemplar, 'movementId' | 'authorityId' | 'unitId' | 'unitName' | 'clusterId'>,
  proposal: { story: Story; consent: GivenConsent | null },
  by: string,
  at: Date,
): Exemplar {
  return {
    ...whose,
    state: 'proposed',
    seq: 1,
    since: at,
    version: 1,
    story: proposal.story,
    consent: consentNoted(proposal.consent, by, at),
    proposedBy: by,
    proposedAt: at,
    remark: '',
    publishAt: null,
    publishedAt: null,
    featured: false,
    adoptions: 0,
  };
}

const consentNoted = (given: GivenConsent | null, by: string, at: Date): Consent =>
  given === null
    ? { state: 'missing', by: '', on: '', how: '', notedBy: '', notedAt: null, reason: '' }
    : { state: 'given', ...given, notedBy: by, notedAt: at, reason: '' };

function moved(
  exemplar: Exemplar,
  name: ExemplarMove,
  held: readonly Actor[],
  reason: string,
  now: Date,
  change: Partial<Exemplar> = {},
): Decided {
  if (isErased(exemplar)) return err('notInThisState');
  const move: Move<ExemplarState, Actor> = exemplarMoves[name];
  const decided = decideStep(move, exemplar.state, held, reason);
  if (!decided.ok) return decided;
  const step = decided.value;
  const isMoved = step.after !== step.before || name === 'schedule';
  const next: Exemplar = {
    ...exemplar,
    publishAt: null,
    ...(step.after === 'published' ? {} : { featured: false }),
    ...change,
    state: step.after,
    seq: exemplar.seq + 1,
    since: isMoved ? now : exemplar.since,
    remark: step.reason,
  };
  return ok({ next, event: { ...step, action: name } });
}

/** Which of the moves of publicity somebody may make now, whatever reason they give. */
export const openMoves = (
  exemplar: Pick<Exemplar, 'state' | 'featured' | 'story' | 'consent'>,
): PublicityMove[] =>
  publicityMoves.filter((name) => {
    if (isErased(exemplar)) return false;
    if (name === 'feature' && exemplar.featured) return false;
    if (name === 'unfeature' && !exemplar.featured) return false;
    if ((name === 'publish' || name === 'schedule') && !mayBePublished(exemplar)) return false;
    const move: Move<ExemplarState, Actor> = exemplarMoves[name];
    return refuseMove(move, exemplar.state, publicity) === null;
  });

export interface MoveRequest {
  move: PublicityMove;
  reason: string;
  /** When it is to be published; only of `schedule`. */
  publishAt: Date | null;
}

/**
 * A move of publicity, or of the schedule as `system`.
 * `consentMissing`: it tells of a person who has not agreed; `publishAtPast`: the time to publish at is not ahead.
 */
export function decideExemplarMove(
  exemplar: Exemplar,
  { move, reason, publishAt }: MoveRequest,
  held: readonly Actor[],
  now: Date,
): Decided {
  const refusal = refuseMove<ExemplarState, Actor>(exemplarMoves[move], exemplar.state, held);
  if (refusal) return err(refusal);
  const isBound = move === 'publish' || move === 'schedule';
  if (isBound && !mayBePublished(exemplar)) return err('consentMissing');
  if (move === 'schedule') {
    if (publishAt === null || publishAt <= now) return err('publishAtPast');
    return moved(exemplar, move, held, reason, now, { publishAt });
  }
  if (move === 'publish') return moved(exemplar, move, held, reason, now, { publishedAt: now });
  if (move === 'feature' || move === 'unfeature') {
    const featured = move === 'feature';
    if (exemplar.featured === featured) return err('nothingChanged');
    return moved(exemplar, move, held, reason, now, { featured });
  }
  return moved(exemplar, move, held, reason, now);
}

/** Whether the schedule is to publish it now. */
export const isDue = ({ state, publishAt }: Pick<Exemplar, 'state' | 'publishAt'>, now: Date): boolean =>
  state === 'scheduled' && publishAt !== null && publishAt <= now;

/** The unit's answer to what publicity asked, or a better story before anybody has taken it up. */
export const decideAmendment = (
  exemplar: Exemplar,
  story: Story,
  held: readonly Role[],
  now: Date,
): Decided => moved(exemplar, 'amend', held, '', now, { story, version: exemplar.version + 1 });

/** The text as publicity has it; what is scheduled or published stays so, unless nobody agreed to what it has become. */
export function decideEdit(exemplar: Exemplar, story: Story, held: readonly Role[]): Decided {
  if (!held.includes('publicity')) return err('notAllowed');
  if (!mayBeEdited(exemplar)) return err('notInThisState');
  const { state } = exemplar;
  const next: Exemplar = { ...exemplar, story, version: exemplar.version + 1, seq: exemplar.seq + 1 };
  const isBound = state === 'scheduled' || state === 'published';
  if (isBound && !mayBePublished(next)) return err('consentMissing');
  return ok({ next, event: { role: 'publicity', before: state, after: state, reason: '', action: 'edit' } });
}

/** What was noted of a consent, without a step. */
const noted = (
  exemplar: Exemplar,
  consent: Consent,
  event: Pick<ExemplarEvent, 'role' | 'reason' | 'action'>,
): Decided => {
  if (isErased(exemplar)) return err('notInThisState');
  const { state } = exemplar;
  const next = { ...exemplar, consent, seq: exemplar.seq + 1 };
  return ok({ next, event: { ...event, before: state, after: state } });
};

/** That somebody agreed, as the unit or publicity notes it. */
export function decideConsent(
  exemplar: Exemplar,
  given: GivenConsent,
  { uid, held }: { uid: string; held: readonly Role[] },
  now: Date,
): Decided {
  const role = consentNoters.find((one) => held.includes(one));
  if (role === undefined) return err('notAllowed');
  return noted(exemplar, consentNoted(given, uid, now), { role, reason: '', action: 'giveConsent' });
}

/**
 * That somebody agrees no more. What is published is taken down by it, what is scheduled is not published; elsewhere it is
 * noted, and stops a publication later.
 */
export function decideRevocation(
  exemplar: Exemplar,
  given: string,
  { uid, held }: { uid: string; held: readonly Role[] },
  now: Date,
): Decided {
  const role = consentNoters.find((one) => held.includes(one));
  if (role === undefined) return err('notAllowed');
  const reason = given.trim();
  if (reason === '') return err('reasonRequired');
  if (exemplar.consent.state === 'revoked') return err('nothingChanged');
  const consent: Consent = { ...exemplar.consent, state: 'revoked', notedBy: uid, notedAt: now, reason };
  const action = 'revokeConsent';
  const { state } = exemplar;
  if (state !== 'published' && state !== 'scheduled')
    return noted(exemplar, consent, { role, reason, action });
  const name = state === 'published' ? 'stopPublication' : 'stopSchedule';
  const stopped = moved(exemplar, name, held, reason, now, { consent });
  return stopped.ok ? ok({ ...stopped.value, event: { ...stopped.value.event, action } }) : stopped;
}
