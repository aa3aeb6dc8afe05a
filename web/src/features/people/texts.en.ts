import type { Words } from './texts.ts';
import type { Names } from '../../language/language.ts';

export const en = (its: Names): Words => ({
  title: 'Accounts and roles',
  leadOf: {
    admin:
      'Invite people, give and take back roles. Every change is logged and told to that person and to the supervisors.',
    office:
      'Invite clerks, heads of units and cluster leads; change their roles in units and clusters. Every change is logged and told to that person and to the supervisors.',
  },
  deniedTitle: 'This page is for administrators and the office',
  denied:
    'Only the authority’s administrators and office can invite people and change roles. If your roles are not right, tell an administrator, together with the email address you sign in with.',

  search: 'Find a person',
  searchHint: 'Type a name, an email address, a unit or a role; diacritics are not needed',
  show: 'Show',
  filter: {
    active: 'Active',
    pending: 'Invitation not accepted yet',
    inactive: 'Switched off, invitation withdrawn',
    all: 'All',
  },
  foundMore: (count) =>
    `Showing ${count} ${count === 1 ? 'person' : 'people'}; there are more: type more to find, or press “Show more”`,
  notFoundYet: 'Not among those that were read. Type more of the name, or press “Show more”.',
  found: (count) => `${count} ${count === 1 ? 'person' : 'people'}`,
  none: 'There is nobody yet',
  noneHint: 'Press “Invite a person” to give out the first account.',
  notFound: 'Nobody was found',
  notFoundHint: 'Type less, or choose “All”.',
  more: 'Show more',
  inactive: 'Switched off',
  noRoles: 'No roles yet',
  self: 'This is your own account. Nobody changes their own roles; ask another administrator.',

  invite: 'Invite a person',
  pending: 'Invitation not accepted yet',
  pendingHint: 'The roles take effect when this person opens the link in the invitation and sets a password.',
  withdrawn: 'Invitation withdrawn',
  keptByAdmin: 'Holds a role in the whole authority: the account is in the care of the administrators.',
  keptRow: 'Roles in the whole authority are given by the administrators; this one stays as it is.',

  action: {
    edit: 'Edit roles',
    reset: 'Send a link to a new password',
    renew: 'Invite again',
    withdraw: 'Withdraw the invitation',
    deactivate: 'Switch off',
    reactivate: 'Switch on',
  },
  actionOf: {
    edit: (name) => `Edit the roles of ${name}`,
    reset: (name) => `Send ${name} a link to a new password`,
    renew: (name) => `Invite ${name} again`,
    withdraw: (name) => `Withdraw the invitation of ${name}`,
    deactivate: (name) => `Switch off the account of ${name}`,
    reactivate: (name) => `Switch on the account of ${name}`,
  },
  lead: {
    reset: (name, email) =>
      `An email with a link to set a new password will be sent to ${email}. Only ${name} sees the link; the old password works until the new one is set.`,
    renew: (name, email) =>
      `${name} (${email}) will get a new invitation link. Links sent before will no longer work.`,
    withdraw: (name) =>
      `${name} has not accepted the invitation. The link that was sent will no longer work; you can invite them again later.`,
    deactivate: (name) =>
      `${name} will be signed out at once and can no longer see or do anything. Submitted cases and the log remain. The account can be switched on again at any time.`,
    reactivate: (name) =>
      `${name} will be able to sign in again with the old password and to use those roles noted in the account that are still in force.`,
  },
  hears: {
    invite: (name) =>
      `${name === '' ? 'The person invited' : name} will get an invitation by email; the supervisors are told who invited them and which roles were given.`,
    edit: (name) =>
      `${name} will get an email and a notification about the new roles; the supervisors are told too.`,
    reset: (name) => `${name} and the supervisors will be told who sent this email and why.`,
    renew: (name) => `${name} will get an email; the supervisors are told.`,
    withdraw: () => 'The supervisors are told.',
    deactivate: (name) => `${name} will be told by email; the supervisors are told too.`,
    reactivate: (name) => `${name} will get an email and a notification; the supervisors are told too.`,
  },

  reason: 'Reason',
  reasonOptional: 'Reason (if any)',
  reasonHint:
    'It is logged and told to those concerned. For example: the number of the decision that assigns the task.',
  reasonMissing: `Write a reason: this concerns the council, the ${its.chairman} or an administrator.`,
  propose: 'Send the proposal',
  course: {
    proposed: {
      title: 'A second administrator must confirm',
      text: `The accounts of the council, the ${its.chairman} and administrators are changed by two administrators together. Your proposal waits at the top of this page for 7 days; nothing changes until a second administrator confirms it.`,
    },
    watched: {
      title: 'The supervisors will be told at once',
      text: 'The rule of two administrators is switched off, so you can do this alone. Each time, the supervisors are told, with the reason.',
    },
  },

  delivery: 'How the person invited gets the link to set a password',
  byMail: 'By email (recommended)',
  byMailHint: 'Only the person invited sees the link.',
  byScreen: 'Shown on the screen, to be handed over in person',
  byScreenHint:
    'Use this where the authority cannot send email yet. The person invited and the supervisors are told that you held the link.',
  mailOnly: `The link will be sent to the email address of the person invited. For the council, the ${its.chairman} and administrators it is not shown on the screen.`,

  outcome: {
    proposed: (name) =>
      `The proposal${name === '' ? '' : ` about ${name}`} was sent. Nothing has changed yet: it waits for a second administrator to confirm it.`,
    invite: (name, email) =>
      `${name} was invited. The invitation is being sent to ${email}; the link works for 7 days.`,
    renew: (name, email) =>
      `${name} was invited again. A new email is being sent to ${email}; the old link no longer works.`,
    reset: (name, email) =>
      `The email with a link to a new password is being sent to ${email} of ${name}; the link works for 2 hours.`,
    edit: (name) => `The roles of ${name} were saved.`,
    withdraw: (name) => `The invitation of ${name} was withdrawn.`,
    deactivate: (name) => `The account of ${name} was switched off.`,
    reactivate: (name) => `The account of ${name} was switched on again.`,
  },

  proposalsTitle: (count) =>
    count === 0
      ? 'No proposals wait to be confirmed'
      : `${count} ${count === 1 ? 'proposal waits' : 'proposals wait'} for a second administrator to confirm`,
  proposalsLead:
    'Look carefully at who proposes what and why. You are responsible together with the person who proposed it.',
  proposalsFailed: 'The waiting proposals could not be read. Reload the page.',
  proposed: {
    setTwoAdmins: 'Switch off the rule of two administrators',
    sendReset: (name) => `Send ${name} a link to a new password`,
    renewInvitation: (name) => `Invite ${name} again`,
    invite: (name, email) => `Invite ${name} (${email})`,
    setGrants: (name) => `Change the roles of ${name}`,
    switchOn: (name) => `Switch on the account of ${name}`,
    switchOff: (name) => `Switch off the account of ${name}`,
  },
  given: (line) => `Given: ${line}`,
  taken: (line) => `Taken back: ${line}`,
  span: (from, to) => (to === null ? `from ${from}` : `from ${from} to the end of ${to}`),
  otherScope: 'another unit or cluster',
  because: (reason) => `Reason: ${reason}`,
  proposedBy: (name, at) => `${name} proposed this on ${at}.`,
  until: (at) => `It waits until ${at}.`,
  decidedBy: (name, at, remark) => `${name} answered on ${at}${remark === '' ? '.' : `: ${remark}`}`,
  proposalStanding: {
    open: 'Waiting',
    confirmed: 'Confirmed',
    refused: 'Refused',
    withdrawn: 'Withdrawn',
    expired: 'Expired, confirmed by nobody',
  },
  ownProposal: 'You proposed this, so another administrator must confirm it.',
  showClosed: (count) =>
    count === 1
      ? 'Show 1 recent proposal that was answered or has expired'
      : `Show ${count} recent proposals that were answered or have expired`,
  hideClosed: 'Hide answered proposals',
  answer: { confirm: 'Confirm', refuse: 'Refuse', withdraw: 'Withdraw the proposal' },
  answerTo: {
    confirm: (what) => `Confirm: ${what}`,
    refuse: (what) => `Refuse: ${what}`,
    withdraw: (what) => `Withdraw the proposal: ${what}`,
  },
  answerLead: {
    confirm: (name) =>
      `This is done as soon as you confirm it, exactly as proposed.${name === '' ? ' The supervisors will be told.' : ` ${name} and the supervisors will be told the names of both administrators.`}`,
    refuse: () => 'The proposal ends and nothing changes. The person who proposed it will read your reason.',
    withdraw: () => 'The proposal ends and nothing changes.',
  },
  refuseWhy: 'Why you refuse',

  twoAdmins: {
    on: {
      title: 'Rule of two administrators: on',
      text: `The accounts of the council, the ${its.chairman} and administrators can only be changed by two administrators together.`,
      action: 'Propose to switch it off',
      lead: `It is best to keep this rule: one person alone cannot take over a council member’s vote or the ${its.chairman}’s signature. When it is off, one administrator can act alone and the supervisors are told each time. A second administrator must confirm that it is switched off.`,
    },
    off: {
      title: 'Rule of two administrators: off',
      text: `One administrator can change the accounts of the council, the ${its.chairman} and administrators; the supervisors are told each time. Switch the rule on when the authority has two administrators.`,
      action: 'Switch the rule on',
      lead: `From then on, every change to the accounts of the council, the ${its.chairman} and administrators must be made by two administrators together. Switching it off again also takes two people.`,
    },
  },

  email: 'Email address',
  emailHint: 'Used to sign in.',
  emailMissing: 'Type the email address.',
  emailWrong:
    'This is not in the form of an email address, for example name@authority.gov.vn. Type it again.',
  emailKnown: (name) =>
    `There is already an account of ${name}. Close this box, find ${name}, then press “Edit roles”, or “Invite again” if the invitation was not accepted yet.`,
  name: 'Full name',
  nameMissing: 'Type the full name.',
  grants: 'Roles given',
  addGrant: 'Add a role',
  removeGrant: 'Remove this role',
  grantNumber: (number) => `Role ${number}`,
  role: 'Role',
  roleGroups: { unit: 'In one unit', cluster: 'In one cluster', authority: 'In the whole authority' },
  roleMissing: 'Choose a role.',
  unit: 'Unit',
  unitMissing: 'Choose a unit.',
  unitNotFound: 'There is no such unit. Type less.',
  cluster: 'Cluster',
  clusterMissing: 'Choose a cluster.',
  clusterNotFound: 'The movement you are viewing has no such cluster.',
  clusterOf: (movement) => `Of the movement: ${movement}`,
  noMovement: 'There is no movement yet, and so no cluster to choose.',
  wholeAuthority: (name) => `In force in the whole authority: ${name}`,
  from: 'From',
  fromMissing: 'Choose the first day.',
  to: 'To the end of',
  toHint: 'Leave empty if there is no end',
  toBeforeFrom: 'The last day must not be before the first day.',
  doubled: 'This role is given above already. Remove one of the lines.',
  noGrants: 'At least one role is needed. To take back all roles, use “Switch off”.',
  mend: 'Some fields are not right yet. Mend those with red text, then press the button again.',
  sendInvite: 'Invite',
  save: 'Save the roles',
  cancel: 'Cancel',
  close: 'Close',

  linkTitle: 'Invitation link',
  linkLead: (name) =>
    `Copy this link and send it to ${name} alone. Whoever has the link can set the password, so do not send it to a group.`,
  link: 'Link to be used once',
  linkOnce:
    'The link is shown only once. If you forget to copy it, press “Invite again” in the list; this link will then no longer work.',
  expires: (time) => `It expires on ${time}`,
  copy: 'Copy the link',
  copied: 'Copied',
  copyFailed: 'The browser does not allow automatic copying. Click into the field and copy it by hand.',

  duty: {
    unitEditor: 'Writes the unit’s registration and reports and hands them to the head; cannot submit.',
    unitHead:
      'Writes, approves and submits the unit’s registration and reports; submitting stands for the signature.',
    clusterLead: 'Sees and reminds the units of the cluster; does not submit for them.',
    office: 'Receives or returns cases, extends, reminds, enters papers and follows the whole movement.',
    councilMember: 'Reads the cases and figures of all units to give opinions in the council.',
    chairman: 'Reads the cases and figures of all units to direct and to decide.',
    publicity: 'Reads the cases and figures of all units to make exemplars known.',
    supervisor: 'Reads the cases and figures of all units to supervise; changes nothing.',
    admin: 'Invites people, gives and takes back roles; has no part in emulation and awards.',
  },
});
