import { compareTitles } from '../base/order.ts';
import { comparePeople } from '../base/people-order.ts';
import { recipientKinds, type RecipientKind } from '../movement/award-settings.ts';

interface Listed {
  kind: RecipientKind;
  unitName: string;
  name: string;
}

/** The order of every list of nominees: by kind, by unit, collectives by their names, people as Vietnamese lists have them. */
export const compareNominees = (a: Listed, b: Listed): number =>
  recipientKinds.indexOf(a.kind) - recipientKinds.indexOf(b.kind) ||
  compareTitles(a.unitName, b.unitName) ||
  (a.kind === 'collective' ? compareTitles(a.name, b.name) : comparePeople(a.name, b.name));
