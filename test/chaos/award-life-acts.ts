import type { Certificate } from '@thidua/domain/award/certificate';
import type { AwardDecision } from '@thidua/domain/award/decision';
import type { Nomination } from '@thidua/domain/nomination/nomination';
import { paths } from '@thidua/domain/base/paths';
import { ok, type Result } from '@thidua/domain/base/result';
import { addDays, localDateOf } from '@thidua/domain/base/time';
import { newManifest } from '@thidua/domain/file/stored-file';
import { answerComment, commentOn } from '../../functions/src/awards/comments.ts';
import { reissueCertificate, revokeCertificate } from '../../functions/src/awards/correct-certificate.ts';
import { correctListed, withdrawListed } from '../../functions/src/awards/change-listed.ts';
import { correctDecision } from '../../functions/src/awards/correct-decision.ts';
import { discardDecision, draftDecision } from '../../functions/src/awards/draft-decision.ts';
import { handOverCertificates, undoHandOver } from '../../functions/src/awards/hand-over.ts';
import { issueDecision } from '../../functions/src/awards/issue-certificates.ts';
import { proposeAgainst } from '../../functions/src/awards/propose-against.ts';
import { publishList } from '../../functions/src/awards/publish-list.ts';
import { ruleNominations } from '../../functions/src/awards/rule-nominations.ts';
import { signDecision } from '../../functions/src/awards/sign-decision.ts';
import type { Services } from '../../functions/src/platform/services.ts';
import type { Random } from '../../scripts/lib/random.ts';
import { MOVEMENT as M, settings } from '../support/small-movement.ts';
import type { Held } from './award-life-faults.ts';

/** Who may: the office, the chairman, whoever has an account; the platform's own events ask nobody. */
type Entitled = 'office' | 'chairman' | 'anybody' | 'system';

/** What somebody sees when they think of something to do. */
interface Sight {
  services: Services;
  random: Random;
  held: Held;
}

export interface Act {
  name: string;
  by: Entitled;
  /** How often it is thought of, in comparison. */
  weight: number;
  /** Whether there is something to do it to. */
  waits: (held: Held) => boolean;
  think: (sight: Sight) => (uid: string) => Promise<Result<unknown, string>>;
}

const of = { movementId: M };
const why = { reason: 'Lý do' };

/** Ids, mostly of those that fit, often enough of others. */
function some<T>(
  random: Random,
  all: ReadonlyMap<string, T>,
  fits: (one: T) => boolean,
  most: number,
): string[] {
  const fitting = [...all].filter(([, one]) => random.chance(0.05) || fits(one)).map(([id]) => id);
  const rest = fitting.length > 0 ? fitting : [...all.keys()];
  const count = Math.min(rest.length, 1 + random.below(most));
  return Array.from({ length: count }, () => rest.splice(random.below(rest.length), 1)).flat();
}

/** One such id; one that is nobody's where there is none. */
const one = <T>(random: Random, all: ReadonlyMap<string, T>, fits: (one: T) => boolean): string =>
  some(random, all, fits, 1)[0] ?? 'none';

const any = <T>(all: ReadonlyMap<string, T>, fits: (one: T) => boolean) => [...all.values()].some(fits);
const isUnproposed = ({ state, againstCouncil }: Nomination) =>
  state === 'notSupported' && againstCouncil === '';
const isForList = ({ state, againstCouncil }: Nomination) =>
  state === 'supported' || (state === 'notSupported' && againstCouncil !== '');
const isUnruled = ({ state, ruling }: Nomination) => state === 'published' && ruling === null;
const isPublished = ({ state }: Nomination) => state === 'published';
const isForDraft = ({ state, ruling, decisionId }: Nomination) =>
  state === 'published' && ruling?.outcome === 'award' && decisionId === null;
const isDraft = ({ state }: AwardDecision) => state === 'drafted';
const isIssued = ({ state, issued, items }: AwardDecision) => state === 'effective' && issued >= items.length;
const isValid = ({ status }: Certificate) => status === 'valid';

/** Another spelling of a name, or somebody else's. */
const misspelt = (random: Random, before = 'Không ai') =>
  random.chance(0.2) ? 'Kẻ Khác' : before.replace(/M[ẩẫâ]u/u, random.pick(['Mẩu', 'Mẫu', 'Mâu']));

const drafts = ({ random, held }: Sight) => one(random, held.decisions, isDraft);
const valid = ({ random, held }: Sight) => one(random, held.certificates, isValid);

const acts: readonly Act[] = [
  {
    name: 'proposeAgainst',
    by: 'chairman',
    weight: 1,
    waits: ({ nominations }) => any(nominations, isUnproposed),
    think: ({ services, random, held }) => {
      const nominationId = one(random, held.nominations, isUnproposed);
      const reason = random.pick(['', 'Lý do', 'Lý do']);
      return (uid) => proposeAgainst(services, uid, { ...of, nominationId, reason });
    },
  },
  {
    name: 'publishList',
    by: 'office',
    weight: 2,
    waits: ({ nominations }) => any(nominations, isForList),
    think: ({ services, random, held }) => {
      const nominationIds = some(random, held.nominations, isForList, 4);
      const days = random.pick([null, null, 5, 6, 2]);
      return (uid) => publishList(services, uid, { ...of, title: 'Danh sách', nominationIds, days });
    },
  },
  {
    name: 'withdrawListed',
    by: 'office',
    weight: 0.5,
    waits: ({ nominations }) => any(nominations, isUnruled),
    think: ({ services, random, held }) => {
      const nominationIds = some(random, held.nominations, isUnruled, 2);
      const [first = 'none'] = nominationIds;
      const publicationId = held.nominations.get(first)?.publicationId ?? 'none';
      return (uid) => withdrawListed(services, uid, { ...of, ...why, publicationId, nominationIds });
    },
  },
  {
    name: 'correctListed',
    by: 'office',
    weight: 0.5,
    waits: ({ nominations }) => any(nominations, isUnruled),
    think: ({ services, random, held }) => {
      const nominationId = one(random, held.nominations, isUnruled);
      const { publicationId, name: before } = held.nominations.get(nominationId) ?? {};
      const name = misspelt(random, before);
      const paper = { honorific: 'Ông' as const, name, position: 'Nhân viên' };
      const list = publicationId ?? 'none';
      return (uid) =>
        correctListed(services, uid, { ...of, ...why, ...paper, publicationId: list, nominationId });
    },
  },
  {
    name: 'commentOn',
    by: 'anybody',
    weight: 1,
    waits: ({ publications }) => publications.size > 0,
    think: ({ services, random, held }) => {
      const publicationId = one(random, held.publications, () => true);
      const entries = held.publications.get(publicationId)?.entries ?? [];
      const nominationId = entries[random.below(entries.length)]?.nominationId ?? 'none';
      const text = `Ý kiến ${random.below(100)}`;
      return (uid) => commentOn(services, uid, { ...of, publicationId, nominationId, text });
    },
  },
  {
    name: 'answerComment',
    by: 'office',
    weight: 2,
    waits: ({ publications }) => any(publications, ({ unanswered }) => unanswered > 0),
    think: ({ services, random, held }) => {
      const publicationId = one(random, held.publications, ({ unanswered }) => unanswered > 0);
      const comments = held.comments.get(publicationId) ?? new Map<string, never>();
      const commentId = one(random, comments, ({ answer }) => answer === null);
      return (uid) => answerComment(services, uid, { ...of, publicationId, commentId, text: 'Trả lời' });
    },
  },
  {
    name: 'ruleNominations',
    by: 'chairman',
    weight: 3,
    waits: ({ nominations }) => any(nominations, isUnruled),
    think: ({ services, random, held }) => {
      const items = some(random, held.nominations, random.chance(0.8) ? isUnruled : isPublished, 3).map(
        (id) => ({
          nominationId: id,
          outcome: random.pick(['award', 'award', 'award', 'decline'] as const),
          reason: random.pick(['', 'Lý do']),
        }),
      );
      return async (uid) => {
        const ruled = await ruleNominations(services, uid, { ...of, items });
        if (!ruled.ok) return ruled;
        const refused = ruled.value.outcomes.find(({ refusal }) => refusal !== null);
        return refused?.refusal ? { ok: false, error: refused.refusal } : ok(null);
      };
    },
  },
  {
    name: 'draftDecision',
    by: 'office',
    weight: 2,
    waits: ({ nominations }) => any(nominations, isForDraft),
    think: (sight) => {
      const { services, random, held } = sight;
      const nominationIds = some(random, held.nominations, isForDraft, 3);
      const decisionId = random.chance(0.7) ? null : drafts(sight);
      const words = { title: 'Tặng Giấy khen', legalBases: [], recipients: [] };
      return (uid) => draftDecision(services, uid, { ...of, ...words, decisionId, nominationIds });
    },
  },
  {
    name: 'discardDecision',
    by: 'office',
    weight: 0.4,
    waits: ({ decisions }) => any(decisions, isDraft),
    think: (sight) => {
      const decisionId = drafts(sight);
      return (uid) => discardDecision(sight.services, uid, { ...of, ...why, decisionId });
    },
  },
  {
    name: 'signDecision',
    by: 'office',
    weight: 2,
    waits: ({ decisions }) => any(decisions, isDraft),
    think: (sight) => {
      const { services, random, held } = sight;
      const decisionId = drafts(sight);
      const number = random.pick(['1', '1', '2', '3']);
      const date = addDays(localDateOf(services.now(), settings.zone), random.pick([0, 0, 0, -1, -9, 1]));
      const signature = { number, date, signer: 'Lê Văn Mẫu', signingForm: ['CHỦ TỊCH'], scanId: 'scan' };
      const seq = (held.decisions.get(decisionId)?.seq ?? 1) - (random.chance(0.1) ? 1 : 0);
      return (uid) => signDecision(services, uid, { ...of, decisionId, seq, signature });
    },
  },
  {
    name: 'correctDecision',
    by: 'office',
    weight: 1,
    waits: ({ decisions }) => any(decisions, isIssued),
    think: ({ services, random, held }) => {
      const decisionId = one(random, held.decisions, isIssued);
      const { signature, seq = 1 } = held.decisions.get(decisionId) ?? {};
      const before = signature ?? { date: '2021-12-31', signer: 'Lê Văn Mẫu', signingForm: ['CHỦ TỊCH'] };
      const number = random.pick(['1', '2', '3', '4']);
      const date = addDays(before.date, random.pick([0, 0, 1, -9]));
      const mended = { ...before, number, date, scanId: 'scan' };
      return (uid) => correctDecision(services, uid, { ...of, ...why, decisionId, seq, signature: mended });
    },
  },
  {
    name: 'issueDecision',
    by: 'system',
    weight: 3,
    waits: ({ decisions }) => any(decisions, ({ state }) => state === 'effective'),
    think: ({ services, random, held }) => {
      const decisionId = one(random, held.decisions, ({ state }) => state === 'effective');
      return async () => ok(await issueDecision(services, M, decisionId));
    },
  },
  {
    name: 'reissueCertificate',
    by: 'office',
    weight: 1,
    waits: ({ certificates }) => any(certificates, isValid),
    think: (sight) => {
      const { services, random, held } = sight;
      const code = valid(sight);
      const name = misspelt(random, held.certificates.get(code)?.content.name);
      const paper = { honorific: 'Ông' as const, name, position: 'Nhân viên' };
      return (uid) => reissueCertificate(services, uid, { ...of, ...why, ...paper, code });
    },
  },
  {
    name: 'revokeCertificate',
    by: 'chairman',
    weight: 0.3,
    waits: ({ certificates }) => any(certificates, isValid),
    think: (sight) => {
      const code = valid(sight);
      return (uid) => revokeCertificate(sight.services, uid, { ...of, ...why, code });
    },
  },
  {
    name: 'undoHandOver',
    by: 'office',
    weight: 0.4,
    waits: ({ nominations }) => any(nominations, ({ handover }) => handover !== null),
    think: ({ services, random, held }) => {
      const nominationId = one(random, held.nominations, ({ handover }) => handover !== null);
      return (uid) => undoHandOver(services, uid, { ...of, ...why, nominationId });
    },
  },
  {
    name: 'handOverCertificates',
    by: 'office',
    weight: 0.6,
    waits: ({ certificates }) => any(certificates, isValid),
    think: ({ services, random, held }) => {
      const nominationIds = some(random, held.nominations, ({ state }) => state === 'awarded', 2);
      const on = localDateOf(services.now(), settings.zone);
      return (uid) => handOverCertificates(services, uid, { ...of, nominationIds, to: 'Chị Mẫu', on });
    },
  },
];

/** Something to do, by weight: mostly what waits to be done. */
export function drawn(random: Random, held: Held): Act {
  const waiting = random.chance(0.85) ? acts.filter(({ waits }) => waits(held)) : [];
  const choice = waiting.length > 0 ? waiting : acts;
  let left = random.next() * choice.reduce((sum, { weight }) => sum + weight, 0);
  return choice.find(({ weight }) => (left -= weight) < 0) ?? random.pick(choice);
}

const SCAN = Buffer.from('scan');

/** Uploads the scan of a draft, as the office would. */
export async function uploadScan({ store, now, sha256 }: Services, decisionId: string): Promise<void> {
  await store.set(paths.scan(M, decisionId, 'scan'), {
    ...newManifest(
      { name: 'quyet-dinh.pdf', type: 'application/pdf', size: SCAN.length, sha256: sha256(SCAN.toString()) },
      'office',
      now(),
    ),
    arrivedAt: now(),
  });
  await store.set(paths.scanChunk(M, decisionId, 'scan', 0), { data: SCAN });
}
