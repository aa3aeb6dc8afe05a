import { formatDate } from '@thidua/domain/base/text';
import { formatNumber } from '../../../language/numbers.ts';
import type { Words } from './texts.ts';
import type { Names } from '../../../language/language.ts';

const plural = (count: number, one: string, many: string) => `${count} ${count === 1 ? one : many}`;

export const en = (its: Names): Words => ({
  adminTitle: 'Waiting for the administrators',
  adminProposals: (count) =>
    `${plural(count, 'proposed change', 'proposed changes')} of accounts to be confirmed by a second administrator`,
  adminInvitations: (count) => `${plural(count, 'invitation', 'invitations')} not accepted yet`,
  adminNothing: 'No proposal waits to be confirmed, and everybody invited has accepted.',
  readerTitle: 'Open for comment, and newly in force',
  readerNothing: 'No list is open for comment at present, and there is no new decision.',
  readerList: (title, until) => `${title}: comments until the end of ${formatDate(until)}`,
  readerDecision: (title, number, date) => `${title}: in force, No. ${number}, signed on ${formatDate(date)}`,
  readerLog: 'Check the log',

  openCluster: 'Open the cluster’s page',
  clusterMissing: (title, count) => `${title}: ${plural(count, 'unit', 'units')} overdue, to be reminded`,
  clusterScoring: (scored, all) =>
    `Scoring: ${scored} of ${plural(all, 'unit', 'units')} with a final report scored`,
  clusterNothing: 'At present nothing waits for you in this cluster.',
  clusterLine: (registered, required, missing) =>
    `${registered} of ${plural(required, 'required unit has', 'required units have')} registered${missing > 0 ? `; ${plural(missing, 'unit is', 'units are')} overdue` : ''}.`,

  officeTitle: 'Waiting for the office',
  officeNothing: 'No case waits to be received.',
  officeWaiting: (count) => `${plural(count, 'valid case', 'valid cases')} to be received`,
  officeWaitingIn: (title, count, more) =>
    `${title}: ${more ? 'at least ' : ''}${plural(count, 'case', 'cases')} to be received`,
  officeUnusual: (title, count, more) =>
    `${title}: ${more ? 'at least ' : ''}${count} of them with unusual figures, which count once received`,
  officeMissing: (title, count) => `${title}: ${plural(count, 'unit', 'units')} overdue`,
  officeNoMissing: 'No unit is overdue.',
  officeMissingTitle: 'Overdue',
  openBoard: 'Open the tracking board',
  overviewTitle: 'State of the movement',
  openDashboard: 'See the overview',
  figureRegistered: 'Registered',
  figureReports: 'Reports submitted',
  figureTargets: 'Targets met',
  figureProgress: 'Overall progress',
  ofAll: (part, whole) => `${formatNumber(part)} / ${formatNumber(whole)}`,
  elsewhere: (title) => `Another movement: ${title}`,
  awardsTitle: 'Awards: waiting for you',
  awards: {
    vote: (title, until) => `${title}: read the dossiers, give your opinion and vote before ${until}`,
    voteUnknown: (title, until) =>
      `${title}: vote before ${until}; the server could not be asked whether you have voted, which will show once there is a network`,
    voted: (title) => `${title}: you have voted and need do nothing more`,
    appraise: (count) => `${plural(count, 'dossier', 'dossiers')} to be appraised`,
    present: (count) => `${plural(count, 'dossier', 'dossiers')} appraised, to go before the council`,
    publish: (count) => `${plural(count, 'case', 'cases')} to be published for comment`,
    comments: (count) => `${plural(count, 'published list', 'published lists')} with unanswered comments`,
    draft: (count) =>
      `${plural(count, 'case', 'cases')} agreed by the ${its.chairman}, to be drafted into a decision`,
    quota: (count) =>
      `${plural(count, 'unit asks', 'units ask')} for more nominations than the quota and ${count === 1 ? 'waits' : 'wait'} for an answer`,
    handOver: (count) =>
      `${plural(count, 'certificate', 'certificates')} issued, not yet recorded as handed over`,
    mails: (count) => `${plural(count, 'email', 'emails')} in the outbox to be read and released`,
    rule: (count) =>
      `${plural(count, 'case', 'cases')} published for comment or waiting for the ${its.chairman}’s ruling`,
    notSupported: (count) =>
      `${plural(count, 'case', 'cases')} not supported by the council, waiting for the ${its.chairman}`,
  },
});
