import { z } from 'zod';
import { readName } from '../base/person-name.ts';
import { addDays, startOfLocalDay } from '../base/time.ts';
import type { Grants, Membership } from '../people/membership.ts';
import { fold } from '../base/text.ts';
import { addressOf, dayOf, unitRoleOf, type UnitRole } from './read-cells.ts';
import type { UnitColumn, UnitLine } from './unit-sheet.ts';

export type KnownAccount = Pick<Membership, 'displayName' | 'grants'>;

export type PersonFault =
  | 'personMissing'
  | 'emailMissing'
  | 'emailFaulty'
  | 'emailTwice'
  | 'roleMissing'
  | 'roleUnknown'
  | 'roleElsewhere'
  | 'roleTwice'
  | 'dayFaulty'
  | 'daysReversed'
  | 'personTooLong';

/** `new`: an account is to be made. `more`: there is one, which gets a role more. `same`: nothing is to be done. */
export type PersonStanding = 'new' | 'more' | 'same';

export interface MatchedPerson {
  email: string;
  displayName: string;
  /** Name as there is an account of, where that is another one. */
  knownAs: string | null;
  standing: PersonStanding;
  /** What they are to be, beyond what they are. */
  grants: { unitId: string; role: UnitRole; from: Date; to: Date | null }[];
  lines: number[];
}

interface Frame {
  accounts: ReadonlyMap<string, KnownAccount>;
  unitOf: ReadonlyMap<number, string>;
  zone: string;
  now: Date;
}
type Fault = (line: number, column: UnitColumn, code: PersonFault, about?: string) => void;

const MOST = 120;
const emailSchema = z.email().max(200);

/** The people of a sheet, each once by address; a row without name, address and role names nobody. */
export function matchPeople(lines: readonly UnitLine[], frame: Frame, fault: Fault): MatchedPerson[] {
  const people = new Map<string, MatchedPerson>();
  for (const line of lines) {
    const read = readPerson(line, frame, fault);
    if (read === null) continue;
    const { email, displayName, grant } = read;
    const known = people.get(email);
    if (known && fold(known.displayName) !== fold(displayName)) {
      fault(line.line, 'email', 'emailTwice', String(known.lines[0] ?? ''));
      continue;
    }
    const account = frame.accounts.get(email);
    const person = known ?? {
      email,
      displayName,
      knownAs: account && fold(account.displayName) !== fold(displayName) ? account.displayName : null,
      standing: account ? ('same' as const) : ('new' as const),
      grants: [],
      lines: [],
    };
    people.set(email, person);
    person.lines.push(line.line);
    if (grant === null) continue;
    if (person.grants.some((one) => one.unitId === grant.unitId && one.role === grant.role)) {
      fault(line.line, 'role', 'roleTwice', String(person.lines[0] ?? ''));
      continue;
    }
    if (account && hasRole(account.grants, grant, frame.now)) continue;
    person.grants.push(grant);
    if (account) person.standing = 'more';
  }
  return [...people.values()];
}

const hasRole = (
  grants: Grants,
  { unitId, role }: { unitId: string; role: UnitRole },
  now: Date,
): boolean => {
  const grant = grants[unitId]?.[role];
  return grant !== undefined && (grant.to === null || now < grant.to);
};

interface ReadPerson {
  email: string;
  displayName: string;
  grant: MatchedPerson['grants'][number] | null;
}

function readPerson(line: UnitLine, { unitOf, zone, now }: Frame, fault: Fault): ReadPerson | null {
  const email = addressOf(line.email);
  const { name } = readName(line.person);
  if (email === '' && name === '') return null;
  const say = (column: UnitColumn, code: PersonFault, about = '') => fault(line.line, column, code, about);
  if (name === '') say('person', 'personMissing');
  if (name.length > MOST) say('person', 'personTooLong');
  const isAddress = emailSchema.safeParse(email).success;
  if (email === '') say('email', 'emailMissing');
  else if (!isAddress) say('email', 'emailFaulty', line.email);
  const role = line.role === '' ? null : unitRoleOf(line.role);
  if (line.role === '') say('role', 'roleMissing');
  else if (role === null) say('role', 'roleUnknown', line.role);
  else if (role === 'elsewhere') say('role', 'roleElsewhere', line.role);
  const [from, to] = [dayOf(line.from), dayOf(line.to)];
  if (from === null) say('from', 'dayFaulty', line.from);
  if (to === null) say('to', 'dayFaulty', line.to);
  if (from && to && to < from) say('to', 'daysReversed');
  if (name === '' || !isAddress) return null;
  const unitId = unitOf.get(line.line);
  const isWhole = unitId !== undefined && (role === 'unitHead' || role === 'unitEditor');
  const grant = isWhole
    ? {
        unitId,
        role,
        from: from ? startOfLocalDay(from, zone) : now,
        to: to ? startOfLocalDay(addDays(to, 1), zone) : null,
      }
    : null;
  return { email, displayName: name, grant };
}
