import type { Words } from './texts.ts';
import type { Names } from '../../language/language.ts';

const plural = (count: number, one: string, many: string) => `${count} ${count === 1 ? one : many}`;

export const en = (its: Names): Words => ({
  title: 'Publication for comment',
  none: 'No list has been published yet',
  noneHint:
    'When the office publishes a list proposed for awards, it appears here for everyone to comment on.',
  open: (until: string) => `Comments are accepted until the end of ${until}`,
  closed: (until: string) => `The period for comments ended on ${until}`,
  publishedOn: (day) => `Published on ${day}`,
  entries: (count: number) => plural(count, 'nominee', 'nominees'),
  comments: (count: number) => (count === 0 ? 'No comments yet' : plural(count, 'comment', 'comments')),
  unanswered: (count: number) => `${plural(count, 'comment', 'comments')} awaiting an answer`,
  publicLink: 'Public page, no account needed',

  toPublish: 'Awaiting publication',
  toPublishHint: 'Only nominees who have been published can receive an award.',
  nothingToPublish: 'No nominees are awaiting publication.',
  listTitle: 'Title of the list',
  days: 'Number of days for comments',
  daysHint: (fewest: number) =>
    `The movement requires at least ${plural(fewest, 'day', 'days')}, not counting the day of publication.`,
  publish: 'Publish the list',
  publishLead: (count: number, until: string) =>
    `Publish the following ${plural(count, 'nominee', 'nominees')} and accept comments until the end of ${until}. Everyone can see the name, position, unit and achievement.`,
  publishTime: (names: number, undecided: number) =>
    `Names of people are taken off the public page ${plural(names, 'day', 'days')} after the outcome, or ${plural(undecided, 'day', 'days')} after the last day for comments where there is none.`,
  nameGone: (day: string) => `The name has not been public since ${day}`,
  reasonUntil: (day: string) => `This reason is public until the end of ${day}.`,
  reasonGone: (day: string) => `The reason has not been public since ${day}; dossier and log keep it.`,
  chooseOne: 'Please choose at least one nominee.',
  titleNeeded: 'Please give the list a title.',
  daysNeeded: (fewest: number, most: number) => `Please enter a number of days from ${fewest} to ${most}.`,

  notSupported: 'Not supported by the council',
  notSupportedHint: `The ${its.chairman} may propose an award against the result of the council. The reason is published with the list.`,
  propose: 'Propose the award',
  proposeTitle: 'Propose against the result of the council',
  proposeLead: (name: string, days: number) =>
    `Propose the award for ${name} although the council does not support it. The reason below is published with the list, until ${plural(days, 'day', 'days')} after the last day for comments.`,
  withdraw: 'Withdraw the proposal',
  withdrawLead: (name: string) =>
    `Withdraw the proposal of an award for ${name}. This nominee will not be published.`,
  decline: 'Do not award',
  declineTitle: 'Do not award',
  declineLead: (name: string) => `${name} will not receive an award. The unit is told, with this reason.`,
  proposed: (reason: string) => `The ${its.chairman} proposes the award. Reason: ${reason}`,

  notThere: 'There is no such list',
  notThereHint: 'The link is no longer right. Please go back to the publication page.',
  councilFor: 'Supported by the council',
  councilAgainst: `Not supported by the council; proposed by the ${its.chairman} because:`,
  outcome: {
    award: 'Awarded',
    decline: 'Not awarded',
    revoked: 'Award revoked',
    withdrawn: 'Taken off the list',
  },
  correctedTo: (name: string, why: string) => `Corrected: ${name}${why && `. Reason: ${why}`}`,
  correct: 'Correct',
  correctOf: (name: string) => `Correct ${name}`,
  correctLead:
    'Only what is misspelt: it stays the same person or collective. The list keeps the line as published and adds the correction with this reason.',
  takeOff: 'Take off the list',
  takeOffOf: (name: string) => `Take ${name} off the list`,
  takeOffLead: `The list keeps the case, marked “Taken off the list”, with the reason below. The unit and the ${its.chairman} are told. It may be published again in another list.`,
  withdrawList: 'Withdraw the whole list',
  withdrawListLead: (count: number) =>
    `${count} ${count === 1 ? 'case' : 'cases'} without a ruling go back to before publication. The list can still be seen, marked as withdrawn, with the reason below.`,
  withdrawn: 'This list was withdrawn.',
  printList: 'Print for the notice board',
  print: 'Print',
  paperBack: 'Back to the list',
  paperHint: 'Write number and date by hand before it is signed and sealed. A4, upright.',
  outcomeReason: (reason: string) => `Reason: ${reason}`,
  of: (unit: string) => `Unit: ${unit}`,
  comment: 'Comment',
  commentOn: (name: string) => `Comment on ${name}`,
  commentLabel: 'Your comment',
  commentHint: `State clearly what happened, when, and how you know of it. The office answers before the ${its.chairman} decides.`,
  send: 'Send the comment',
  cancel: 'Cancel',
  sent: 'Sent. You will be told when there is an answer.',
  commentNeeded: 'Please write a comment before sending.',
  closedHint:
    'The period for comments has ended. If there is something important, please contact the office.',
  commentsTitle: 'Comments',
  ownComments: 'Your comments',
  noComments: 'There are no comments yet.',
  answer: 'Answer',
  answerLead: (name: string, text: string) => `${name} writes: “${text}”`,
  answerLabel: 'Text of the answer',
  setAsideTitle: 'Set comments aside without a separate answer',
  setAside: (count: number) => `Set aside ${plural(count, 'chosen comment', 'chosen comments')}`,
  setAsideLead: (count: number) =>
    count === 1
      ? `This comment repeats another or was sent as one of a flood: it is kept, not answered separately, and the ${its.chairman} need not wait for it to decide. The number and the reason are published on the list; the sender and the supervisors are told. The content and the name of the sender are not published.`
      : `These ${count} comments repeat others or were sent in a flood: they are kept, not answered separately, and the ${its.chairman} need not wait for them to decide. The number and the reason are published on the list; the senders and the supervisors are told. The content and the names of the senders are not published.`,
  setAsideRest: (left) => `Part of them has been set aside; ${left} remain. Press again to go on.`,
  setAsideReason: 'Reason, published (for example: “Repeats a comment answered on 05/02”)',
  chooseThis: 'Choose to set aside',
  choose: (name: string) => `Choose the comment by ${name} to set it aside`,
  chooseAllOf: (name: string) => `Choose every comment by ${name} that awaits an answer`,
  countSetAside: (count: number, reason: string) =>
    `${plural(count, 'comment', 'comments')} set aside without a separate answer. Reason: ${reason}`,
});
