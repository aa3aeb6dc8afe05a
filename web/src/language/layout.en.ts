import { QR_CODE_LINE_MM, QR_LEAST_MM } from '@thidua/domain/award/certificate-layout';
import type { Words } from './layout.ts';

export const en: Words = {
  fields: {
    nation: 'National heading and motto',
    issuerTitle: 'Title of who commends',
    gives: 'The word for “gives”',
    formTitle: 'Form of commendation',
    name: 'Name of the collective, individual or household',
    position: 'Position or address',
    citation: 'Achievement',
    decision: 'Number and date of the decision',
    goldenBook: 'Number in the golden book',
    placeDate: 'Place and date',
    signingForm: 'Form of signature',
    signer: 'Name of the signer',
    qr: 'QR code',
  },
  findings: {
    notOnPaper: 'This field lies outside the paper. Move it left or up, or make it narrower or lower.',
    lineTooHigh: 'This field is lower than a line of text. Make it higher or the letters smaller.',
    qrTooSmall: `The QR code must be at least ${QR_LEAST_MM} mm wide and ${QR_LEAST_MM + QR_CODE_LINE_MM} mm high to be read from the print.`,
    coversQr: 'This field covers the QR code, which may not be readable then. Move one of the two.',
  },
};
