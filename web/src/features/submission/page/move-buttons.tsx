import { Button } from '@mantine/core';
import { caseMoves, type CaseMoveName } from '@thidua/domain/submission/case-moves';
import { useState } from 'react';
import { ConfirmDialog } from '../../../ui/confirm-dialog.tsx';
import { kinds } from '../kinds.ts';
import { moveCase } from './actions.ts';
import { words } from './texts.ts';
import type { CaseScope } from '../frame/scope.ts';
import { labels } from '../../../language/labels.ts';

const primary: readonly CaseMoveName[] = ['receive'];
const grave: readonly CaseMoveName[] = ['abandonAmendment'];

/** A button for each transition, with its question and, where one is due, the reason. */
export function MoveButtons({ scope, moves: open }: { scope: CaseScope; moves: readonly CaseMoveName[] }) {
  const [asked, setAsked] = useState<CaseMoveName | null>(null);
  return (
    <>
      {open.map((move) => (
        <Button
          key={move}
          variant={primary.includes(move) ? 'filled' : 'default'}
          onClick={() => setAsked(move)}
        >
          {labels.move[move]}
        </Button>
      ))}
      {asked && (
        <ConfirmDialog
          title={words.case.moveTitles[asked]}
          lead={kinds[scope.kind].words().moveExplain[asked]}
          confirmLabel={labels.move[asked]}
          danger={grave.includes(asked)}
          reason={caseMoves[asked].reason}
          reasonLabel={words.case.reason}
          run={(reason) => moveCase(scope, asked, reason)}
          onClose={() => setAsked(null)}
        />
      )}
    </>
  );
}
