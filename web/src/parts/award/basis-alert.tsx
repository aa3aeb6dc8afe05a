import { Alert } from '@mantine/core';
import type { Nomination } from '@thidua/domain/nomination/nomination';
import { words } from './texts.ts';

/** That the minutes which a dossier under appraisal rests on are being changed, or no longer bear its votes. */
export function BasisAlert({ nomination }: { nomination: Nomination }) {
  const { basis, state, review } = nomination;
  if (state !== 'validated' || basis === 'stands') return null;
  return (
    <Alert color="orange" title={words.basis[basis]}>
      {basis === 'open'
        ? words.basisOpen
        : words.basisMisfit(review.votesFor + review.votesAgainst, review.present)}
    </Alert>
  );
}
