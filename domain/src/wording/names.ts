import { namesIn, type AuthorityNames, type Names } from '../movement/authority.ts';
import type { Unit } from '../movement/unit.ts';

/** Before it is known whose page it is: what may be said of every authority. */
export const unnamed: AuthorityNames = {
  office: { vi: 'Cơ quan thường trực', en: 'standing office' },
  chairman: { vi: 'Người quyết định khen thưởng', en: 'deciding officer' },
  chairmanOfBody: { vi: 'Người quyết định khen thưởng', en: 'deciding officer' },
  publicity: { vi: 'cơ quan thông tin', en: 'information bodies' },
  supervisor: { vi: 'mặt trận, đoàn thể', en: 'Fatherland Front, mass organisations' },
  localAuthority: { vi: 'Địa phương trực thuộc', en: 'Local authority' },
};

/** The names on the authority's own papers and letters. */
export const namesOf = (authority: Pick<Unit, 'authority'> | null): Names =>
  namesIn('vi', authority?.authority?.names ?? unnamed);
