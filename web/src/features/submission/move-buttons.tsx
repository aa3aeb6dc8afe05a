import { Button } from '@mantine/core';
import { labels } from '@thidua/domain/labels';
import { moves, type MoveName } from '@thidua/domain/case-moves';
import type { CaseKind } from '@thidua/domain/submission-case';
import { useState } from 'react';
import { ConfirmDialog } from '../../ui/confirm-dialog.tsx';
import { moveCase } from './actions.ts';
import { vi } from './texts.ts';
import type { CaseScope } from './use-case.ts';

const primary: readonly MoveName[] = ['receive'];
const ofKind: Partial<Record<CaseKind, Partial<Record<MoveName, string>>>> = vi.award.moveExplain;
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
          title={vi.case.moveTitles[asked]}
          lead={ofKind[scope.kind]?.[asked] ?? vi.case.moveExplain[asked]}
          confirmLabel={labels.move[asked]}
          danger={grave.includes(asked)}
          reason={moves[asked].reason}
          reasonLabel={vi.case.reason}
          run={(reason) => moveCase(scope, asked, reason)}
          onClose={() => setAsked(null)}
        />
      )}
    </>
  );
}
