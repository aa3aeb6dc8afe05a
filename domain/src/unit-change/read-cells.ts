import { asOneLine } from '../base/plain-text.ts';
import { fold, parseDate } from '../base/text.ts';
import type { LocalDate } from '../base/time.ts';
import type { UnitKind } from '../movement/unit.ts';
import type { unitRoles, Role } from '../people/membership.ts';

type OwnKind = Exclude<UnitKind, 'authority'>;
export type UnitRole = (typeof unitRoles)[number];

const said = (words: string) => words.split(' | ');

/** Beginnings of what a kind of unit, or a unit of it, is called; the first that fits counts. */
const KINDS: readonly (readonly [OwnKind, readonly string[]])[] = [
  [
    'householdGroup',
    said(
      'khu pho | to dan pho | to dan | ap | thon | buon | khu vuc | khom | ho gia dinh | khu dan cu | household group | neighbourhood',
    ),
  ],
  ['cooperative', said('hop tac xa | htx | lien hiep hop tac | to hop tac | cooperative')],
  [
    'armedForce',
    said(
      'cong an | quan su | ban chi huy quan su | bch quan su | bo chi huy | luc luong vu trang | llvt | bien phong | armed force',
    ),
  ],
  [
    'school',
    said(
      'truong | mam non | mau giao | tieu hoc | trung hoc | thcs | thpt | giao duc mam non | nhom tre | school',
    ),
  ],
  [
    'ward',
    said(
      'phuong | xa | thi tran | dac khu | uy ban nhan dan phuong | uy ban nhan dan xa | ubnd phuong | ubnd xa | dia phuong | ward | commune | local authority',
    ),
  ],
  [
    'organisation',
    said(
      'mat tran | mttq | ubmttq | uy ban mat tran | doan the | hoi | lien doan | cong doan | doan thanh nien | doan tncs | quan doan' +
        ' | thanh doan | dang | ban tuyen giao | ban to chuc | ban dan van | van phong quan uy | to chuc | party | organisation',
    ),
  ],
  [
    'enterprise',
    said(
      'doanh nghiep | cong ty | cty | tong cong ty | tap doan | ngan hang | xi nghiep | nha may | dntn | chi nhanh | ho kinh doanh | enterprise',
    ),
  ],
  [
    'publicService',
    said(
      'su nghiep | don vi su nghiep | trung tam | ban quan ly | benh vien | tram y te | nha van hoa | thu vien | bao tang | cho | public service',
    ),
  ],
  [
    'office',
    said(
      'phong | ban | van phong | thanh tra | so | co quan | chi cuc | cuc | chuyen mon | hanh chinh | quan ly nha nuoc | office',
    ),
  ],
];

const beginsWith = (text: string, word: string) => text === word || text.startsWith(`${word} `);

/** The kind of unit that a cell says, or that a unit's name tells; null where neither does. */
export function unitKindOf(typed: string): OwnKind | null {
  const text = fold(typed)
    .replaceAll(/[^a-z0-9]+/g, ' ')
    .trim();
  return KINDS.find(([, words]) => fits(text, words))?.[0] ?? null;
}
const fits = (text: string, words: readonly string[]) => words.some((word) => beginsWith(text, word));

const HEADS = said(
  'thu truong | thu truong don vi | nguoi dung dau | lanh dao | lanh dao don vi | truong don vi | giam doc | tong giam doc | hieu truong' +
    ' | chu tich | bi thu | truong phong | chanh van phong | truong ban | chu nhiem | truong cong an | chi huy truong | chanh thanh tra' +
    ' | unit head | head',
);
const EDITORS = said(
  'can bo | can bo thi dua | chuyen vien | cong chuc | vien chuc | nhan vien | phu trach thi dua | nguoi soan | soan thao | can bo phu trach' +
    ' | can bo nhap lieu | can bo thi dua cua don vi | thu ky | van thu | nguoi nhap | unit editor | clerk | editor',
);
const ELSEWHERE: Readonly<Partial<Record<Role, readonly string[]>>> = {
  admin: said('quan tri | quan tri vien | quan tri he thong | admin | administrator'),
  councilMember: said(
    'uy vien hoi dong | thanh vien hoi dong | hoi dong | hoi dong thi dua | council member',
  ),
  chairman: said('chu tich uy ban nhan dan | chu tich ubnd | chu tich quan | chairman'),
  office: said('thuong truc | co quan thuong truc | phong noi vu | thuong truc thi dua'),
  supervisor: said('giam sat | nguoi giam sat | supervisor'),
  publicity: said('tuyen truyen | truyen thong | publicity'),
  clusterLead: said('cum truong | khoi truong | truong cum | truong khoi | cluster lead'),
};

/**
 * What a cell says that somebody is in the unit: one of the unit's roles, a role that is not given by a list of units
 * (`elsewhere`), or nothing known. A chairman of a unit is its head.
 */
export function unitRoleOf(typed: string): UnitRole | 'elsewhere' | null {
  const text = fold(typed)
    .replaceAll(/[^a-z0-9]+/g, ' ')
    .trim();
  if (/^chu tich (ubnd|uy ban nhan dan) (phuong|xa|thi tran)\b/.test(text)) return 'unitHead';
  if (Object.values(ELSEWHERE).some((words) => fits(text, words))) return 'elsewhere';
  if (HEADS.some((word) => beginsWith(text, word))) return 'unitHead';
  return EDITORS.some((word) => beginsWith(text, word)) ? 'unitEditor' : null;
}

/** An address as accounts have it. */
export const addressOf = (typed: string): string =>
  asOneLine(typed).normalize('NFKC').replaceAll(/\s+/g, '').toLowerCase();

/** A day of a cell: null where it is none; undefined where the cell is empty. */
export const dayOf = (typed: string): LocalDate | null | undefined =>
  typed.trim() === '' ? undefined : parseDate(typed);

const MOST = 60;

/** What an id is made of: letters and digits of a code or a name. */
export const slugOf = (text: string): string =>
  fold(text)
    .replaceAll(/[^a-z0-9]+/g, '-')
    .slice(0, MOST)
    .replaceAll(/^-+|-+$/g, '');
