import { shareText } from '@thidua/domain/wording/session-setup';
import type { Words } from './texts.ts';
import type { Names } from '../../language/language.ts';
import { formTexts } from './texts-form.en.ts';
import { en as labels } from '../../language/award-labels.en.ts';

const plural = (count: number, one: string, many: string) => `${count} ${count === 1 ? one : many}`;
const cases = (count: number) => plural(count, 'case', 'cases');
const members = (count: number) => plural(count, 'member', 'members');

export const en = (its: Names): Words => ({
  title: 'Emulation and Commendation Council',
  none: 'There are no sessions yet',
  noneHint: 'The office prepares a session from the dossiers that were appraised.',
  prepare: 'Prepare a session',
  nominees: cases,
  countedAt: (at) => `Counted on ${at}`,
  until: (at) => `Voting until ${at}`,
  from: (at) => `Open from ${at}`,
  fromPlanned: (at) => `Planned to open on ${at}`,
  notThere: 'There is no such session',
  notThereHint: 'The link is no longer right. Go back to the council’s page.',
  form: formTexts,
  quorumRule: (part) =>
    part[0] === part[1]
      ? 'Valid when every member who may vote takes part; for each case, those with a conflict of interest are not counted.'
      : `Valid when at least ${shareText(part)} of the members who may vote take part; for each case, those with a conflict of interest are not counted.`,
  thresholdRule: (part, above, base) =>
    `Supported when ${above ? 'more than' : 'at least'} ${shareText(part)} of ${base} (not counting those with a conflict of interest) support it.`,

  review: 'Review before opening',
  beingPrepared: 'The office is preparing this session',
  beingPreparedHint: 'When the session opens, its members are notified and read the dossiers here.',
  conflictsFound: 'Not voting because of a conflict of interest',
  namesakes: 'Members who bear a nominee’s name',
  namesakeBarred: 'the same name, taken for the nominee and so without a vote',
  namesakeCleared: (reason) => `only the same name, somebody else. Reason: ${reason}`,
  clearNamesake: 'Only the same name, somebody else',
  clearNamesakeLead: (name) =>
    `${name} will vote on this case unless there is another conflict. The finding and its reason go into the log, and everybody who reads the session sees them.`,
  takeBackNamesake: 'Take this finding back',
  takeBackNamesakeLead: 'The member is taken for the nominee again and does not vote on this case.',
  noConflicts: 'No conflict of interest was found between members and cases.',
  conflictLine: (member, reason) => `${member} (${reason})`,
  conflictOf: {
    oneself: 'is the one nominated',
    ownUnit: 'of the same unit',
    subUnit: 'the case is of a subordinate unit',
    parentUnit: 'the case is of the body directly above',
    declared: 'declared by the member',
  },
  ownConflict: { ...labels(its).conflict, declared: 'You have declared a conflict of interest' },
  unanimity:
    'If everybody chooses the same, all will know what each has chosen. A secret ballot cannot hide that.',
  few: (names) =>
    `Fewer than 3 people vote on: ${names}. The result may tell who chose what. Consider inviting more members.`,
  fewForMember: (names) => `Fewer than 3 people vote on: ${names}. The result may tell what you chose.`,
  noVoter: (names) =>
    `No member is left who may vote on: ${names}. Invite more members; otherwise the dossier will be given back.`,
  notReady: (count) =>
    count === 1
      ? '1 case no longer waits for the council, so the session cannot be opened yet. Press “Edit” and take this case out.'
      : `${count} cases no longer wait for the council, so the session cannot be opened yet. Press “Edit” and take these cases out.`,
  nomineesCount: (count) => `Cases (${count})`,
  membersTitle: (count) => `Members (${count})`,
  open: 'Open the session',
  openLead: (count, all) =>
    `Open the vote on ${cases(count)} with ${members(all)}. The members are notified at once; the list can no longer be changed.`,
  edit: 'Edit',
  cancelSession: 'Cancel the session',
  cancelLead:
    'The dossiers go back to the list of those appraised. Papers already cast (if any) are sealed and not counted.',
  close: 'Count the votes',
  closeLead: 'After the count nobody can vote any more. The council sees the result at once.',
  closeInvalid: (present, needed) =>
    `${members(present)} ${present === 1 ? 'takes' : 'take'} part now; at least ${needed} are needed. If you count now, the session is not valid: the dossiers are given back and no paper is counted.`,
  closeWait: (at) =>
    `The votes cannot be counted yet: voting has not reached its end (${at}) and some have not voted.`,
  closeAwaits: (names) => `Still awaited: ${names}.`,
  closeNobody: (at) =>
    `The votes cannot be counted yet: nobody has voted and voting has not reached its end (${at}).`,
  turnout: 'Who has voted',
  turnoutLine: (count, all) => `${count}/${members(all)} ${count === 1 ? 'has' : 'have'} voted`,
  turnoutUnknown: 'Asking how many have voted…',
  turnoutReload: 'Update',
  remindMembers: 'Remind all members to vote',
  remindLead: (count) =>
    `The same reminder goes to ${count === 1 ? 'the one member' : `all ${count} members`}, to those who have voted as well, so that it does not tell who has not. Who has voted need do nothing.`,
  remindConfirm: 'Send the reminder',
  reminded: 'All members were reminded alike',
  remindedInApp: (names, mailAt) =>
    `They find it among their notifications here${mailAt === null ? '' : `, and in the mail of reminders that goes at ${mailAt}`}: ${names}.`,
  notReached: (names) =>
    `Not sent, since the account is switched off or no longer of the council: ${names}. Please telephone.`,
  remindedAt: (at) => `Last reminded at ${at}.`,
  remindAgain: (at, next) => `Reminded at ${at}; can be sent again from ${next}.`,
  turnoutHint: 'It is only known who has voted, not what they chose.',
  quorumNow: (present, all, needed, meeting) =>
    `${meeting ? 'Present' : 'Taking part'}: ${present}/${all} of those who may vote; at least ${needed} needed for the session to be valid.`,
  attendance: 'Members present',
  attendanceHint: 'Only those present can vote. A member who has voted can no longer be unticked.',
  saveAttendance: 'Save the list of those present',
  attendanceSaved: 'Saved.',

  youNeedTo: (what) => `What you need to do: ${what}`,
  tasks: {
    confirm: () => 'get the receipt of the paper that was sent.',
    voted: () => 'nothing more. You have voted; the count is still to come.',
    barred: () => 'you need not vote, as you have a conflict of interest in every case.',
    over: () => 'nothing more. The time to vote is over; the count is still to come.',
    attend: (until) =>
      `read the dossiers, attend the meeting to be noted as present, then vote before ${until}.`,
    wait: (until, from) => `read the dossiers and give your opinion; vote from ${from} to ${until}.`,
    vote: (until) => `read the dossiers, give your opinion and vote before ${until}.`,
  },
  steps: {
    read: (done, all) => `Read the dossiers (${done}/${all})`,
    conflict: (done) =>
      done === 0 ? 'Declare any conflict of interest' : `Declare any conflict of interest (${done} noted)`,
    opinion: (done, all) => `Give your opinion (${done}/${all})`,
    vote: () => 'Vote',
  },
  stepsLabel: 'Steps',
  todo: (at) => `Vote by: ${at}`,
  opinionFree: 'You need not give an opinion before you vote.',
  secrecy:
    'Secret ballot: the system does not keep the papers, only the number of each choice and the list of those who voted. No account in the system, not even of the office, can see what you chose; fewer than 3 papers are not counted, unless only so many people may vote; the result is shown only after the count.',
  openVote: 'Open vote: after the count, the council sees what each member chose.',
  nomineesTitle: 'Cases',
  openDossier: (name) => `Read the dossier of ${name}`,
  closeDossier: 'Collapse',
  closeDossierOf: (name) => `Collapse the dossier of ${name}`,
  read: 'Read the dossier',
  spoken: 'Opinion given',
  seen: 'Read',
  unitScore: (total, layer) => `Score of the unit: ${total} (${layer})`,
  noUnitScore: 'The unit has no score yet.',
  conflict: (reason) => `You give no opinion and do not vote: ${reason}`,
  declare: 'I have a conflict of interest',
  declareOf: (name) => `I have a conflict of interest concerning ${name}`,
  declareTitle: 'Declare a conflict of interest',
  declareLead: (name) =>
    `You will give no opinion and not vote on ${name}. A declaration cannot be taken back.`,
  opinion: 'Your opinion',
  opinionHint: 'After sending it you can read the other members’ opinions on this case.',
  sendOpinion: 'Send the opinion',
  rewriteOpinion: 'Send the changed opinion',
  opinionNeeded: 'Write your opinion before sending it.',
  noOwnOpinion: 'You have given no opinion on this case, so the other members’ opinions are not shown.',
  othersLater: 'The other members’ opinions are shown after you send yours.',

  ballot: 'Voting paper',
  ballotHint: 'Choose for each case, then press “Vote” once. What was cast cannot be changed.',
  ballotKept: 'Your choices stay only on this page, on this device, until you vote.',
  choose: (name, unit) => `${name} – ${unit}`,
  missing: 'Not chosen yet.',
  missingCount: (count) => `${cases(count)} not chosen yet.`,
  cast: 'Vote',
  castTitle: 'Vote; this cannot be changed later',
  castLead: 'Your paper:',
  nothingToVote: 'You have a conflict of interest in every case, so you do not vote in this session.',
  notPresent:
    'You are not noted as present yet. Tell the secretary of the session (the office); once you are noted, the paper appears here at once.',
  notYet: (at) => `Voting opens on ${at}. At that time the paper appears here at once.`,
  over: 'The time to vote is over. The office is still to count the votes.',
  voted: 'You have voted',
  votedOpenly: 'Your vote was recorded. After the count, your choices are shown in the result.',
  votedElsewhere:
    'This device holds no receipt: the paper was cast on another device, or the receipt was deleted from this one. The paper still counts and cannot be cast again.',
  receipt: 'Receipt',
  receiptHint:
    'Keep this code so that, after the count, you can see whether your paper is in the list of those counted. The code does not tell what you chose; this device keeps it too.',
  copy: 'Copy the code',
  copied: 'Copied',
  printReceipt: 'Print the receipt',
  receiptPaper: (title) => `Voting receipt – ${title}`,
  voteAgain:
    'No answer has arrived. Press again to send this very paper; the system does not count it twice.',
  unanswered: 'Your vote was recorded, but this device has not had the receipt yet',
  unansweredHint:
    'Leave your choices, or choose again, exactly as the last time, then press “Vote” to get the receipt; the system does not count it twice. If you choose differently, the receipt can no longer be had; the paper that was cast still counts.',

  results: 'Result',
  invalid: 'The session is not valid',
  invalidHint:
    'The votes are not counted and nothing is announced. The dossiers go back to the list of those waiting for the council.',
  invalidNext: 'Next step: the office prepares a new session for these dossiers.',
  cancelled: 'The session was cancelled',
  reason: (text) => `Reason: ${text}`,
  columns: {
    nominee: 'Case',
    support: 'Support',
    notSupport: 'Do not support',
    noOpinion: 'No opinion',
    base: 'Counted out of',
    needed: 'Needed',
    outcome: 'Result',
  },
  sealed: '–',
  figures: (support, notSupport, noOpinion) =>
    `Support ${support}, do not support ${notSupport}, no opinion ${noOpinion}.`,
  neededOf: (needed, base) => `${needed} needed, counted out of ${base}.`,
  tooFew: (present, eligible) =>
    `Too few took part or voted (${present}/${members(eligible)} without a conflict of interest took part); the papers were not counted.`,
  supported: 'Supported',
  notSupported: 'Not supported',
  noQuorum: 'Too few members, given back',
  quorumMet: (present, all, needed, meeting) =>
    `${meeting ? 'Present' : 'Took part'}: ${present}/${all} of those who may vote; at least ${needed} needed: the session is valid.`,
  turnoutResult: (voted, all) => `${voted}/${members(all)} voted.`,
  took: (names) => `Voted: ${names}.`,
  openVotes: 'How each member voted',
  voteLine: (choice, names) => `${choice}: ${names}`,
  nobody: 'nobody',
  receiptCheck: 'Check a receipt',
  receiptInput: 'Code of the receipt',
  checkReceipt: 'Check',
  receiptAnswers: {
    empty: () => 'Type or paste the code of the receipt.',
    counted: (all) => `Your paper is among the ${plural(all, 'paper', 'papers')} counted.`,
    unknown: () =>
      'This code is not in the list of those counted. Paste all 64 characters of the code again; if it is still not there, tell the office and the supervisors.',
  },
  allReceipts: (count) => `Show all counted codes (${count})`,
  print: 'Print the minutes of the session',
  minutes: {
    file: 'Minutes of the council',
    hint: 'Print on A4 paper, fill in the place, the chair and the secretary, then sign. In the print dialog, switch off headers and footers.',
    back: 'Back to the session',
    notYet: 'There are no minutes yet',
    notYetHint: 'The minutes can be drawn up after the count.',
  },
});
