/** The addresses that features link to; app's routes answer them. */
const movement = (movementId: string) => `/movements/${encodeURIComponent(movementId)}`;

export const links = {
  home: () => '/',
  people: () => '/people',
  profile: () => '/profile',
  notifications: () => '/notifications',
  plan: movement,
  dashboard: (movementId: string) => `${movement(movementId)}/dashboard`,
  board: (movementId: string, params: Record<string, string> = {}) => {
    const search = new URLSearchParams(params).toString();
    return `${movement(movementId)}/board${search === '' ? '' : `?${search}`}`;
  },
  cluster: (movementId: string, clusterId: string) =>
    `${movement(movementId)}/clusters/${encodeURIComponent(clusterId)}`,
  unit: (movementId: string, unitId: string) => `${movement(movementId)}/units/${encodeURIComponent(unitId)}`,
  case: (movementId: string, unitId: string, caseId: string) =>
    `${links.unit(movementId, unitId)}/cases/${encodeURIComponent(caseId)}`,
  paper: (movementId: string, unitId: string, caseId: string) =>
    `${links.case(movementId, unitId, caseId)}/paper`,
};
