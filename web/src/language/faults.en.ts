import type { Words } from './faults.ts';

const publishedRoot = (day: string | null) => (day === null ? 'a published root' : `the root of ${day}`);

export const en: Words = {
  faults: {
    missing: (n) => `Entry ${n} is missing, or the order of the entries from there was changed.`,
    altered: (n) => `Entry ${n} was changed after it was written.`,
    detailAltered: (n) => `The reason or the text with entry ${n} was changed after it was written.`,
    notLinked: (n) =>
      `From entry ${n} the chain no longer joins the entry before: that one was replaced, or entry ${n} was put in.`,
    headDiffers: (n) => `The end of the chain (it should end at entry ${n}) was cut, added to or replaced.`,
    stray: () => 'There is an entry under a number out of place, which the system did not write.',
    headUnreadable: () => 'The head of the chain is no longer in the form that the system writes.',
    unreadable: (n) => `What is stored of entry ${n} is no longer in the form that the system writes.`,
    chainGone: (_n, day) => `The whole chain was deleted: ${publishedRoot(day)} still covers it.`,
    entryMissing: (n, day) =>
      `From entry ${n} on the chain was cut: ${publishedRoot(day)} still covers these entries.`,
    rewritten: (n, day) =>
      `The chain was rewritten at entry ${n} or before: it does not fit ${publishedRoot(day)}.`,
    headless: () =>
      'There are entries without a head of their chain: the system did not write them, or the head was deleted.',
    unlogged: () =>
      'There is a case or a state to which no entry of the log leads: the system did not write it, or the log was deleted.',
    unknownCase: () =>
      'There is a case under a name that the movement does not know: the system did not write it. It is counted nowhere.',
    versionGone: (n) =>
      `Submitted version ${n} has its verdict in the log but is no longer stored: it was deleted.`,
    leavesAltered: (_n, day) =>
      `The list kept with ${publishedRoot(day)} was changed or lost: it no longer gives the published root.`,
    rootUnknown: () =>
      'The root that was given is not among those stored: it was mistyped, or a published root was replaced.',
  },
  chains: {
    ofAuthority: {
      security: 'Refusals for want of a role',
      settings: 'The authority’s settings and the emails sent out',
      membership: 'One person’s account and roles',
      erasure: 'Erasures of personal data',
    },
    ofMovement: {
      award: 'The steps of one nomination dossier',
      session: 'One session of the council',
      publication: 'One published list',
      decision: 'One decision on commendations',
    },
    ofUnit: {
      participation: 'A unit’s part in the movement',
      score: 'A unit’s score sheet',
      registration: 'A unit’s registration',
      review: 'A unit’s minutes of review',
      nomination: 'A nomination dossier as a unit submitted it',
      report: 'A report of a unit',
    },
  },
};
