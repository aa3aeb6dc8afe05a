import type { Words } from './texts.ts';

export const en: Words = {
  product: 'Emulation and Commendation',
  skip: 'Skip to the main content',
  loading: 'Opening…',
  menu: 'Open the menu',
  mainMenu: 'Pages',
  movement: 'Movement shown',
  sample: 'Sample data',
  notifications: (unread) => (unread > 0 ? `Notifications, ${unread} unread` : 'Notifications'),
  account: 'Account',
  profile: 'My details and roles',
  signOut: 'Sign out',
  home: 'Home',
  plan: 'Plan of the movement',
  dashboard: 'Overview',
  board: 'Tracking board of units',
  appraisal: 'Nomination dossiers',
  awards: 'Review and nominations',
  scores: 'Scoring',
  sessions: 'Council',
  publications: 'Publication for comment',
  decisions: 'Decisions on commendations',
  questions: 'Questions',
  exemplars: 'Exemplars',
  drafts: 'Prepare a movement',
  outbox: 'Outbox',
  units: 'Units',
  erasure: 'Erase personal data',
  log: 'Check the log',
  people: 'Accounts and roles',
  unitPage: (name) => name,
  noMembershipTitle: 'The account has no roles yet',
  noMembership:
    'You are signed in but do not belong to any unit yet. Ask an administrator of the authority to give you a role; this page opens by itself once you have one.',
  inactiveTitle: 'The account is switched off',
  inactive:
    'The roles of this account were taken back. If this is a mistake, contact an administrator of the authority.',
  signInAgainTitle: 'Sign in again',
  signInAgain:
    'The password or the state of this account was just set anew, so the earlier sign-in on this computer no longer counts. What you were typing is still on this computer.',
  signInAnew: 'Sign in again',
  notYetTitle: 'Your roles have not begun yet',
  notYet: (from) =>
    `This account has roles from ${from}. From then on, reload this page. If you need to work earlier, contact an administrator of the authority.`,
  endedTitle: 'Your roles have ended',
  ended: (at) =>
    `The roles given to this account ended on ${at}. If it is still your task, ask an administrator of the authority to extend them; this page opens by itself once you have a role.`,
  failedTitle: 'The system could not be opened',
  failed:
    'Check the network, then reload the page. If it still fails, call the support number and read out the line below.',
  notFoundTitle: 'There is no such page',
  notFound: 'The link may be old or mistyped.',
  backHome: 'Back to the home page',
  noSuchMovement:
    'There is no such movement, or it belongs to another authority. Go to the home page to choose a movement.',
  pageFailed:
    'This page could not be opened, perhaps because the system was just updated. What you typed is still on this computer. Reload the page.',
};
