import { useState } from 'react';
import { call } from '../../firebase/calls.ts';
import { useSession } from '../../firebase/session.ts';
import { grantsOf, onTheWire, problemsOf, rowsOf } from './grant-rows.ts';
import { GrantsEditor } from './grants-editor.tsx';
import { PersonDialog } from './person-dialog.tsx';
import type { Scopes } from './scopes.ts';
import type { Person } from './search.ts';
import { vi } from './texts.ts';

interface EditDialogProps {
  person: Person;
  scopes: Scopes;
  onClose: () => void;
}

export function EditDialog({ person, scopes, onClose }: EditDialogProps) {
  const { zone } = useSession();
  const [rows, setRows] = useState(() => rowsOf(person.grants, zone));
  const [tried, setTried] = useState(false);
  const [busy, setBusy] = useState(false);
  const [problem, setProblem] = useState<string | null>(null);
  const isWhole = rows.length > 0 && problemsOf(rows).size === 0;
  const save = async () => {
    setTried(true);
    setProblem(null);
    if (!isWhole) return;
    setBusy(true);
    const grants = onTheWire(grantsOf(rows, zone));
    const result = await call('setGrants', { uid: person.id, active: person.active, grants });
    setBusy(false);
    if (result.ok) onClose();
    else setProblem(result.error.text);
  };
  return (
    <PersonDialog
      title={vi.editOf(person.displayName)}
      problem={tried && !isWhole ? vi.mend : problem}
      busy={busy}
      confirmLabel={vi.save}
      onConfirm={() => void save()}
      onClose={onClose}
    >
      <GrantsEditor rows={rows} scopes={scopes} tried={tried} onChange={setRows} />
    </PersonDialog>
  );
}
