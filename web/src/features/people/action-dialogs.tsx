import { err, ok } from '@thidua/domain/result';
import { call } from '../../firebase/calls.ts';
import { useSession } from '../../firebase/session.ts';
import { ConfirmDialog } from '../../ui/confirm-dialog.tsx';
import { EditDialog } from './edit-dialog.tsx';
import { onTheWire } from './grant-rows.ts';
import type { Invitation } from './invitation-link.tsx';
import type { PersonAction } from './person-card.tsx';
import type { Scopes } from './scopes.ts';
import type { Person } from './search.ts';
import { vi } from './texts.ts';

interface ActionDialogProps {
  person: Person;
  action: PersonAction;
  scopes: Scopes;
  onInvited: (invitation: Invitation) => void;
  onClose: () => void;
}

/** The dialog of what was asked for on a person. */
export function ActionDialog({ person, action, scopes, onInvited, onClose }: ActionDialogProps) {
  const { authorityId } = useSession();
  const { id: uid, displayName, email } = person;
  const grants = onTheWire(person.grants);
  if (action === 'edit') return <EditDialog person={person} scopes={scopes} onClose={onClose} />;
  if (action === 'newLink') {
    const invite = async () => {
      const result = await call('invitePerson', { authorityId, email, displayName, grants });
      if (!result.ok) return err(result.error);
      onInvited({ name: displayName, ...result.value });
      return ok(null);
    };
    return (
      <ConfirmDialog
        title={vi.newLinkOf(displayName)}
        lead={vi.newLinkLead(displayName)}
        confirmLabel={vi.newLink}
        run={invite}
        onClose={onClose}
      />
    );
  }
  const active = action === 'reactivate';
  return (
    <ConfirmDialog
      title={active ? vi.reactivateOf(displayName) : vi.deactivateOf(displayName)}
      lead={active ? vi.reactivateLead(displayName) : vi.deactivateLead(displayName)}
      confirmLabel={vi[action]}
      danger={!active}
      run={() => call('setGrants', { uid, active, grants })}
      onClose={onClose}
    />
  );
}
