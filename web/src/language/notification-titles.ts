import { notificationTitles as vi } from '@thidua/domain/wording/notification-titles';
import { naming, type Wording } from './language.ts';

export type Words = Wording<ReturnType<typeof vi>>;
/** What each kind of notification tells, in the language of the page. */
export const notificationTitles: Words = naming('language/notification-titles', vi);
