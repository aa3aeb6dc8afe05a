import { contactSchema } from '@thidua/domain/nomination/content';
import type { Documents } from '../store/store.ts';

/** Where a nominee is written to; '' where the unit gave no address, or none that can be one. */
export const addressIn = (contacts: Documents, contactPath: string): string =>
  contacts.read(contactPath, contactSchema.catch({ email: '', phone: '' }))?.email ?? '';
