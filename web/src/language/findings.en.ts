import { formatDate, MAX_NUMBER } from '@thidua/domain/base/text';
import { formatNumber } from './numbers.ts';
import type { Words } from './findings.ts';

const day = (date: string | undefined) => (date ? formatDate(date) : '');
const number = (text: string | undefined) => formatNumber(Number(text ?? 0), 1);

type Shown = Record<string, string>;

const ifRight = 'Mend it; if it is right, tick “This figure is right” and write why.';

const doubtsOfGoal: Record<string, (shown: Shown) => string> = {
  tenfold: ({ goal, baseline }) => `The goal ${goal} is more than ten times the present level ${baseline}.`,
  fraction: ({ goal }) => `The goal ${goal} is less than 1%. If 95% is meant, type 95, not 0,95.`,
  negative: ({ goal }) => `The goal ${goal} is negative.`,
  huge: ({ goal }) => `The goal ${goal} is more than the country has people.`,
};

const doubtsOfActual: Record<string, (shown: Shown) => string> = {
  tenfold: ({ value, goal }) =>
    `The result ${value} is more than ten times the goal ${goal} and what came before.`,
  tenth: ({ value, before }) =>
    `The result ${value} is less than a tenth of what was reported before (${before}).`,
  fraction: ({ value }) => `The result ${value} is less than 1%. If 95% is meant, type 95, not 0,95.`,
  negative: ({ value }) => `The result ${value} is negative.`,
  huge: ({ value }) => `The result ${value} is more than the country has people.`,
};

export const en: Words = {
  findings: {
    required: () => 'Not filled in. Fill in this field.',
    tooLong: () => 'Too long. Make it shorter.',
    notANumber: ({ typed = '' }) => `“${typed}” is not a number. Type a number, for example 1.234,5.`,
    notADate: ({ typed = '' }) => `“${typed}” is not a date. Type it as 24/11/2021.`,
    notAmongChoices: () => 'Choose one of the choices.',
    notPositive: () => 'It must be greater than 0.',
    weightTooLarge: ({ max = '' }) => `The weight must not be above ${max}.`,
    goalNotAboveBaseline: () => 'A target that rises: the goal must be above the present level.',
    goalNotBelowBaseline: () => 'A target that falls: the goal must be below the present level.',
    dateOutsidePeriod: ({ from, to }) =>
      `The date must lie within the movement, from ${day(from)} to ${day(to)}.`,
    unknownContentArea: () => 'Choose one of the plan’s content areas.',
    duplicateTarget: ({ name = '' }) =>
      `The target “${name}” stands above already, in the same content area. Take one out or change its name.`,
    noTargets: () => 'There is no target yet. Add at least one concrete target.',
    tooManyTargets: () => 'Too many targets (at most 40). Join some or take some out.',
    missingActual: () => 'There is no result yet. If nothing was done, write 0 or choose “Not yet”.',
    unknownTarget: () => 'This target is not in the registration that was accepted. Reload the page.',
    notALink: ({ typed = '' }) => `“${typed}” is not a link. A link begins with https://.`,
    evidenceMissing: () => 'The evidence file has not arrived. Take it out and upload it again.',
    scoreAboveMaximum: ({ max = '' }) => `The points must not be above ${max}.`,
    negativeScore: () => 'The points must not be negative.',
    missingScore: () => 'There are no points yet. If the criterion is not met, write 0.',
    malformed: () => 'The data have the wrong form. Reload the page and submit again.',
    tooLate: ({ deadline }) =>
      `The deadline of ${day(deadline)} has passed and the movement takes nothing late. Ask the office for an extension.`,
    unitNotActive: () => 'The unit is no longer active. Contact the office.',
    unitExempt: () => 'The unit is exempt in this movement and need not submit.',
    movementNotOpen: () => 'The movement is not open yet or has ended. Contact the office.',
    notRegistered: () => 'The unit has no accepted registration yet. Submit the registration first.',
    paperDateInFuture: () => 'The day on which the paper was received cannot be in the future.',
    notAWholeNumber: () => 'Write a whole number, for example 12.',
    dateInFuture: () => 'This date is in the future. Check it.',
    reviewBeforePeriod: ({ from }) => `The review cannot be before the movement begins on ${day(from)}.`,
    moreThanMembers: ({ members = '' }) =>
      `There cannot be more people present than the ${members} there are in all.`,
    moreVotesThanPresent: ({ present = '' }) =>
      `There are more votes than the ${present} people present at the review. Look at the minutes again.`,
    formNotForKind: () => 'This form of commendation is not for the kind of recipient chosen.',
    reasonForChange: () => 'The points differ from those before: write a reason.',
    noAwards: () => 'This movement hands out no awards.',
    noReview: () => 'There are no valid minutes of review yet. Write and submit them first.',
    noFinalReport: () => 'There is no valid final report yet. Submit the final report before you nominate.',
    duplicateNominee: ({ name = '' }) =>
      `The unit has nominated “${name}” for this form before, with the same position or address (diacritics and capitals aside). Each person and each collective is nominated once. If this is somebody else, write the position and the department of each.`,
    unitQuotaFull: ({ quota = '' }) => `Above the quota: each unit nominates at most ${quota} of this kind.`,
    nominationClosed: () =>
      'This dossier was appraised or has ended, so it takes no new version. Contact the office.',
    shareOutOfRange: ({ value = '' }) =>
      `A percentage lies between 0 and 100; it cannot be ${value}. Mend the number; if this is the fulfilment of a plan or growth, change the unit of measure in the registration to one that says so.`,
    fractionOfCount: ({ value = '' }) =>
      `What is counted (people, households, cases) is a whole number, not ${value}. Mend the number or the unit of measure.`,
    belowNothing: ({ value = '' }) => `A count or points cannot be negative (${value}). Mend it.`,
    twoReadings: ({ typed = '', smaller = '1,5', larger = '1.500' }) =>
      `“${typed}” can be read as ${smaller} or as ${larger}. Choose the right one, or type it again: a dot between thousands, a comma before the fraction.`,
    percentSign: ({ unit = '' }) =>
      `Nothing is counted in per cent here. Please type the number without %.${unit === '' ? '' : ` If it is meant to be per cent, change the unit of measure “${unit}” in the registration.`}`,
    weightInPercent: ({ typed = '' }) =>
      `“${typed}”: a weight is points that targets are compared by. Per cent can be read only where every target has it and they add up to 100%. Please complete them, or type points without %.`,
    doubtfulGoal: ({ doubt = '', goal = '', baseline = '', unit = '' }) =>
      `${doubtsOfGoal[doubt]?.({ goal: `${goal} ${unit}`, baseline: `${baseline} ${unit}` }) ?? 'This goal is unusual.'} ${ifRight}`,
    doubtfulActual: ({ doubt = '', value = '', goal = '', before, unit = '' }) =>
      `${doubtsOfActual[doubt]?.({ value: `${value} ${unit}`, goal: `${goal} ${unit}`, before: `${before ?? ''} ${unit}` }) ?? 'This result is unusual.'} ${ifRight}`,
    remarkForDoubt: () =>
      'This figure is unusual: write why it is right all the same, so that who receives it knows.',
    hiddenCharacters: () =>
      'There are hidden characters (often from pasting) that make this show wrongly. Delete this field and type it again.',
    legacyLetters: ({ code = '', reading = '' }) =>
      `This was typed in the old code ${code} and would be printed wrongly. Write it so: “${reading}”.`,
    cannotBePrinted: ({ letter = '' }) =>
      `The certificate’s font cannot print “${letter}”. Write it in Vietnamese or other Latin letters.`,
    numberTooLarge: () =>
      `The number is too large (at most ${formatNumber(MAX_NUMBER)}). Use a larger unit of measure, for example millions.`,
    unreadable: () =>
      'The system could not read this version; the fault is noted for the technical staff. Your draft is kept: open it, check it and submit again. If it happens again, tell the office.',
    moreFindings: () => 'There is more to mend. Mend what is named here and submit again to see the rest.',
  },
  facts: {
    registrationOnTime: (_params, ok) => (ok ? 'Registered on time' : 'Registered late'),
    lateReports: ({ late, total }) =>
      Number(late) === 0
        ? `${total}/${total} reports on time`
        : `${late}/${total} reports late or not submitted`,
    targetsMet: ({ met, total }) => `${met}/${total} targets met`,
    progress: ({ percent }) => `Overall progress ${number(percent)}%`,
    reviewVotes: ({ for: votes, against, present }) =>
      `${votes}/${present} people at the review in favour, ${against} against`,
    clusterQuota: ({ used, quota }) => `The cluster nominates ${used} so far; at most ${quota} are allowed`,
    directWorkers: ({ direct, individuals }) =>
      `${direct}/${individuals} individuals nominated by the unit are direct workers`,
    initiative: ({ has }) =>
      has === 'yes' ? 'Has an initiative or a solution' : 'No initiative or solution is named',
  },
};
