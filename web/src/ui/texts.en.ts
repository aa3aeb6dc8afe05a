import type { Words } from './texts.ts';

export const en: Words = {
  loading: 'Loading…',
  missing:
    'This item does not exist yet, or the link is no longer right. Please go back to the previous page.',
  ownRolesLink: 'See my roles',
  deniedTitle: 'You may not view this item',
  denied:
    'Only the unit concerned, the cluster lead and the authority in charge can view it. If you are in charge, please ask an administrator to give you the role.',
  failedTitle: 'It could not be loaded',
  failed:
    'Please check the network and reload the page. If it still fails, please call the support number and read out the line below.',
  reload: 'Reload the page',
  asOf: (time: string) => `Figures as at ${time}`,
  help: (line: string) => `Need help? ${line}`,
  noHelp: 'Need help? Please ask the office or the system administrator.',
  back: '← Back',
  breadcrumb: 'Path to this page',
  offlineTitle: 'No network',
  offline:
    'You can go on typing; the draft is kept on this computer. What you submit waits here; handing over, approving and everything else need the network.',
  needsNetwork:
    'This part has not been seen on this computer, so it needs a network; it loads by itself once there is one. Home, dossiers, awards pages and the board that were opened on this computer can still be seen, and dossiers still be written.',
  seenAt: (time: string) => `Figures as at ${time}`,
  seenHere:
    'The server cannot be reached, so this page shows what was seen last on this computer, which may be out of date. It is brought up to date by itself once there is a network. What is sent, and exporting, has to wait for it.',
  cancel: 'Cancel',
  close: 'Close',
  reason: 'Reason',
  reasonRequired: 'Please give a reason so that the recipient understands.',
  sample: 'Sample data',
  unknownScope: 'No longer in the list',
  validity: (from: string, to: string | null) =>
    to === null ? `from ${from}, without an end date` : `from ${from} to the end of ${to}`,
  grantStanding: { ahead: 'Not yet in force', inForce: 'In force', over: 'Expired' },
};
