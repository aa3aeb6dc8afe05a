import type { Words } from './texts.ts';

export const en: Words = {
  title: 'Notifications',
  lead: (unread: number) =>
    unread === 0
      ? 'You have read all notifications.'
      : `${unread} unread ${unread === 1 ? 'notification' : 'notifications'}.`,
  unread: 'Unread',
  read: 'Read',
  unreadMark: 'Unread: ',
  markRead: 'Mark as read',
  markReadOf: (what: string) => `Mark as read: ${what}`,
  markAll: 'Mark all as read',
  markFailed:
    'Not all notifications could be marked. Please check the network, then press again; the notifications are all still there.',
  /** What it is about, as far as it says. */
  subject: (about: readonly string[], unitName: string) =>
    [about.filter(Boolean).join(': '), unitName].filter(Boolean).join(' – '),
  by: (who: string) => `Reminded by: ${who}`,
  extendedTo: (date: string) => `New deadline: end of ${date}`,
  open: 'Open the dossier',
  openOther: 'View',
  openOtherOf: (what: string) => `View: ${what}`,
  openOf: (what: string) => `Open the dossier: ${what}`,
  empty: 'There are no notifications yet',
  emptyHint:
    'Notifications appear here when a dossier of your unit is handed to the head, submitted, received, returned or given an extension, when there is a reminder, when something happens with awards (appraisal, result, decision, certificate), and when your account or roles change.',
  onlyLatest: 'This page keeps the latest 100 notifications.',
};
