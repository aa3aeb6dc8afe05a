import type { Words } from './texts.ts';

const plural = (count: number, one: string, many: string) => `${count} ${count === 1 ? one : many}`;

export const en: Words = {
  awards: 'Review and awards',
  case: {
    unknownCase: 'There is no such dossier in this movement.',
    unknownCaseHint: 'The link may be out of date. Please go back to the page of the unit and choose again.',
    toUnit: 'Back to the unit',
    deadline: (date: string) => `Deadline: end of ${date}`,
    extended: (date: string, reason: string) => `Extended to the end of ${date}: ${reason}`,
    daysLeft: (days: number) =>
      days === 0 ? 'today is the last day' : `${plural(days, 'day', 'days')} left`,
    daysPast: (days: number) => `${plural(days, 'day', 'days')} overdue`,
    late: (days: number, at: string) =>
      `Submitted ${plural(days, 'day', 'days')} late (the first valid version arrived at ${at}).`,
    onTime: (at: string) => `On time (the first valid version arrived at ${at}).`,
    countsWhenValid:
      'At present no version counts. When a version submitted again is valid, the time of submission above is kept.',
    periodRunning: (to: string) =>
      `The reporting period has not ended yet (it runs to the end of ${to}). You can draft now; the figures submitted are those at the end of the period.`,
    lateAccepted:
      'The deadline has passed. You can still submit; the dossier will be recorded as submitted late.',
    lateRefused:
      'The deadline has passed and the movement does not accept late submissions. Please ask the office for an extension.',
    notOpen: 'The movement is not open yet or has ended, so the dossier can only be viewed.',
    exempt: 'The unit is exempt in this movement and need not submit.',
    inactive: 'The unit is no longer active, so the dossier can only be viewed.',
    print: 'Print to sign and stamp',
    paper: 'Enter from paper',
    enteredFromPaper: (date: string) => `Entered by the office from paper received on ${date}.`,
    enteredFromPaperShort: 'Entered from paper',
    remarks: {
      returned: 'Returned by the office',
      draft: 'Returned by the head of the unit for correction',
      amending: 'Reason for reopening or amending',
      invalid: 'The last submission was not valid',
    },
    draftReadOnly:
      'The draft is waiting for the approval of the head of the unit. To go on editing, please recall it.',
    lastSaved: (time: string) => `Draft saved at ${time}`,
    noDraft: 'Nothing has been drafted yet.',
    submit: 'Submit',
    submitHead: 'Sign and submit',
    uploading: (names: string) => `Uploading ${names}. You can submit as soon as it is there.`,
    needsNetwork:
      'Handing to the head needs the network. What you typed is kept on this computer; you can hand it over once the network is back.',
    submitsOffline:
      'There is no network. If you submit now, the submission waits on this computer and goes out once the network is back and you confirm it.',
    waitExplain:
      'There is no network, so it cannot be sent now. It will wait on this computer, under your account alone. Once the network is back, please open the system on this computer and confirm; only then is it submitted. Whether it is on time is judged by when it arrives at the server, not by when you press now.',
    letWait: 'Let it wait for the network',
    close: 'Close',
    waitsHere:
      'Not submitted: the server does not answer. It waits on this computer, under your account. You may close this box; once the server can be reached, a line at the top of the page asks whether to submit it. Whether it is on time is judged by when it arrives.',
    notConfirmed:
      'Not confirmed: the server has not answered yet, so it is not known whether the submission has arrived. It is kept on this computer and will not be submitted twice. You may close this box; a line at the top of the page tells you once it is known.',
    waitingSince: (at: string) =>
      `What you submitted at ${at} waits on this computer and has not reached the server. Once there is a network, please confirm at the top of the page.`,
    unsureSince: (at: string) =>
      `What you sent at ${at} is not confirmed yet. The result appears at the top of the page once the server answers.`,
    typedSince: 'The page has been edited since; submitting again replaces what waits.',
    mendFirst: 'Edit',
    reviewHint:
      'What the clerk handed to you, as it will be submitted. Sign and submit it, hand it back with a reason, or press Edit to mend it yourself.',
    nextWaiting: (name: string) => `Next: ${name}`,
    waitingLeft: (count: number) => `(${count} ${count === 1 ? 'unit waits' : 'units wait'} to be received)`,
    noneWaiting: 'No other unit waits to be received for this.',
    clerkHint: 'When the draft is finished, hand it to the head of the unit, who signs and submits it.',
    submitQuestion: 'Submit this dossier?',
    submitFaults: (count: number) =>
      count === 1 ? '1 place is still not right' : `${count} places are still not right`,
    submitFaultsExplain:
      'If it is submitted as it is now, the automatic check will find the dossier not valid. It is better to correct it first.',
    mend: 'Back to correct',
    anyway: (label: string) => `${label} anyway`,
    back: 'Cancel',
    submitRefused:
      'The server did not accept this submission: the dossier has just changed state, your roles have changed, someone else has just submitted, or the dossier has been submitted too often within 24 hours. Please look at the state again, then submit again; the content is still there.',
    fewSubmissions: (left: number, most: number) =>
      `A dossier can be submitted at most ${plural(most, 'time', 'times')} within 24 hours; this dossier can be submitted ${plural(left, 'more time', 'more times')}. Please check carefully before submitting.`,
    noSubmission: (most: number, from: string) =>
      `This dossier has been submitted ${plural(most, 'time', 'times')} within 24 hours, which is the limit. It can be submitted again after ${from}; what has been entered is kept.`,
    draftUnsettled:
      'The draft is not fully saved yet, so it could not be passed on. Please wait for “Saved” at the top of the page, then try again.',
    checking: (n: number) => `Submitted version ${n} has arrived. Checking…`,
    checkingHint:
      'This usually takes a few seconds, and the page updates by itself. You may leave the page; the result will be in the notifications.',
    checkingLong:
      'The check is taking longer than usual. The submitted version is safely stored; the result will be in the notifications.',
    verdictInvalid: 'The submitted version is not valid',
    verdictInvalidHint:
      'Please correct the entries below, then submit again. The submitted version is kept in the history.',
    verdictInvalidOther: 'The unit has to correct the entries below, then submit again.',
    moveTitles: {
      handToHead: 'Hand to the head of the unit for approval?',
      handBack: 'Return to the clerk',
      recall: 'Recall to correct?',
      receive: 'Receive this dossier?',
      return: 'Return to the unit',
      amend: 'Amend the registration',
      reopen: 'Reopen the report',
      abandonAmendment: 'Abandon the amendment?',
    },
    reason: 'Reason',
    moveNetwork: 'This needs the network. Please check the network, then try again.',
    nothingToRead: 'The unit has no valid version yet.',
    nothingToReadHint:
      'The content appears only after the unit has submitted it and the automatic check has found it valid.',
    contentDenied: 'You cannot view the content of this version yet.',
  },
  history: {
    versions: 'Submitted versions',
    version: (n: number) => `Version ${n}`,
    open: 'View the content of the submitted versions',
    shown: 'Version shown',
    compareWith: 'Compare with',
    noCompare: 'No comparison',
    comparing: (a: number, b: number) => `Version ${b} compared with version ${a}`,
    same: 'The two versions are the same.',
    unjudged: 'check not finished yet',
    valid: 'valid',
    notValid: 'not valid',
    submittedAt: (time: string) => `Submitted at ${time}`,
    timeline: 'Log',
  },
  paper: {
    title: (name: string) => `Enter from paper: ${name}`,
    explain:
      'Use this when the unit submits on signed and stamped paper. The dossier is clearly marked as entered from paper, and the deadline is reckoned by the date of receipt.',
    receivedOnHint: 'The day the paper reached the office; whether it is on time is reckoned by this date.',
    receivedOnRequired: 'Please enter the date the paper was received, in the form 24/11/2021.',
    submit: 'Record the paper',
    submitQuestion: 'Record this paper?',
    submitExplain:
      'The content is checked as if the unit had submitted it itself, is clearly marked as entered from paper, and the unit is notified. After that the office receives or returns it.',
    noScan:
      'No scan with signature and seal is attached. Attach one under “Attached papers”, so that it can be compared later; it can be recorded all the same.',
    denied: 'Only the office can enter a paper.',
    notNow:
      'In its present state the dossier takes no new version. Please return or reopen it before entering the paper.',
    back: 'Back to the dossier',
  },
  print: {
    print: 'Print',
    back: 'Back to the dossier',
    hint: 'Print on A4 paper, sign and stamp. In the print dialogue, please untick headers and footers.',
    draftMark: 'Draft, not submitted',
    nothing: 'There is nothing to print yet.',
  },
};
