import { proposalStanding } from '@thidua/domain/people/account-proposal';
import { roles, type Grants } from '@thidua/domain/people/membership';
import { formatDate } from '@thidua/domain/base/text';
import { localDateOf } from '@thidua/domain/base/time';
import { lastDayOf } from '../../ui/validity.ts';
import { words } from './texts.ts';
import type { Proposal } from './use-keeping.ts';
import { labels } from '../../language/labels.ts';

/** Where each role would be held: `Thủ trưởng đơn vị – Phường 1, từ 01/11/2021`. */
function linesOf(grants: Grants, names: ReadonlyMap<string, string>, zone: string): string[] {
  return Object.entries(grants).flatMap(([scope, byRole]) =>
    roles.flatMap((role) => {
      const grant = byRole[role];
      if (!grant) return [];
      const last = lastDayOf(grant, zone);
      const span = words.span(
        formatDate(localDateOf(grant.from, zone)),
        last === null ? null : formatDate(last),
      );
      return [`${labels.role[role]} – ${names.get(scope) ?? words.otherScope}, ${span}`];
    }),
  );
}

interface ProposalView {
  /** What is to be done, in a sentence. */
  what: string;
  /** Roles that are given, and those that are taken. */
  given: string[];
  taken: string[];
}

/** A proposal in words, with only what changes of the roles. */
export function viewOf(
  { change, before, displayName }: Proposal,
  names: ReadonlyMap<string, string>,
  zone: string,
): ProposalView {
  const what = (said: string) => ({ what: said, given: [], taken: [] });
  switch (change.kind) {
    case 'setTwoAdmins':
      return what(words.proposed.setTwoAdmins);
    case 'sendReset':
      return what(words.proposed.sendReset(displayName));
    case 'renewInvitation':
      return what(words.proposed.renewInvitation(displayName));
    case 'invite':
      return {
        what: words.proposed.invite(displayName, change.email),
        given: linesOf(change.grants, names, zone),
        taken: [],
      };
    case 'setGrants': {
      const was = linesOf(before?.grants ?? {}, names, zone);
      const is = linesOf(change.grants, names, zone);
      const isSwitched =
        before !== null && before.invitation === 'accepted' && before.active !== change.active;
      const said = !isSwitched
        ? words.proposed.setGrants
        : change.active
          ? words.proposed.switchOn
          : words.proposed.switchOff;
      return {
        what: said(displayName),
        given: is.filter((line) => !was.includes(line)),
        taken: was.filter((line) => !is.includes(line)),
      };
    }
  }
}

/** Those that wait, the oldest first; and the latest of the others, the newest first. */
export function sortedProposals(
  proposals: readonly Proposal[],
  now: Date,
): { open: Proposal[]; closed: Proposal[] } {
  const byTime = proposals.toSorted((a, b) => a.at.getTime() - b.at.getTime());
  const isOpen = (one: Proposal) => proposalStanding(one, now) === 'open';
  return {
    open: byTime.filter(isOpen),
    closed: byTime.filter((one) => !isOpen(one)).toReversed(),
  };
}
