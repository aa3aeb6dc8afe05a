import { createHash } from 'node:crypto';
import { chainEntrySchema, chainHeadSchema, verifyChain } from '@thidua/domain/log/chain';
import { nominationChainId } from '@thidua/domain/log/chain-ids';
import { paths } from '@thidua/domain/base/paths';
import { logger } from 'firebase-functions';
import { expect, it, vi } from 'vitest';
import { Random } from '../../scripts/lib/random.ts';
import { MOVEMENT } from '../support/small-movement.ts';
import { faultsOf } from './award-life-faults.ts';
import { AwardLife, chairmen } from './award-life-world.ts';

const HISTORIES = Math.ceil(Number(process.env['HISTORIES'] ?? 3000) / 50);
const sha256 = (text: string) => createHash('sha256').update(text).digest('hex');

/** Logs that do not verify, or that tell of another number of transitions than there were. */
async function logFaults(
  { store }: AwardLife,
  held: Awaited<ReturnType<AwardLife['held']>>,
): Promise<string[]> {
  const found: string[] = [];
  const lengths = new Map<string, number>();
  for (const path of store.pathsUnder('chains/').filter((one) => !one.includes('/entries/'))) {
    const at = store.pathsUnder(`${path}/entries/`);
    const documents = await store.load([path, ...at]);
    const head = documents.read(path, chainHeadSchema);
    const entries = at.flatMap((one) => documents.read(one, chainEntrySchema) ?? []);
    const inOrder = entries.toSorted((a, b) => a.n - b.n);
    if (!head || verifyChain(head, inOrder, sha256) !== null) found.push(`${path} does not verify`);
    lengths.set(path, entries.length);
  }
  for (const [id, { seq }] of held.nominations) {
    const length = lengths.get(paths.chain(nominationChainId(MOVEMENT, id))) ?? 0;
    // The fixture's nominations begin at seq 1, without a log.
    if (length + 1 !== seq) found.push(`${id} was moved ${seq - 1} times, and ${length} are logged`);
  }
  return found;
}

it(`what anybody does in ${HISTORIES} histories awards nobody whom it may not`, async () => {
  // News of who dies in between is told later, and that is noted each time.
  vi.spyOn(logger, 'error').mockImplementation(() => undefined);
  const total = new Map<string, number>();
  const ends = new Map<string, number>();
  const add = (to: Map<string, number>, what: string, count = 1) => to.set(what, (to.get(what) ?? 0) + count);
  for (let seed = 1; seed <= HISTORIES; seed += 1) {
    const life = await AwardLife.open(new Random(seed));
    expect(await life.play((held) => faultsOf(held, chairmen)), `history ${seed}`).toEqual([]);
    const held = await life.held();
    expect(await logFaults(life, held), `history ${seed}`).toEqual([]);
    for (const [what, count] of life.tally) add(total, what, count);
    for (const { state, result } of held.nominations.values()) {
      add(ends, result?.supported === false ? `${state} against the council` : state);
    }
    for (const { status } of held.certificates.values()) add(ends, status);
  }

  // Everything happened, and everything was refused, or what is above would be worth nothing.
  const done = ['proposeAgainst', 'publishList', 'commentOn', 'answerComment', 'ruleNominations'];
  const more = [
    'draftDecision',
    'discardDecision',
    'withdrawListed',
    'correctListed',
    'correctDecision',
    'undoHandOver',
    'signDecision',
    'reissueCertificate',
    'revokeCertificate',
  ];
  const refused = [
    'ruleNominations notAllowed',
    'ruleNominations commentsOpen',
    'ruleNominations commentsUnanswered',
    'ruleNominations reasonRequired',
    'ruleNominations notPublished',
    'draftDecision notRuled',
    'draftDecision inAnotherDecision',
    'signDecision notAllowed',
    'signDecision numberTaken',
    'signDecision scanMissing',
    'signDecision dateTooEarly',
    'withdrawListed alreadyRuled',
    'correctListed correctionTooFar',
    'correctDecision numberTaken',
    'correctDecision dateTooEarly',
    'reissueCertificate correctionTooFar',
    'revokeCertificate notAllowed',
  ];
  const outcomes = ['awarded', 'awarded against the council', 'declined', 'revoked', 'valid', 'replaced'];
  const missing = [
    ...[...done, ...more, ...refused].filter((what) => !total.has(what)),
    ...outcomes.filter((what) => (ends.get(what) ?? 0) < HISTORIES / 10),
  ];
  expect(missing, JSON.stringify([Object.fromEntries(total), Object.fromEntries(ends)], null, 1)).toEqual([]);
}, 120_000);
