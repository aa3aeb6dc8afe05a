import type { Words } from './texts.ts';

export const en: Words = {
  order: 'Order of the commendations',
  fields: {
    heldOn: 'Date of the review',
    place: 'Place',
    chairedBy: 'Chaired by',
    secretary: 'Secretary',
    members: 'Total number of people in the unit',
    present: 'Number of people present',
    discussion: 'What was discussed',
    commendations: 'Commendations within the unit’s own powers',
  },
  commendationFields: {
    name: 'Collective or individual commended',
    form: 'Form of commendation',
    number: 'Decision number',
    date: 'Decision date',
  },
  meeting: 'Review meeting',
  membersHint: 'Everyone entitled to take part in the review.',
  discussionHint:
    'The criteria used, how the vote was held, the main opinions. The votes for each nominee are entered in the nomination dossier.',
  commendationsHint:
    'The people and collectives that the unit itself has commended in this movement. Leave empty if there are none.',
  commendation: (name: string) => (name === '' ? 'Commendation without a name' : `Commendation “${name}”`),
  commendationCalled: (n, name) => (name.trim() === '' ? `Commendation ${n}` : `Commendation ${n} “${name}”`),
  add: 'Add a commendation by the unit',
  remove: (n: number) => `Delete line ${n}`,
  row: (n: number) => `Commendation ${n}`,
  none: 'None.',
  numberHint: 'If any',
  kind: {
    steps: ['Draft', 'Submission, check', 'Valid'],
    valid: 'The minutes are valid. Next step: draw up the nomination dossiers.',
    submitExplain: () =>
      'The submitted minutes are kept as they are. They can still be recalled after submission, as long as no dossier resting on them has been appraised.',
    moveExplain: {
      recall:
        'The minutes go back to drafting; nomination dossiers can be submitted only once there are valid minutes again. Dossiers that wait for appraisal wait for the minutes, too; who appraises them is told at once.',
      return: 'The unit receives the reason, corrects the minutes and submits them again.',
    },
  },
};
