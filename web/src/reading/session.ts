import {
  roles as allRoles,
  holds,
  isSignInValid,
  membershipSchema,
  reaches,
  type Membership,
  type Role,
} from '@thidua/domain/people/membership';
import { movementSchema, type Movement } from '@thidua/domain/movement/movement';
import { paths } from '@thidua/domain/base/paths';
import { unitSchema, type Unit } from '@thidua/domain/movement/unit';
import {
  createContext,
  createElement,
  useContext,
  useEffect,
  useMemo,
  useState,
  useSyncExternalStore,
  type ReactNode,
} from 'react';
import { currentClock, subscribeToClock } from '../browser/clock.ts';
import { watchAccount, type Account } from '../firebase/accounts.ts';
import { useLiveDoc, useLiveQuery } from '../firebase/live.ts';

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
  | { status: 'loading' | 'signedOut' | 'noMembership' | 'inactive' | 'signInAgain' }
  /** No grant is in force: the first begins, or the last ended, at `at`. */
  | { status: 'notYet' | 'ended'; at: Date }
  | { status: 'failed'; text: string }
  | { status: 'ready'; session: Session };

/** Where no authority's own zone can be read. */
export const DEFAULT_ZONE = 'Asia/Ho_Chi_Minh';
const CHOSEN_KEY = 'movement';

const SessionContext = createContext<SessionState>({ status: 'loading' });

function useAccount(): Account | null | undefined {
  const [account, setAccount] = useState<Account | null>();
  useEffect(() => watchAccount(setAccount), []);
  return account;
}

/** What keeps out somebody who has a membership; null where nothing does. */
function barOf(membership: Membership, { signedInAt }: Account, now: Date): SessionState | null {
  if (!membership.active) return { status: 'inactive' };
  if (signedInAt !== null && !isSignInValid(membership, signedInAt)) return { status: 'signInAgain' };
  const { authorityId } = membership;
  if (reaches(membership, authorityId, now)) return null;
  const span = membership.reach[authorityId];
  if (!span) return { status: 'noMembership' };
  return span.from > now || span.to === null
    ? { status: 'notYet', at: span.from }
    : { status: 'ended', at: span.to };
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
  const account = useAccount();
  const uid = account?.uid;
  const now = useSyncExternalStore(subscribeToClock, currentClock);
  const kept = uid ?? null;
  const membership = useLiveDoc(uid ? paths.membership(uid) : null, membershipSchema, kept);
  const found = membership.status === 'ready' ? membership.data : null;
  const bar = useMemo(() => (found && account ? barOf(found, account, now()) : null), [found, account, now]);
  const known = bar === null ? found : null;
  const authority = useLiveDoc(known ? paths.unit(known.authorityId) : null, unitSchema, kept);
  const movements = useLiveQuery(
    known ? { path: paths.movements(), where: [['authorityId', '==', known.authorityId]] } : null,
    movementSchema,
    kept,
  );
  const state = useMemo((): SessionState => {
    if (account === null) return { status: 'signedOut' };
    if (uid === undefined) return { status: 'loading' };
    if (membership.status === 'missing' || membership.status === 'denied') return { status: 'noMembership' };
    if (membership.status === 'failed') return membership;
    if (bar) return bar;
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
  }, [account, uid, membership, bar, known, movements, authority, movementInAddress, now]);

  const id = state.status === 'ready' ? state.session.movementId : null;
  useEffect(() => {
    if (id !== null) localStorage.setItem(CHOSEN_KEY, id);
  }, [id]);
  return createElement(SessionContext, { value: state }, children);
}

export const useSessionState = (): SessionState => useContext(SessionContext);

/**
 * The movement that the address names. Only below its route (`app/movement-route.tsx`), which says so where there is none, so
 * that no page has to.
 */
export function useMovement(): OpenMovement {
  const { movement } = useSession();
  if (!movement) throw new Error('useMovement needs an address with a movement');
  return movement;
}

/** The session of somebody signed in; only below the shell, which shows everything else itself. */
export function useSession(): Session {
  const state = useSessionState();
  if (state.status !== 'ready') throw new Error('useSession needs somebody signed in');
  return state.session;
}
