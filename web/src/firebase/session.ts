import {
  roles as allRoles,
  holds,
  membershipSchema,
  type Membership,
  type Role,
} from '@thidua/domain/membership';
import { movementSchema, type Movement } from '@thidua/domain/movement';
import { paths } from '@thidua/domain/paths';
import { unitSchema, type Unit } from '@thidua/domain/unit';
import {
  createContext,
  createElement,
  useContext,
  useEffect,
  useMemo,
  useState,
  type ReactNode,
} from 'react';
import { watchAccount } from './accounts.ts';
import { useLiveDoc, useLiveQuery } from './live.ts';

export type OpenMovement = Movement & { id: string };

/** Who is here, what they may do, and the movement they look at. */
export interface Session {
  uid: string;
  membership: Membership;
  now: () => Date;
  authorityId: string;
  authority: Unit | null;
  movements: OpenMovement[];
  movementId: string | null;
  movement: OpenMovement | null;
  /** The zone in which every instant is shown. */
  zone: string;
  /** Every role held now, in whatever scope. */
  roles: Role[];
}

export type SessionState =
  | { status: 'loading' | 'signedOut' | 'noMembership' | 'inactive' }
  | { status: 'failed'; text: string }
  | { status: 'ready'; session: Session };

const DEFAULT_ZONE = 'Asia/Ho_Chi_Minh';
const CHOSEN_KEY = 'movement';
const now = () => new Date();

const SessionContext = createContext<SessionState>({ status: 'loading' });

function useAccount(): string | null | undefined {
  const [uid, setUid] = useState<string | null>();
  useEffect(() => watchAccount(setUid), []);
  return uid;
}

/** The movement of the address, else the one looked at last, else an open one. */
function chosen(movements: readonly OpenMovement[], inAddress: string | null): OpenMovement | null {
  if (inAddress !== null) return movements.find(({ id }) => id === inAddress) ?? null;
  const remembered = localStorage.getItem(CHOSEN_KEY);
  return (
    movements.find(({ id }) => id === remembered) ??
    movements.find(({ status }) => status === 'open') ??
    movements[0] ??
    null
  );
}

/** Provides the session to everything below; `movementInAddress` is the movement that the page's address names. */
export function SessionProvider(props: { movementInAddress: string | null; children: ReactNode }): ReactNode {
  const { movementInAddress, children } = props;
  const uid = useAccount();
  const membership = useLiveDoc(uid ? paths.membership(uid) : null, membershipSchema);
  const known = membership.status === 'ready' && membership.data.active ? membership.data : null;
  const authority = useLiveDoc(known ? paths.unit(known.authorityId) : null, unitSchema);
  const movements = useLiveQuery(
    known ? { path: paths.movements(), where: [['authorityId', '==', known.authorityId]] } : null,
    movementSchema,
  );
  const state = useMemo((): SessionState => {
    if (uid === undefined) return { status: 'loading' };
    if (uid === null) return { status: 'signedOut' };
    if (membership.status === 'missing' || membership.status === 'denied') return { status: 'noMembership' };
    if (membership.status === 'failed') return membership;
    if (membership.status === 'ready' && !membership.data.active) return { status: 'inactive' };
    if (!known || movements.status === 'loading' || authority.status === 'loading') {
      return { status: 'loading' };
    }
    if (movements.status === 'failed') return movements;
    const all = movements.status === 'ready' ? movements.data : [];
    const movement = chosen(all, movementInAddress);
    const unit = authority.status === 'ready' ? authority.data : null;
    return {
      status: 'ready',
      session: {
        uid,
        membership: known,
        now,
        authorityId: known.authorityId,
        authority: unit,
        movements: all,
        movementId: movement?.id ?? null,
        movement,
        zone: movement?.zone ?? unit?.authority?.zone ?? DEFAULT_ZONE,
        roles: allRoles.filter((role) => known.scopes.some((scope) => holds(known, scope, role, now()))),
      },
    };
  }, [uid, membership, known, movements, authority, movementInAddress]);

  const id = state.status === 'ready' ? state.session.movementId : null;
  useEffect(() => {
    if (id !== null) localStorage.setItem(CHOSEN_KEY, id);
  }, [id]);
  return createElement(SessionContext, { value: state }, children);
}

export const useSessionState = (): SessionState => useContext(SessionContext);

/** The session of somebody signed in; only below the shell, which shows everything else itself. */
export function useSession(): Session {
  const state = useSessionState();
  if (state.status !== 'ready') throw new Error('useSession needs somebody signed in');
  return state.session;
}
