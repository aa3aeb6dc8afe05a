import type { Words } from './texts.ts';

const emails = (count: number) => `${count} ${count === 1 ? 'email' : 'emails'}`;

export const en: Words = {
  title: 'Outbox',
  lead: 'Emails that the system has prepared for those who receive awards and others concerned. The office looks through them and releases them; an email that has not been released has not been sent.',
  deniedTitle: 'This page is for the office',
  denied:
    'The outbox holds private addresses of recipients, so only the office can view it. If you are in charge, please ask an administrator to give you the role.',

  states: 'View by state',
  count: (label: string, count: number | null) => (count === null ? label : `${label}: ${count}`),
  search: 'Find an email',
  searchHint: 'Name, address or subject; typing without diacritics works too',
  movement: 'Movement',
  allMovements: 'All movements',
  shown: (shown: number, loaded: number) =>
    shown === loaded ? emails(shown) : `${shown} of ${emails(loaded)} loaded`,
  more: 'Load older emails',

  empty: {
    held: 'No emails are awaiting release',
    gathering: 'No reminders are being gathered',
    queued: 'No emails are being sent',
    sent: 'No emails have been sent yet',
    failed: 'No emails have failed',
  },
  emptyHint: {
    held: 'When an award decision takes effect, the emails to those who receive awards wait here.',
    gathering: 'A day’s reminders to one person are gathered in one email, which waits here until it goes.',
    queued: 'Emails just released are here for a moment, then move to “Sent”.',
    sent: 'Emails that have been released and accepted by the mail server are here.',
    failed:
      'Emails that the mail server refused, or that could not be sent after several tries, are here, with the reason.',
  },
  about: {
    held: '',
    gathering:
      'Everybody gets one email of reminders a day at most. It goes by itself half an hour after the first one; what comes after it has gone is in the next morning’s.',
    queued: 'If the mail server is busy, the system tries again by itself; you need not do anything.',
    sent: 'Accepted by the mail server. An email that bounces later (if any) is in the mailbox of the sending address.',
    failed: 'Please look at the reason for each email; once it is dealt with, press “Send again”.',
  },
  noneMatch: 'No emails match',
  noneMatchHint: 'Please try another word, or choose all movements.',
  noneMatchMore: 'Please try another word, or load older emails at the bottom of the page.',

  choose: (name: string) => `Choose the email to ${name}`,
  chooseAll: 'Choose all emails shown',
  selection: 'What to do with the chosen emails',
  chosen: (count: number) => `${emails(count)} chosen`,
  unchoose: 'Clear the choice',

  read: 'View the email',
  readOf: (name: string) => `View the email to ${name}`,
  mailTo: (name: string) => `Email to ${name}`,
  release: 'Release',
  releaseOf: (name: string) => `Release the email to ${name}`,
  resend: 'Send again',
  resendOf: (name: string) => `Send the email to ${name} again`,
  mail: 'email',
  releaseTitle: 'Release emails',
  releaseLead: (count: number) =>
    count === 1
      ? 'Send the email below now? Once sent, an email cannot be taken back.'
      : `Send the ${count} emails below now? Once sent, an email cannot be taken back.`,
  resendTitle: 'Send emails again',
  resendLead: (count: number) =>
    count === 1 ? 'Send the email below again now?' : `Send the ${count} emails below again now?`,

  reason: 'Reason',
  lastTry: 'Last try',
  serverSaid: (text: string) => `The mail server answered: ${text}`,
  to: 'Recipient',
  subject: 'Subject',
  state: 'State',
  ofMovement: 'Movement',
  created: 'Prepared at',
  released: 'Released at',
  releasedBySystem: (at: string) => `${at}, released by the system`,
  releasedByMe: (at: string) => `${at}, released by you`,
  sent: 'Sent at',
  attempts: 'Number of tries',
  text: 'Text of the email',
  close: 'Close',
};
