import { awardSettings, giayKhen } from '@thidua/domain/movement/award-settings.fixture';
import { paths } from '@thidua/domain/base/paths';
import { caseKinds, caseSchema, type CaseKind } from '@thidua/domain/submission/case';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { judgeSubmission } from '../../functions/src/judging/judge-submission.ts';
import { MemoryStore } from '../support/memory-store.ts';
import { quietServices } from '../support/quiet-services.ts';
import { emptyNodes, MOVEMENT, participants, settings, version } from '../support/small-movement.ts';
import { caseOf, payloadOf, seedOf, soundContent } from './payloads.ts';

const RUNS = Number(process.env['FUZZ_RUNS'] ?? 20_000) / 20;
const NOW = new Date('2022-01-20T02:00:00Z');
const UNIT = 'u1';
const frame = { day: '15/01/2022', due: '30/01/2022', files: false };
/** What functions write of a version never grows beyond this, whatever it says. */
const LARGEST = 100_000;

async function openWorld(
  kind: CaseKind,
): Promise<{ store: MemoryStore; judge: (n: number) => Promise<void> }> {
  const store = new MemoryStore();
  const services = quietServices(store, () => NOW);
  const awards = { ...awardSettings, quotas: [] };
  await store.set(paths.movement(MOVEMENT), { ...settings, awards, awardForms: giayKhen });
  for (const one of participants) await store.set(paths.participant(MOVEMENT, one.unitId), one);
  for (const one of emptyNodes) await store.set(paths.node(MOVEMENT, one.nodeId), one);
  for (const base of caseKinds.filter((one) => one !== kind && one !== 'nomination')) {
    const ref = { movementId: MOVEMENT, unitId: UNIT, caseId: caseOf[base] };
    await store.set(paths.version(MOVEMENT, UNIT, ref.caseId, 1), version(soundContent(base, frame), NOW));
    await judgeSubmission(services, ref, 1);
  }
  const ref = { movementId: MOVEMENT, unitId: UNIT, caseId: caseOf[kind] };
  return { store, judge: (n) => judgeSubmission(services, ref, n) };
}

const isOfFunctions = (path: string) => !path.includes('/versions/');

describe.each(caseKinds)('a case of a %s', (kind) => {
  it('is never stopped by what is submitted, nor grown', async () => {
    const { store, judge } = await openWorld(kind);
    const seed = seedOf(`${kind} through the trigger`);
    const path = paths.case(MOVEMENT, UNIT, caseOf[kind]);
    let n = 0;
    const submit = async (content: unknown) => {
      n += 1;
      await store.set(paths.version(MOVEMENT, UNIT, caseOf[kind], n), version(content, NOW));
      await judge(n);
      return (await store.load([path])).read(path, caseSchema);
    };
    for (const content of fc.sample(payloadOf(kind, frame), { numRuns: RUNS / caseKinds.length, seed })) {
      const answered = await submit(content);
      expect(answered?.latestVersion, JSON.stringify(content)?.slice(0, 500)).toBe(n);
    }
    expect(await submit(soundContent(kind, frame))).toMatchObject({ state: 'validated' });
    expect(store.pathsUnder(`${paths.deadLetters()}/`)).toEqual([]);
    const large = store
      .everything()
      .filter(([at, data]) => isOfFunctions(at) && JSON.stringify(data).length > LARGEST)
      .map(([at]) => at);
    expect(large).toEqual([]);
  }, 600_000);
});
