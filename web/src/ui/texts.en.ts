import type { Words } from './texts.ts';

export const en: Words = {
  loading: 'Loading…',
  missingTitle: 'Nothing here yet',
  missing: 'This is not there yet, or the address is no longer right. Go back to the page before.',
  deniedTitle: 'You may not see this',
  denied:
    'Only the unit concerned, its cluster lead and the bodies in charge may see it. If it is your task, ask an administrator for the role.',
  failedTitle: 'This could not be loaded',
  failed:
    'Check the network and reload the page. If it stays so, call the help line and read out the line below.',
  reload: 'Reload the page',
  asOf: (time) => `Figures as of ${time}`,
  help: (line) => `Need help? ${line}`,
  noHelp: 'Need help? Ask the office or an administrator.',
  breadcrumb: 'Path of this page',
  offlineTitle: 'No network',
  offline:
    'You can go on typing; the draft is kept on this machine. Submitting and approving need the network.',
  cancel: 'Cancel',
  close: 'Close',
  reason: 'Reason',
  reasonRequired: 'Write a reason that the reader will understand.',
  sample: 'Sample data',
  unknownScope: 'No longer in the list',
  validity: (from, to) => (to === null ? `from ${from}, without an end` : `from ${from} to the end of ${to}`),
  grantStanding: { ahead: 'Not in force yet', inForce: 'In force', over: 'Expired' },
};
