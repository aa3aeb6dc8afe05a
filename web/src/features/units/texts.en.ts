import type { Names } from '../../language/language.ts';
import type { Words } from './texts.ts';

export const en = (its: Names): Words => ({
  title: 'Units',
  lead: 'The authority’s tree of units: add, rename, move and end units, or import a whole list from Excel.',
  deniedTitle: 'This page is for the office',
  denied: `Only ${its.office} can edit the tree of units. If your roles are not right, tell an administrator.`,

  importing: 'Import from Excel',
  add: 'Add a unit',
  search: 'Find a unit',
  searchHint: 'Type a name or a former name; diacritics are not needed',
  showEnded: 'Show units that have ended, too',
  found: (count: number) => (count === 1 ? '1 unit' : `${count} units`),
  more: (left: number) => `Show more (${left} left)`,
  none: 'No unit was found. Type fewer letters.',
  ended: 'Ended',
  formerly: (names: string) => `Formerly: ${names}`,
  below: (name: string) => `Belongs to ${name}`,
  edit: 'Edit',
  editOf: (name: string) => `Edit ${name}`,

  name: 'Name of the unit',
  nameMissing: 'Write the unit’s name.',
  kind: 'Kind of unit',
  parent: 'Unit above',
  active: 'In force',
  activeHint:
    'Clear it when the unit is dissolved or merged: it takes no part any more in open movements; its records, results and certificates stay and can be looked up.',
  reason: 'Ground, reason',
  save: 'Save',
  cancel: 'Cancel',
  renameHint:
    'Open movements take the new name; closed ones keep the old one. The unit is still found by its former name.',
  moveHint:
    'A move counts for movements set up from now on; open movements count the unit where it was placed.',
  fault: {
    idTwice: 'Another unit has this code.',
    isAuthority: 'The authority itself is not edited here.',
    ofOthers: 'This code is another authority’s. Use another code.',
    unknownParent: 'There is no such unit above. Choose one of the list.',
    parentEnded: 'The unit above has ended. Choose one that is in force.',
    circle: 'A unit cannot belong to itself or to a unit below it. Choose another unit above.',
    nameTaken: 'Another unit beside it has this name. Write a name that tells them apart.',
    hasSubUnits: 'It has units below that are in force. Move or end those first.',
  },

  latest: (added: number, changed: number, at: string) =>
    `Latest change at ${at}: ${added} units added, ${changed} changed.`,
  undone: 'The latest change was undone.',
  kept: (count: number) => `${count} units were left as they were, because somebody rests on them already.`,
  running: (done: number, pages: number) =>
    `Units are being written: ${done} of ${pages} parts are done. You may leave the page; the writing goes on.`,
  undo: 'Undo',
  undoTitle: 'Undo the latest change',
  undoLead:
    'Units that were added go, units that were changed are as before. This can be done while nobody was invited to them and no movement uses them.',

  importTitle: 'Import units and people from Excel',
  importLead:
    'One unit a row, with the person in charge if there is one; of a unit with several people, one row each. Columns are known by their headings, in any order. At most 10,000 units and 2,000 people a file.',
  template: 'Download the template',
  backToList: 'Back to the list of units',
  sheetFault: {
    noHeadings: (known: string) =>
      `No row of headings was found with the unit’s name and at least one more known column. Columns that are known: ${known}. Add a row of headings, or download the template.`,
    noRows: () => 'There is no row of a unit below the headings. Fill it in and open the file again.',
    tooManyRows: () =>
      'The table has too many rows: at most 10,000 units and 2,000 people are taken at once. Split it into several files.',
  },
  unused: (headings: string) =>
    `Columns that are not used here: ${headings}. Clusters are arranged when a movement is set up; telephones are written on the unit’s page in the movement.`,
  hidden: (count: number) => `${count} rows that the file hides (by a filter) were not read.`,
  columns: {
    code: 'Code',
    name: 'Name of the unit',
    kind: 'Kind',
    parent: 'Unit above',
    person: 'Full name',
    email: 'Email',
    role: 'Role',
    from: 'From',
    to: 'To',
  },

  faulty: (count: number) => (count === 1 ? '1 place to mend first' : `${count} places to mend first`),
  faultyHint:
    'Mend them right here and leave the field; or leave out the row or the person. Nothing has been written yet.',
  moreFaults: (count: number) => `${count} more are shown once those above are mended.`,
  row: (line: number) => `Row ${line}`,
  mend: (column: string, line: number) => `${column}, row ${line}`,
  leaveRow: 'Leave out this row',
  leaveRowOf: (line: number) => `Leave out row ${line}`,
  leavePerson: 'Leave out the person',
  leavePersonOf: (line: number) => `Leave out the person of row ${line}`,
  left: (lines: string) => `Rows left out: ${lines}.`,
  takeBack: 'Take the rows back in',
  choose: 'Choose',

  lineFault: {
    nameMissing: () => 'The unit’s name is missing.',
    nameTooLong: () => 'The unit’s name is longer than 200 characters.',
    kindUnknown: (about: string) =>
      about === '' ? 'The kind of unit is missing.' : `“${about}” is no known kind. Choose one.`,
    parentUnknown: (about: string) =>
      `The unit above, “${about}”, was not found. Choose a unit; where it belongs to the authority itself, choose that.`,
    parentAmbiguous: (about: string) => `Several units could be the one above: ${about}. Choose one.`,
    nameAmbiguous: (about: string) =>
      `Several units are called “${about}”. Write the code to tell them apart.`,
    codeTwice: (about: string) =>
      `This code is that of a unit with another name in row ${about}. Mend the code.`,
    unitDiffers: (about: string) => `It differs from what row ${about} says of this unit. Write the same.`,
    unitTwice: (about: string) =>
      `Row ${about} speaks of this unit already. Leave one out, or mend name or code.`,
    unitEnded: (about: string) =>
      `“${about}” has ended. Put it in force again in the list of units, or leave this row out.`,
    tooManyUnits: (about: string) =>
      `These are ${about} units; at most 10,000 are taken at once. Split the file.`,
    tooManyPeople: (about: string) =>
      `These are ${about} people; at most 2,000 are taken at once. Split the file.`,
    personMissing: () => 'There is an email address without a name.',
    personTooLong: () => 'The name is longer than 120 characters.',
    emailMissing: () => 'There is a name without an email address, so nobody can be invited.',
    emailFaulty: (about: string) => `“${about}” is no email address.`,
    emailTwice: (about: string) => `This address is somebody else’s in row ${about}.`,
    roleMissing: () => 'The role is missing.',
    roleUnknown: (about: string) => `“${about}” is no known role. Choose head or clerk.`,
    roleElsewhere: (about: string) =>
      `“${about}” is no role of a unit and cannot be given by a list; roles of the authority and of cluster leads are given on the page Accounts and roles.`,
    roleTwice: (about: string) => `Row ${about} has this person with this role already.`,
    dayFaulty: (about: string) => `“${about}” is no day. Write it like 01/03/2026.`,
    daysReversed: () => 'The last day is before the first.',
  },

  adds: (count: number) => (count === 1 ? 'Add 1 unit' : `Add ${count} units`),
  changes: (count: number) => (count === 1 ? 'Change 1 unit' : `Change ${count} units`),
  stays: (count: number) => (count === 1 ? 'Leave 1 unit as it is' : `Leave ${count} units as they are`),
  was: (name: string) => `was: ${name}`,
  people: {
    new: (count: number) => (count === 1 ? 'Invite 1 person' : `Invite ${count} people`),
    more: (count: number) =>
      count === 1
        ? 'A role more for 1 person with an account'
        : `A role more for ${count} people with accounts`,
    same: (count: number) => (count === 1 ? '1 person has all roles' : `${count} people have all roles`),
  },
  knownAs: (name: string) => `the account says “${name}”, which is kept`,
  andMore: (count: number) => `and ${count} more`,
  from: (day: string) => `from ${day}`,
  to: (day: string) => `to the end of ${day}`,

  write: (count: number) => (count === 1 ? 'Write 1 unit' : `Write ${count} units`),
  writeHint: 'All of them or nothing. Once the units are written, people can be invited.',
  written: 'The units of the file are written.',
  nothing: 'All units and people of the file are there already; there is nothing to write or to invite.',
  invite: (count: number) => (count === 1 ? 'Invite 1 person' : `Invite ${count} people`),
  inviteHint:
    'Each gets a mail with a link to set a password; who has an account gets a mail about the new role. The supervisors are told, too.',
  inviting: (done: number, all: number) => `Inviting: ${done} of ${all}`,
  invited: (done: number) =>
    done === 1 ? '1 person was invited or given a role.' : `${done} people were invited or given a role.`,
  waiting: (count: number) => `${count} wait for a second administrator.`,
  notInvited: (email: string, why: string) => `${email}: ${why}`,
});
