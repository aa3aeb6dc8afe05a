import { Button } from '@mantine/core';
import { moves, type MoveName } from '@thidua/domain/case-moves';
import type { CaseKind } from '@thidua/domain/submission-case';
import { useState } from 'react';
import { ConfirmDialog } from '../../ui/confirm-dialog.tsx';
import { moveCase } from './actions.ts';
import { words } from './texts.ts';
import type { CaseScope } from './use-case.ts';
import { labels } from '../../language/labels.ts';

const primary: readonly MoveName[] = ['receive'];
const ofKind: Partial<Record<CaseKind, Partial<Record<MoveName, string>>>> = words.award.moveExplain;
const grave: readonly MoveName[] = ['abandonAmendment'];

/** A button for each transition, with its question and, where one is due, the reason. */
export function MoveButtons({ scope, moves: open }: { scope: CaseScope; moves: readonly MoveName[] }) {
  const [asked, setAsked] = useState<MoveName | null>(null);
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
          lead={ofKind[scope.kind]?.[asked] ?? words.case.moveExplain[asked]}
          confirmLabel={labels.move[asked]}
          danger={grave.includes(asked)}
          reason={moves[asked].reason}
          reasonLabel={words.case.reason}
          run={(reason) => moveCase(scope, asked, reason)}
          onClose={() => setAsked(null)}
        />
      )}
    </>
  );
}
