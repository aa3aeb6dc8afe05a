import type { Words } from './refusals.ts';
import type { Names } from './language.ts';

export const en = (its: Names): Words => ({
  notAllowed: 'Your account may not do this. If it is your task, ask an administrator to give you the role.',
  notInThisState: 'This has moved on to another state. Look at the new state, then go on from there.',
  changedMeanwhile:
    'This changed while you were looking at it: somebody was faster. Look at the new version, then go on.',
  tooManyRequests:
    'You have done this too many times within an hour, so the system takes no more for now. Wait until the next hour; what you did before is recorded.',
  reasonRequired: 'A reason is needed. Write a sentence that the reader will understand.',
  versionUnderWay:
    'The unit has just submitted a new version, which is being checked. Try again in a few seconds.',
  notForThisKind: 'This cannot be done with this kind of case.',
  nothingToGoBackTo: 'No version has been received yet that could be gone back to.',
  unknownUnit: 'This unit does not take part in the movement. Check the list of units.',
  unknownCase: 'There is no such case in the movement. Reload the page.',
  unknownCluster: 'There is no such cluster in the movement. Reload the page and choose again.',
  nothingOwed: 'The unit has handed this in, so it need not be reminded.',
  untilNotLater: 'The new deadline must be later than the present one.',
  unknownAccount: 'No such account was found. Check the email address.',
  invitationSpent:
    'This invitation link was used, has expired, or was replaced by a newer one. Ask whoever invited you for a new link.',
  resetSpent:
    'This link to a new password was used, has expired, or was replaced by a newer one. Open the sign-in page and choose “Forgotten password” to get a new email.',
  emailTaken: 'This email address belongs to another authority. Use another address.',
  alreadyMember:
    'This email address has an account in the authority already. Find the person in the list to change roles or to invite again.',
  ownRoles: 'Nobody changes the roles or the account of their own. Ask another administrator.',
  signInAgain:
    'The account was set anew, so the earlier sign-in no longer counts. Sign in again with the new password.',
  adminAlone: `An administrator may not be the office, a council member, the ${its.chairman} or a supervisor at the same time. Take one role away, or give them to two people.`,
  accepted:
    'This person accepted the invitation and has a password, so they cannot be invited again. If they forgot the password, choose “Send a link to a new password”.',
  notAccepted:
    'This account is not active, so its password cannot be set anew. If the invitation was not accepted yet, choose “Invite again”; if the account was switched off, switch it on first.',
  linkByMailOnly: `Links for the council, the ${its.chairman} and administrators go to their own email only and are not shown on the screen. Choose to send it by email.`,
  tooFewAdmins:
    'The authority does not have two active administrators yet, so the rule of two cannot be switched on. Invite another administrator, wait until they accept, then switch it on.',
  proposalLapsed:
    'This proposal was decided, has expired, or its author is no longer an administrator. Reload the page; if it is still needed, propose it again.',
  ownProposal:
    'You made this proposal, so you cannot confirm it. Ask the second administrator, or withdraw it.',
  unknownDraft: 'This draft of a movement was not found. Open the list of movements again.',
  unknownMovement: 'The movement to begin from was not found. Load the page again and choose anew.',
  planPartNotValid:
    'Something in this part is too long or has too many lines, so it was not saved. Shorten it; it is saved then.',
  planHasFaults:
    'Something in the plan must be mended before it is launched. Open the check, mend each place, then launch it.',
  unknownNomination: 'No such nomination dossier was found. Reload the page.',
  noAwards: 'This movement hands out no awards. Choose another movement.',
  notANamesake:
    'This member does not bear the nominee’s name, so there is nothing to conclude. Load the page anew and look again.',
  matchesOpen:
    'There are other dossiers with the same or a similar name. Compare them: if they differ, write a conclusion for each; if they are one, return or reject one of them.',
  checklistIncomplete:
    'Some points of the appraisal are not met. Tick them all, or return the dossier and say what is missing.',
  scoreNotValid:
    'The score sheet is not valid yet. Check each line: points within the frame, and a reason for each change.',
  noFinalReport:
    'The unit has no valid final report yet, so it cannot be scored or appraised. Remind the unit.',
  reviewNotValid:
    'The unit’s minutes of review are being changed, or name fewer people present than the votes in the dossier. Wait for valid minutes, or return the dossier to the unit.',
  unknownSession: 'No such session was found. Reload the page.',
  notCouncilMember: 'Somebody in the list is no longer a council member. Choose the members again.',
  sessionTimes: 'Voting must close after it opens and after the present time. Choose again.',
  notInSession: 'Your name is not among the members of this session.',
  votingNotOpen: 'The vote is not open yet or has closed, so the paper was not taken.',
  votingNotOver:
    'The vote has not reached its end and some members have not voted, so the papers cannot be counted yet.',
  alreadyVoted: 'You have voted. Each member votes once, and a paper cannot be changed.',
  notPresent: 'You are not recorded as present at the meeting. Tell the secretary of the session.',
  conflictOfInterest:
    'You have a conflict of interest here, so you take no part: no opinion, no vote, no score.',
  newConflict:
    'Since the session opened you took up a task in a unit that has a case in it. Declare the conflict for that unit’s cases, then vote again.',
  paperIncomplete:
    'The paper is not complete, or the list has just changed. Reload the page and choose for each case.',
  remindedLately:
    'The members were reminded less than 4 hours ago, so nothing was sent this time. Please wait until 4 hours have passed, or telephone.',
  hasVoted: 'Who has voted cannot be taken off the list of those present, nor declare another conflict.',
  noQuota:
    'The movement sets no limit to this kind, so there is no need to ask for more. Please write and submit the dossier as usual.',
  quotaAskedAlready:
    'The unit has asked for more of this kind and waits for an answer, so nothing further was sent. Please wait for the answer, then ask again if needed.',
  notAppraised: 'The dossier is not appraised yet, so it cannot be put before the council.',
  inAnotherSession:
    'The dossier is in another session of the council. Take it out of this one, or cancel the other.',
  sessionTooLarge:
    'An open vote keeps every paper, so a session takes at most 10.000 papers for its cases. Divide it into several sessions, or choose a secret ballot.',
  unknownPublication: 'No such published list was found. Reload the page.',
  unknownComment: 'No such comment was found in the list. Reload the page.',
  commentsClosed: 'The time for comments is over. Send your comment to the office directly.',
  tooManyComments:
    'You have sent as many comments on this list as are taken from one person. Send further ones to the office directly.',
  notProposed: `The council does not support this case and the ${its.chairman} has not proposed it, so it cannot be published.`,
  commentDaysTooFew:
    'The time for comments is shorter than the movement’s rule. Choose that many days or more.',
  commentsOpen: 'The list is still open to comments. It can be decided on when that time is over.',
  commentsUnanswered:
    'Some comments have not been answered. The office must answer them all before the decision.',
  notPublished: 'This case was not published for comment, so it cannot be commended yet.',
  alreadyAnswered: 'Somebody has answered this comment already. Reload the page to read it.',
  notRuled: `The ${its.chairman} has not ruled to commend this case, so it cannot be put into a decision.`,
  alreadyRuled: `The ${its.chairman} has ruled on this case, so it can be neither withdrawn nor corrected. If it has to be, ask the ${its.chairman} to rule otherwise.`,
  inAnotherDecision: 'This case is in another decision already.',
  unknownDecision: 'No such decision was found. Reload the page.',
  decisionInForce:
    'The decision is in force and cannot be changed or discarded. Mistakes are mended by reissuing or revoking a certificate.',
  numberTaken: 'This decision number was used this year already. Check the number and the date of signature.',
  scanMissing: 'The scan of the signed decision is missing, or the file has not arrived. Upload it again.',
  dateTooEarly: `The date is earlier than the day on which the ${its.chairman} ruled in the system. Check day, month and year.`,
  certificatesUnderWay:
    'Certificates of this decision are being issued. Wait until that is done (usually less than a minute) and try again.',
  tooManyCorrections:
    'This decision has been corrected many times and cannot be corrected again. Revoke its certificates and issue another decision.',
  dateInFuture: 'The date cannot be in the future. Check it.',
  unknownCertificate: 'No certificate with this code was found. Check the code.',
  certificateNotValid: 'This certificate was revoked or replaced by another.',
  correctionTooFar: `A certificate is reissued only to mend a misspelt name (a diacritic, a letter, the order of words, an abbreviation). If it was given to the wrong person or collective, ask the ${its.chairman} to revoke it.`,
  nothingChanged:
    'Nothing differs from the certificate that was issued. Mend the name or the position, then try again.',
  unknownMail: 'No such email was found in the authority’s outbox. Reload the page.',
  mailNotWaiting: 'This email was sent out before; it need not be sent again.',
  inProcedure:
    'This dossier is being considered, or is in a draft decision. Bring that to its end first, then erase.',
  accountInProcedure:
    'This account is in a council session, or in a proposal that waits for the second administrator. Bring that to its end first, then erase.',
  namesake:
    'There are other dossiers or accounts of this name. If they are somebody else’s, untick “Also erase where only the name stands”. If it is one person, choose all dossiers, and erase the account first.',
  accountInUse:
    'This account is in use, or has an invitation that was not accepted. Ask an administrator to switch it off or to take the invitation back first, then erase.',
  erasureRunning:
    'The authority is looking through or erasing other data, or this run did not get to its end. Wait a few minutes and try again.',
  listTooLarge: 'The list holds too much text to be written at once. Divide it into two or more lists.',
  sweepRunning:
    'This is running over the whole movement already. Follow its progress here; it can be started again when it has ended.',
  uploadsPerHour:
    'You have uploaded many files this hour, so the system takes no more for now. Wait until the next hour; the files uploaded before are kept.',
  unknownQuestion: 'There is no such question. Load the page again.',
  answerNotSound: 'The answer is not sound yet. Mend the fields marked in red and send it again.',
  unknownExemplar: 'There is no such exemplar. Load the page again.',
  storyNotSound: 'The story is not valid yet. Look at the fields that are marked, mend them and save again.',
  consentMissing:
    'The story tells of a person who has not agreed, or agrees no more, so it is not published. Ask the person and note the consent first.',
  consentNotSound: 'The consent is not complete. Say who agreed, on which day and how.',
  publishAtPast: 'The time to publish at must be ahead. Choose another one, or publish now.',
  ownExemplar: 'This is your own unit’s way of working. Choose one of another unit to take up.',
  alreadyAdopted: 'The unit has taken this up already. Report what came of it under “Taken up”.',
  unknownAdoption: 'The unit has not taken this up. Open the story and press “Take it up in our unit”.',
  unitsFaulty:
    'A unit of the list does not fit the units that there are (code, name or the unit above), so none was written. Load the page again to see which row to mend, then try again.',
  unitsBusy:
    'Another change of units is being written. Wait a few minutes until it is done, then try again; nothing of this one was written.',
  unitsActedOn:
    'It cannot be undone: somebody was invited, or a movement or another change rests on these units. Edit the units one by one on the page Units.',
  caseFilesFull:
    'This case holds as many files, or bytes, as are taken, so this file cannot be uploaded. Use a link instead, or ask the office to raise the limit. What you typed is kept.',
  unitFilesFull:
    'The unit holds as many files, or bytes, as are taken in this movement, so this file cannot be uploaded. Use a link instead, or ask the office to raise the limit. What you typed is kept.',
  scansFull:
    'This decision holds as many scans as are taken. Discard this draft and make a new one, or ask an administrator to raise the movement’s limit.',
  uploadGone: 'This upload took too long or was given up. Choose the file again to upload it from the start.',
  fileNotWhole:
    'The file did not arrive as it was chosen; it may have been damaged on the way. Choose it again to upload it from the start.',
  fileNotOfType:
    'The file’s content is not what its type says (for example a web page renamed to PDF, or a file with macros). Save it as PDF, picture, Word or Excel without macros, then choose it again.',
});
