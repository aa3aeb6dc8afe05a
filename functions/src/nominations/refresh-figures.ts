import { factText } from '@thidua/domain/wording/award-labels';
import { canonicalJson } from '@thidua/domain/base/hashing';
import { warningsChanged, withFiguresAmong } from '@thidua/domain/nomination/judge-nomination';
import { movementSettingsSchema, participantSchema } from '@thidua/domain/movement/movement';
import { isLive, type Nomination } from '@thidua/domain/nomination/nomination';
import { nominationChainId } from '@thidua/domain/log/chain-ids';
import { nominationId } from '@thidua/domain/movement/case-ids';
import { paths } from '@thidua/domain/base/paths';
import { transactAndTell } from '../telling/tell-news.ts';
import type { Services } from '../platform/services.ts';
import { noticesOfChange, writeChange } from './log-nomination.ts';
import { nominationsAround, type Reader } from './read-nominations.ts';

/**
 * Figures of dossiers that wait for their appraisal and that rest on others' – a cluster's quota, a unit's share of direct
 * workers – as of now, after a dossier of the unit was judged or moved. A figure that comes to miss a setting, or no longer
 * does, is logged and told. Finds nothing to do where all are right; it looks beside a transaction first, since a cluster
 * whose units hand in together must not wait for each other, and whatever changes meanwhile is followed by a look of its own.
 */
export async function refreshFigures(services: Services, movementId: string, unitId: string): Promise<void> {
  if ((await changesOf(services.store, movementId, unitId)).length === 0) return;
  await transactAndTell(services, async (transaction, announce) => {
    const now = services.now();
    const changed = await changesOf(transaction, movementId, unitId);
    const chainOf = ({ unitId: of, caseId }: Nomination) =>
      paths.chain(nominationChainId(movementId, nominationId(of, caseId)));
    const chains = await transaction.load(changed.map(({ next }) => chainOf(next)));
    for (const { next, warnings } of changed) {
      if (warnings.length === 0) {
        transaction.set(paths.nomination(movementId, nominationId(next.unitId, next.caseId)), next);
        continue;
      }
      const detail = warnings.map(factText).join('; ');
      const logged = writeChange(services, transaction, chains, next, 'figuresChanged', detail, now);
      announce({ notices: noticesOfChange(logged, { office: detail, unit: detail }) });
    }
  });
}

/** The dossiers of a unit and its cluster whose figures are not as they should be, with what they should be. */
async function changesOf(reader: Reader, movementId: string, unitId: string) {
  const at = {
    movement: paths.movement(movementId),
    participant: paths.participant(movementId, unitId),
  };
  const documents = await reader.load(Object.values(at));
  const awards = documents.read(at.movement, movementSettingsSchema)?.awards ?? null;
  const participant = documents.read(at.participant, participantSchema);
  if (awards === null || !participant) return [];
  const around = await nominationsAround(reader, movementId, participant);
  const live = around.filter(({ state }) => isLive(state));
  return live
    .filter(({ state }) => state === 'validated')
    .map((before) => {
      const others = live.filter((other) => other !== before);
      const next = withFiguresAmong(before, awards, others);
      return { before, next, warnings: warningsChanged(before, next) };
    })
    .filter(({ before, next }) => canonicalJson(before.facts) !== canonicalJson(next.facts));
}
