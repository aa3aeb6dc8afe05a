import { useState } from 'react';
import { call } from '../../firebase/calls.ts';
import { useSession } from '../../reading/session.ts';
import { CourseNote, ReasonField } from './course-note.tsx';
import { grantsOf, onTheWire, problemsOf, rowsOf } from './grant-rows.ts';
import { GrantsEditor } from './grants-editor.tsx';
import { courseOf, stepOf, type Keeper } from './keeper.ts';
import { outcomeOf, type Outcome } from './outcome.ts';
import { PersonDialog } from './person-dialog.tsx';
import type { Scopes } from './scopes.ts';
import type { Person } from './search.ts';
import { useAsking } from '../../ui/use-asking.ts';
import { words } from './texts.ts';

interface EditDialogProps {
  person: Person;
  scopes: Scopes;
  keeper: Keeper;
  onDone: (outcome: Outcome) => void;
  onClose: () => void;
}

export function EditDialog({ person, scopes, keeper, onDone, onClose }: EditDialogProps) {
  const { zone, now } = useSession();
  const { id: uid, displayName: name, email } = person;
  const [rows, setRows] = useState(() => rowsOf(person.grants, zone));
  const [reason, setReason] = useState('');
  const [tried, setTried] = useState(false);
  const { busy, problem, isUnknown, ask, clear } = useAsking();
  const grants = grantsOf(rows, zone);
  // Off stays off: grants are edited here, and nothing else.
  const active = person.active || person.invitation === 'open';
  const step = stepOf(person, { kind: 'setGrants', uid, active, grants });
  const course = step === null ? 'atOnce' : courseOf(keeper, step, now());
  const isWhole =
    rows.length > 0 && problemsOf(rows).size === 0 && (course === 'atOnce' || reason.trim() !== '');
  const save = () => {
    setTried(true);
    clear();
    if (!isWhole) return;
    void ask(call('setGrants', { uid, active, grants: onTheWire(grants), reason }), (value) =>
      onDone(outcomeOf(value, { kind: 'edit', name, email })),
    );
  };
  return (
    <PersonDialog
      title={words.actionOf.edit(name)}
      problem={tried && !isWhole ? words.mend : problem}
      isUnknown={isUnknown}
      busy={busy}
      confirmLabel={course === 'proposed' ? words.propose : words.save}
      onConfirm={save}
      onClose={onClose}
    >
      <GrantsEditor rows={rows} scopes={scopes} keeper={keeper} tried={tried} onChange={setRows} />
      <ReasonField course={course} value={reason} tried={tried} onChange={setReason} />
      <CourseNote course={course} hears={words.hears.edit(name)} />
    </PersonDialog>
  );
}
