import type { Words } from './texts.ts';

const plural = (count: number, one: string, many: string) => `${count} ${count === 1 ? one : many}`;

export const en: Words = {
  steps: ['Draft', 'Submission, check', 'Received by the office'],
  reviewFaults: (count: number) => `${count} ${count === 1 ? 'place is' : 'places are'} not right yet`,
  reviewFaultsHint: 'Press a name to open the form there, or hand it back to the clerk.',
  stepsLabel: 'Steps of the dossier',
  copyVersion: (n: number) => `Use version ${n} as the draft`,
  copyQuestion: 'Replace the draft with the content of the submitted version?',
  copyExplain:
    'The content being drafted will be replaced. You can type it again or take it from another submitted version.',
  differsFromVersion: (n: number, count: number) =>
    `The draft differs from submitted version ${n} in ${plural(count, 'entry', 'entries')}.`,
  usual: {
    submitExplain: (title: string) =>
      `The submitted version “${title}” is kept as it is and can no longer be changed. It can still be recalled after submission until the office receives it.`,
    valid: 'The submitted version is valid and waiting to be received by the office.',
    received: 'The office has received it.',
    moveExplain: {
      handToHead:
        'The head of the unit is notified and can edit, submit or return it. Meanwhile you can only view it.',
      handBack: 'The clerk receives the reason and goes on editing.',
      recall: 'The dossier goes back to drafting. The submitted versions are kept in the history.',
      receive: 'The figures of this version become the official figures. The unit is notified.',
      return:
        'The unit receives the reason and submits again. If it had submitted on time, it still counts as on time.',
      amend: 'The received version stays in force until the amended version is received.',
      reopen: 'The unit can correct and submit again. The received version stays in force meanwhile.',
      abandonAmendment: 'This goes back to the received version. What was being edited stays in the draft.',
    },
    receivedVersion: 'received',
  },
};
