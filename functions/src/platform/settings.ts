import { defineSecret, defineString } from 'firebase-functions/params';

/** A JSON Web Key Set of private keys, made and rotated by `npm run keys`; the first one signs. */
export const certificateKeys = defineSecret('CERTIFICATE_KEYS');

export const siteOrigin = defineString('SITE_ORIGIN', {
  label: 'Address of the site',
  description: 'What the QR codes of certificates lead to: https://thidua.example.gov.vn',
});
