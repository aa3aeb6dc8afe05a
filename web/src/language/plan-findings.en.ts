import { formatDate } from '@thidua/domain/base/text';
import type { Words } from './plan-findings.ts';

export const en: Words = {
  findings: {
    missing: () => 'Nothing is written yet. Fill this in.',
    noDay: () => 'No day is chosen yet. Choose one.',
    periodReversed: () => 'The last day is before the first. Choose one of the two again.',
    issuedAfterEnd: () =>
      'The plan is signed after the movement has ended. Look at the day of signing or the period again.',
    registrationAfterEnd: () => 'Registration ends after the movement does. Choose a day within the period.',
    registrationBeforeIssue: () =>
      'Registration ends before the plan is signed; no unit can make it. Choose a later day.',
    registrationPassed: () => 'This day is over: every registration would be marked late. Look at it again.',
    noReports: () => 'There is no report yet, so progress cannot be followed. Add one.',
    noFinalReport: () => 'There is no final report, on which the review of a unit rests. Add one.',
    reportReversed: ({ name }) => `“${name}” ends before it begins. Choose the days again.`,
    reportOutsidePeriod: ({ name }) =>
      `“${name}” has a day outside the period of the movement. Choose one within it.`,
    reportDueBeforeEnd: ({ name }) =>
      `“${name}” is due before its last day, when there are no figures yet. Choose a later day.`,
    noAreas: () => 'There is no content area yet. Add at least one.',
    areaTwice: ({ name }) =>
      `Another area is called “${name}”, too. Rename one, so that figures tell them apart.`,
    areaWithoutTarget: ({ name }) =>
      `No target is proposed for “${name}” yet. Add one if units are to have something to choose from.`,
    targetWithoutArea: ({ name }) =>
      `The target “${name}” is of an area that the plan no longer has. Choose another.`,
    noUnits: () => 'No unit takes part yet. Choose some.',
    clusterTwice: ({ name }) => `Another cluster is called “${name}”, too. Rename one.`,
    clusterEmpty: ({ name }) => `Cluster “${name}” has no unit yet. Put some into it, or remove it.`,
    clusterWithoutLead: ({ name }) => `Cluster “${name}” has no lead yet. Choose a unit.`,
    leadLeadsNothing: ({ name, lead }) => `${lead} leads “${name}”, which has no unit yet. Put some into it.`,
    leadOfAnother: ({ name, lead }) =>
      `${lead} leads “${name}” without being in it. Put that unit into it, or choose another lead.`,
    unitInNoCluster: ({ name }) => `${name} is in no cluster yet. Put it into one.`,
    nominationsBeforeFinal: () =>
      'Nominations are due before the final report, when there are no results yet. Look at it again.',
    sessionBeforeNominations: () => 'The council meets before nominations are due. Choose a later day.',
    noPoints: ({ name }) =>
      `“${name}” has no maximum yet. Write a number above 0, for a criterion a whole one.`,
    pointsDiffer: ({ name, here, there }) =>
      `“${name}” has ${here} points in the score table and ${there} as a criterion. Write the same number.`,
    criterionNotScored: ({ name }) =>
      `The criterion “${name}” is not in the score table. Add it there if it is to be scored.`,
    totalDiffers: ({ sum, total }) =>
      `The criteria of the score table make ${sum} together, not ${total}. Mend a maximum or the total.`,
    itemWithoutCriterion: ({ name }) =>
      `“${name}” in the score table is no criterion, so units cannot score themselves on it.`,
    groupEmpty: ({ name }) =>
      `Group “${name}” of the score table has no line yet. Add one, or remove the group.`,
    noForms: () => 'There is no form of award yet. Add one, or say that this movement hands out none.',
    formForNobody: ({ name }) =>
      `“${name}” goes to nobody yet. Choose collectives, individuals or households.`,
    quotaAboveCluster: ({ name, unit, cluster }) =>
      `“${name}”: one unit may propose ${unit}, more than a whole cluster (${cluster}). Look at the two again.`,
    quotaOfNoForm: () => 'This quota is of a form that is no longer there. Remove it.',
    outlineEmpty: () => 'The achievement report has no heading yet. Add at least one.',
    checklistEmpty: () => 'There is nothing to look at in an appraisal yet. Add at least one line.',
    actReversed: () => 'It ends before it begins. Choose the days again.',
    basisNotInForce: ({ name, day }) =>
      `“${name}” is not in force on ${day ? formatDate(day) : ''}. Put what is in force in its place.`,
    stillUsed: ({ name }) =>
      `“${name}” is part of the plan that runs and cannot go: registrations, reports and dossiers rest on it. Give this change up and make it again, keeping that.`,
    namesOrigin: ({ name }) =>
      `This part still says “${name}”, of the plan it was made from. Read it again and mend it for the new one.`,
  },
};
