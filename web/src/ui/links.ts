import { appPages, publicPages } from '@thidua/domain/base/addresses';

/** The pages that features link to, as the router knows them; app's routes answer them. */
const movement = (movementId: string) => `/movements/${encodeURIComponent(movementId)}`;

export const links = {
  /** Outside the router, so for an `href`. */
  ...publicPages,
  ...appPages,
  profile: () => '/profile',
  notifications: () => '/notifications',
  plan: movement,
  /** Movements before their launch, by the office. */
  drafts: () => '/drafts',
  draft: (draftId: string, tab = '') =>
    `/drafts/${encodeURIComponent(draftId)}${tab === '' ? '' : `/${tab}`}`,
  /** Who has opened the plan. */
  planReach: (movementId: string) => `${movement(movementId)}/opened`,
  /** The front page, of this movement. */
  homeOf: (movementId: string) => `${movement(movementId)}/home`,
  dashboard: (movementId: string) => `${movement(movementId)}/dashboard`,
  board: (movementId: string, params: Record<string, string> = {}) => {
    const search = new URLSearchParams(params).toString();
    return `${movement(movementId)}/board${search === '' ? '' : `?${search}`}`;
  },
  /** When a movement reminds of its deadlines. */
  reminders: (movementId: string) => `${movement(movementId)}/reminders`,
  cluster: (movementId: string, clusterId: string) =>
    `${movement(movementId)}/clusters/${encodeURIComponent(clusterId)}`,
  unit: (movementId: string, unitId: string) => `${movement(movementId)}/units/${encodeURIComponent(unitId)}`,
  paper: (movementId: string, unitId: string, caseId: string) =>
    `${links.case(movementId, unitId, caseId)}/paper`,
  awards: (movementId: string, unitId: string) => `${links.unit(movementId, unitId)}/awards`,
  /** The unit's proposal letter with its list, for signature and seal. */
  proposal: (movementId: string, unitId: string) => `${links.awards(movementId, unitId)}/print`,
  nomination: (movementId: string, nominationId: string) =>
    `${movement(movementId)}/nominations/${encodeURIComponent(nominationId)}`,
  appraisal: (movementId: string) => `${movement(movementId)}/appraisal`,
  scores: (movementId: string, clusterId?: string) =>
    `${movement(movementId)}/scores${clusterId === undefined ? '' : `?${new URLSearchParams({ cluster: clusterId }).toString()}`}`,
  sessions: (movementId: string) => `${movement(movementId)}/sessions`,
  sessionMinutes: (movementId: string, sessionId: string) =>
    `${links.session(movementId, sessionId)}/minutes`,
  publications: (movementId: string) => `${movement(movementId)}/publications`,
  publication: (movementId: string, publicationId: string) =>
    `${links.publications(movementId)}/${encodeURIComponent(publicationId)}`,
  /** The list for the notice board. */
  listPaper: (movementId: string, publicationId: string) =>
    `${links.publication(movementId, publicationId)}/print`,
  decisions: (movementId: string) => `${movement(movementId)}/decisions`,
  decision: (movementId: string, decisionId: string) =>
    `${links.decisions(movementId)}/${encodeURIComponent(decisionId)}`,
  certificateLayout: (movementId: string) => `${movement(movementId)}/certificate-layout`,
  exemplars: (movementId: string) => `${movement(movementId)}/exemplars`,
  exemplar: (movementId: string, exemplarId: string) =>
    `${links.exemplars(movementId)}/${encodeURIComponent(exemplarId)}`,
  /** A unit's own: what it proposed, and what it took up. */
  unitExemplars: (movementId: string, unitId: string) => `${links.unit(movementId, unitId)}/exemplars`,
  questions: (movementId: string) => `${movement(movementId)}/questions`,
  question: (movementId: string, questionId: string) =>
    `${links.questions(movementId)}/${encodeURIComponent(questionId)}`,
  /** A unit asks, and reads what it asked. */
  unitQuestions: (movementId: string, unitId: string) => `${links.unit(movementId, unitId)}/questions`,
  outbox: () => '/outbox',
  units: () => '/units',
  /** By the office: somebody's personal data. */
  erasure: () => '/erasure',
};
