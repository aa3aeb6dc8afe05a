import { planFindingText } from '../../language/plan-findings.ts';
import type { Names } from '../../language/language.ts';
import type { Words } from './texts.ts';

export const en = (its: Names): Words => ({
  title: 'Prepare a movement',
  lead: `Only the ${its.office} sees what is being prepared. Units see a movement once it is launched.`,
  underWay: 'In preparation',
  none: 'Nothing is in preparation.',
  untitled: '(no name yet)',
  savedAt: (at) => `Last saved ${at}`,
  officeOnly: `This page is for the ${its.office}`,
  officeOnlyHint: `If preparing movements is your task, ask the administrator for a role of the ${its.office}.`,
  noDraft: 'There is no such draft',
  noDraftHint: 'The address may be old. Choose from the list of movements in preparation.',
  subtitle: 'In preparation; no unit sees it yet. It is saved while you write.',
  launched: 'This movement was launched',
  discarded: 'This draft was given up',
  discardedHint: 'Begin another one if the movement is held after all.',
  toPlan: 'See the plan',
  save: {
    saved: 'Saved',
    unsaved: 'Not saved yet; it will be in a moment',
    saving: 'Saving…',
    waits: 'Not saved: it waits for your choice',
  },
  parts: {
    head: 'Name, number, period',
    text: 'Purposes, bases, tasks',
    areas: 'Content areas, targets',
    units: 'Units and clusters',
    timeline: 'Deadlines and reports',
    scoring: 'Criteria, score table',
    awards: 'Awards',
  },
  tab: (name, wrong) => (wrong === 0 ? name : `${name} (${wrong})`),
  ofPart: (finding) => planFindingText(finding),
  preview: 'As units will see it',
  previewHint: 'This is the page of the plan that units will see after the launch.',
  noPreview: 'Nothing to look at yet',
  noPreviewHint: 'The plan lacks days or other things it must have. Open “Check and launch” to see which.',
  part: 'Part',
  checkTab: 'Check and launch',
  next: (name) => `Next: ${name}`,
  check: {
    nothingStops: 'Nothing is left to mend',
    stops: (count) =>
      count === 1 ? '1 thing to mend before the launch' : `${count} things to mend before the launch`,
    asked: (count) => (count === 1 ? '1 thing to look at again' : `${count} things to look at again`),
    mendFirst: 'Mend these, then it can be launched. The name of each part leads to where it is mended.',
  },
  launch: {
    button: 'Launch the movement',
    title: 'Launch the movement',
    lead: (title, units) =>
      `“${title}” opens at once for ${units} units. Each is told in the application and by mail, with a link to the plan.`,
    asked: (count) =>
      `${count === 1 ? 'One thing is' : `${count} things are`} left to look at; you can launch it if you have thought of that.`,
    confirm: 'Launch',
  },
  revision: {
    tab: 'Look over, put in force',
    subtitle: 'A change of the plan that runs; no unit sees it yet. It is saved while you write.',
    nothing: 'Nothing differs from the plan that runs.',
    changed: (parts) => `Changed: ${parts}.`,
    stops: (count) =>
      count === 1 ? '1 thing to mend before it is in force' : `${count} things to mend before it is in force`,
    publish: 'Put the change in force',
    publishLead:
      'The plan is as changed at once. Every unit is told with the reason, what it said before is kept, and who is late is judged by the new days.',
    publishConfirm: 'Put in force',
    reason: 'What is changed and why (units read it)',
    drop: 'Give the change up',
    dropLead: 'The plan that runs stays as it is. What was written here is not used.',
  },
  discard: {
    button: 'Give this draft up',
    title: 'Give this draft up?',
    lead: 'It leaves the list and can be changed no more. The reason is kept in the log.',
    confirm: 'Give up',
  },
  clash: {
    title: (name, at) => `${name} saved this part at ${at}`,
    colleague: 'Somebody else',
    explain:
      'Two of you changed the fields below. Nothing was overwritten. Choose which text stands; the other stays below, to be copied from.',
    mine: 'You wrote',
    theirs: (name) => `${name} wrote`,
    keepMine: 'Use mine',
    takeTheirs: (name) => `Use that of ${name}`,
    aside: 'The text that was not used, to be copied from',
  },
  begin: {
    title: 'A new movement',
    from: 'Begin from',
    origins: {
      template: 'A template: plan 221 (90 days)',
      movement: 'An earlier movement',
      empty: 'An empty page',
    },
    hints: {
      template: 'With content areas, criteria, reports and a score table to change.',
      movement: 'All of its plan, its clusters and units, with the dates moved.',
      empty: 'Everything is written anew.',
    },
    earlier: 'Earlier movement',
    earlierMissing: 'Choose a movement.',
    firstDay: 'First day of the new movement',
    firstDayHint: 'All other days are moved along, as far apart as they were.',
    dayMissing: 'Choose a day.',
    button: 'Begin and go on writing',
  },
});
