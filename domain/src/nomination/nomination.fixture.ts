import { awardSettings } from '../movement/award-settings.fixture.ts';
import { derivedOfName } from './names.ts';
import { emptyNomination, type NominationContent } from './content.ts';
import {
  nominationSchema,
  type Compared,
  type Nomination,
  type NominationState,
  type VoteResult,
} from './nomination.ts';
import { nominationCase } from '../movement/case-ids.ts';

/** A dossier of an individual that validates, with eleven votes of a review. */
export const dossierOf = (change: Partial<NominationContent> = {}): NominationContent => ({
  ...emptyNomination('giay-khen', 'individual', []),
  honorific: 'Ông',
  name: 'Mẫu Văn An',
  position: 'Nhân viên',
  workRole: 'directWorker',
  votesFor: '10',
  votesAgainst: '1',
  achievement: awardSettings.outline.map(({ id }) => ({ id, text: 'Hoàn thành vượt chỉ tiêu.' })),
  ...change,
});

/** A nomination of unit `p1` as it stands in `state`, without what the later life has added. */
export function nominationIn(state: NominationState, change: Partial<Nomination> = {}): Nomination {
  const name = change.name ?? 'Mẫu Văn An';
  return nominationSchema.parse({
    movementId: 'plan-221',
    authorityId: 'q5',
    unitId: 'p1',
    unitName: 'Phường 1',
    clusterId: 'cum-1',
    lineage: ['p1'],
    caseId: nominationCase('a'),
    version: 1,
    formId: 'giay-khen',
    kind: 'individual',
    honorific: 'Ông',
    name,
    ...derivedOfName(name),
    position: 'Nhân viên',
    workRole: 'directWorker',
    initiative: false,
    citation: awardSettings.citation,
    review: { heldOn: '2022-01-20', present: 11, votesFor: 10, votesAgainst: 1 },
    state,
    seq: 1,
    since: new Date('2022-01-21T02:00:00Z'),
    submittedAt: new Date('2022-01-21T02:00:00Z'),
    facts: [],
    checklist: {},
    remark: '',
    sessionId: null,
    result: null,
    againstCouncil: '',
    publicationId: null,
    ruling: null,
    decisionId: null,
    certificateCode: null,
    handover: null,
    ...change,
  });
}

/** How five council members voted, four of them for it or against it. */
export const votedOn = (supported: boolean): VoteResult => ({
  members: 5,
  eligible: 5,
  present: 5,
  support: supported ? 4 : 1,
  notSupport: supported ? 1 : 4,
  noOpinion: 0,
  quorumMet: true,
  needed: 3,
  base: 5,
  supported,
});

/** The same with whom it shares its name. */
export const comparedIn = (state: NominationState, change: Partial<Compared> = {}): Compared => {
  const { matches = [], settled = {}, ...rest } = change;
  return { ...nominationIn(state, rest), matches, settled };
};
