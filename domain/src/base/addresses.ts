const part = encodeURIComponent;

/**
 * The signed-in application lives below it, and a service worker has it as its scope; whatever else the site has is public.
 * `firebase.json` says the same, and redirects the application's addresses of before to here.
 */
export const APP_BASE = '/lam-viec/';

/** Pages of the application that are named outside of it, in mails for instance, as its router knows them. */
export const appPages = {
  home: () => '/',
  invitation: (token: string) => `/invitation/${part(token)}`,
  newPassword: (token: string) => `/dat-mat-khau/${part(token)}`,
  /** Asks for a link to a new password. */
  forgotten: () => '/quen-mat-khau',
  people: () => '/people',
  log: () => '/log',
  plan: (movementId: string) => `/movements/${part(movementId)}`,
  case: (movementId: string, unitId: string, caseId: string) =>
    `/movements/${part(movementId)}/units/${part(unitId)}/cases/${part(caseId)}`,
  board: (movementId: string) => `/movements/${part(movementId)}/board`,
  cluster: (movementId: string, clusterId: string) =>
    `/movements/${part(movementId)}/clusters/${part(clusterId)}`,
  dashboard: (movementId: string) => `/movements/${part(movementId)}/dashboard`,
  session: (movementId: string, sessionId: string) =>
    `/movements/${part(movementId)}/sessions/${part(sessionId)}`,
};

/** Where a page of the application is on the site. */
export const inApp = (page: string): string => `${APP_BASE}${page.slice(1)}`;

/** By it a public page, which stores nothing at its reader's, says in which language to go on. */
export const LANGUAGE_PARAMETER = 'lang';

/** The languages that public pages have addresses in; without a prefix they are the authority's own. */
export type SiteLanguage = 'vi' | 'en';
const inLanguage = (language: SiteLanguage, page: string) => (language === 'en' ? `/en${page}` : page);

/** Pages for anybody, without an account: documents of their own, outside the application. */
export const publicPages = {
  start: (language: SiteLanguage = 'vi') => (language === 'en' ? '/en' : '/'),
  /** A movement: its plan, where it stands and what it has published. */
  movement: (movementId: string, language: SiteLanguage = 'vi') =>
    inLanguage(language, `/phong-trao/${part(movementId)}`),
  /** What search engines are told there is. */
  sitemap: () => '/sitemap.xml',
  /** The newest lists that are published, of every movement. */
  disclosures: () => '/cong-khai',
  disclosure: (movementId: string) => `/cong-khai/${part(movementId)}`,
  checks: () => '/kiem-tra',
  check: (code: string) => `/kiem-tra/${part(code)}`,
};
