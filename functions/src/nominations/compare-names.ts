import { comparisonText } from '@thidua/domain/wording/award-labels';
import { compared } from '@thidua/domain/nomination/matches';
import type { Nomination } from '@thidua/domain/nomination/nomination';
import { nominationId } from '@thidua/domain/movement/case-ids';
import { readNames } from '../frame/read-authority.ts';
import type { Bench } from '../cases/case-judge.ts';
import { comparedPaths, noticesOfChange, withComparison, writeComparison } from './log-nomination.ts';
import { readSharingKeys } from './read-nominations.ts';

const idOf = (one: Pick<Nomination, 'unitId' | 'caseId'>) => nominationId(one.unitId, one.caseId);

/**
 * Dossiers that wait for their appraisal learn of one by the same or nearly the same name that has come, changed its name, or
 * left the comparison: nobody shall have to settle a match with one that was withdrawn. Everything is read; what is given
 * writes it, logs it and tells it.
 */
export async function comparisons(
  { services, transaction, announce, now }: Pick<Bench, 'services' | 'transaction' | 'announce' | 'now'>,
  before: Pick<Nomination, 'name'> | null,
  self: Nomination,
): Promise<() => void> {
  const { movementId } = self;
  const sharing = new Map<string, Nomination>();
  for (const name of new Set([self.name, before?.name ?? self.name])) {
    for (const one of await readSharingKeys(transaction, movementId, name)) sharing.set(idOf(one), one);
  }
  const waiting = [...sharing.values()].filter(
    (one) => one.state === 'validated' && idOf(one) !== idOf(self),
  );
  const documents = await transaction.load(waiting.flatMap((one) => comparedPaths(movementId, idOf(one))));
  const changes = waiting.flatMap((one) => compared(withComparison(documents, one), self) ?? []);
  const texts = comparisonText(await readNames(transaction, self.authorityId));
  return () => {
    const about = `${self.name} (${self.unitName})`;
    for (const { next, change } of changes) {
      const logged = writeComparison(services, transaction, documents, next, change, about, now);
      const { office, unit } = texts[change];
      announce({ notices: noticesOfChange(logged, { office: office(about), unit }) });
    }
  };
}
