import { Stack, Text } from '@mantine/core';
import { REASON_LIMITS } from '@thidua/domain/base/wire';
import { call } from '../../firebase/calls.ts';
import { useSession } from '../../reading/session.ts';
import type { Done } from '../../ui/use-asking.ts';
import { ConfirmDialog } from '../../ui/confirm-dialog.tsx';
import { changeOf, type PersonAction } from './actions.ts';
import { CourseNote } from './course-note.tsx';
import { EditDialog } from './edit-dialog.tsx';
import { onTheWire } from './grant-rows.ts';
import { courseOf, stepOf, type Keeper } from './keeper.ts';
import { outcomeOf, type Outcome } from './outcome.ts';
import { RenewDialog } from './renew-dialog.tsx';
import type { Scopes } from './scopes.ts';
import type { Person } from './search.ts';
import { words } from './texts.ts';

interface ActionDialogProps {
  person: Person;
  action: PersonAction;
  scopes: Scopes;
  keeper: Keeper;
  onDone: (outcome: Outcome) => void;
  onClose: () => void;
}

type Switching = Exclude<PersonAction, 'edit' | 'renew'>;

/** The dialog of what was asked for on a person. */
export function ActionDialog({ person, action, scopes, keeper, onDone, onClose }: ActionDialogProps) {
  if (action === 'edit') {
    return <EditDialog person={person} scopes={scopes} keeper={keeper} onDone={onDone} onClose={onClose} />;
  }
  if (action === 'renew') {
    return <RenewDialog person={person} keeper={keeper} onDone={onDone} onClose={onClose} />;
  }
  return <SwitchDialog person={person} action={action} keeper={keeper} onDone={onDone} onClose={onClose} />;
}

function SwitchDialog(props: Omit<ActionDialogProps, 'action' | 'scopes'> & { action: Switching }) {
  const { person, action, keeper, onDone, onClose } = props;
  const { now } = useSession();
  const { displayName: name, email } = person;
  const step = stepOf(person, changeOf(person, action));
  const course = step === null ? 'atOnce' : courseOf(keeper, step, now());
  return (
    <ConfirmDialog
      title={words.actionOf[action](name)}
      lead={
        <Stack gap="xs">
          <Text>{words.lead[action](name, email)}</Text>
          <CourseNote course={course} hears={words.hears[action](name)} />
        </Stack>
      }
      confirmLabel={course === 'proposed' ? words.propose : words.action[action]}
      danger={action === 'deactivate' || action === 'withdraw'}
      reason={course === 'atOnce' ? 'optional' : 'required'}
      reasonLabel={course === 'atOnce' ? words.reasonOptional : words.reason}
      reasonLimit={REASON_LIMITS.brief}
      run={(reason) => ask(person, action, reason)}
      onDone={(answer) => onDone(outcomeOf(answer, { kind: action, name, email }))}
      onClose={onClose}
    />
  );
}

function ask(
  { id: uid, grants }: Person,
  action: Switching,
  reason: string,
): Promise<Done<{ proposalId?: string | undefined }>> {
  if (action === 'reset') return call('sendReset', { uid, reason });
  return call('setGrants', { uid, active: action === 'reactivate', grants: onTheWire(grants), reason });
}
