import type { Words } from './texts.ts';

export const en: Words = {
  order: 'Order of the targets',
  commitment: (n: number) => `Commitment ${n}`,
  fields: {
    planNumber: 'Number of the unit’s plan',
    planDate: 'Date the plan was issued',
    launchDate: 'Launch date',
    launchForm: 'Form of the launch',
    commitments: 'Commitments',
    targets: 'Emulation targets',
    contentArea: 'Emulation content',
    name: 'Name of the target',
    unitOfMeasure: 'Unit of measure',
    direction: 'Direction',
    baseline: 'Current level',
    goal: 'Goal',
    dueDate: 'Due date',
    weight: 'Weight',
    personInCharge: 'Person in charge',
    confirmed: 'Unusual goal, said to be right',
    remark: 'Why this goal is right',
  },
  planSection: 'Plan and launch',
  planNumberHint: 'For example 12/KH-UBND',
  launchFormHint: 'For example: an online conference, a flag-raising assembly, a letter to all departments',
  commitmentsHint: 'One commitment per box. May be left empty.',
  addCommitment: 'Add a commitment',
  removeCommitment: (n: number) => `Delete commitment ${n}`,
  targetsHint:
    'Each target belongs to one content of the plan and is measured by a number or by Yes / Not yet.',
  targetNumber: (n: number) => `Target ${n}`,
  noTargets: 'There are no targets yet. Please add one, choose from the suggestions, or paste from Excel.',
  add: 'Add a target',
  pick: 'Choose from suggestions',
  paste: 'Paste from Excel',
  duplicate: (name: string) => `Duplicate ${name}`,
  remove: (name: string) => `Delete ${name}`,
  moveUp: (name: string) => `Move ${name} up`,
  moveDown: (name: string) => `Move ${name} down`,
  removed: (name: string) => `${name} deleted.`,
  undo: 'Undo',
  share: (percent: string) => `makes up ${percent}%`,
  unchangedCopy: 'Copied unchanged',
  unchangedCopyHint:
    'The name of the target is still exactly as suggested. It is better to reword it to fit the work of the unit.',
  yesNoHint: 'Measured by Yes or Not yet; no figure is needed.',
  pickArea: 'Choose a content',
  pickTitle: 'Suggested targets',
  pickHint: 'Choose, then enter the unit’s current level, goal, due date and person in charge.',
  pickFrom: { cluster: 'Proposed by the cluster', movement: 'General suggestions of the movement' },
  pickNone: 'There are no suggested targets for this kind of unit yet. Please add targets yourself.',
  pickTaken: 'already in the registration',
  pickAdd: (count: number) =>
    count === 0 ? 'Add to the registration' : `Add ${count} ${count === 1 ? 'target' : 'targets'}`,
  pasteTitle: 'Paste targets from Excel',
  pastePreview: (records: number, others: number) =>
    `${records} ${records === 1 ? 'target' : 'targets'} read${
      others === 0
        ? ''
        : `; ${others} other ${others === 1 ? 'row' : 'rows'} (groups, totals, notes) left out`
    }`,
  pasteCheck: 'Check each column and row before adding. Untick the rows that you do not want.',
  pasteLine: (line: number) => `Take row ${line}`,
  pasteLines: 'Row',
  pasteRowKinds: {
    record: '',
    group: 'group, note',
    total: 'total',
    heading: 'heading',
    hidden: 'hidden row',
  },
  pasteUnknownArea: (typed: string) =>
    `“${typed}” is not known as a content area of the plan. After adding, please choose the area at that target.`,
  pasteMarks: (cells: number) =>
    `${cells} ${cells === 1 ? 'cell' : 'cells'} to look at (you can add now and mend afterwards):`,
  pasteMark: (line: number, column: string, what: string) => `Row ${line}, ${column}: ${what}`,
  pasteMoreMarks: (cells: number) =>
    `And ${cells} more ${cells === 1 ? 'cell' : 'cells'}, marked in the table.`,
  pasteNoName: 'No column is the name of the target yet. Please choose it at the top of the column.',
  pasteColumn: (n: number) => `Column ${n} is`,
  pasteSkip: 'Skip',
  pasteColumns: {
    contentArea: 'Emulation content',
    name: 'Name of the target',
    unitOfMeasure: 'Unit of measure',
    direction: 'Direction',
    baseline: 'Current level',
    goal: 'Goal',
    dueDate: 'Due date',
    weight: 'Weight',
    personInCharge: 'Person in charge',
  },
  pasteAdd: (rows: number) => `Add ${rows} ${rows === 1 ? 'target' : 'targets'}`,
  pasteTooMany: (most: number) =>
    `A registration has at most ${most} ${most === 1 ? 'target' : 'targets'}. Please untick some rows.`,
  cancel: 'Cancel',
};
