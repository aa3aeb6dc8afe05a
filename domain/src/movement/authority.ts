import { z } from 'zod';

export const nameLanguages = ['vi', 'en'] as const;
export type NameLanguage = (typeof nameLanguages)[number];

const name = z.string().trim().min(1).max(80);
/** As the authority writes it, and as the interface says it in English. */
const nameSchema = z.object({ vi: name, en: name } satisfies Record<NameLanguage, unknown>);

/**
 * What an authority calls its offices and officers, as a sentence takes it: a district's `Phòng Nội vụ` is a ward's
 * `Phòng Văn hóa - Xã hội`, a ministry has no `Chủ tịch`. English goes without an article, and begins small where it is no
 * proper name.
 */
export const authorityNamesSchema = z.object({
  /** The standing body, which runs movements: `Phòng Nội vụ`, `Office of Home Affairs`. */
  office: nameSchema,
  /** Who decides: `Chủ tịch`, `chairman`; and with the body they head: `Chủ tịch UBND`. */
  chairman: nameSchema,
  chairmanOfBody: nameSchema,
  /** Who makes movements known: `VHTT, Tuyên giáo`; who supervises: `UBMTTQ, đoàn thể`. */
  publicity: nameSchema,
  supervisor: nameSchema,
  /** The local authorities below: a district's `Phường`, a province's `Phường, xã, đặc khu`. */
  localAuthority: nameSchema,
});
export type AuthorityNames = z.infer<typeof authorityNamesSchema>;

/** The same in one language, for texts. */
export type Names = Readonly<Record<keyof AuthorityNames, string>>;

export const namesIn = (language: NameLanguage, names: AuthorityNames): Names => ({
  office: names.office[language],
  chairman: names.chairman[language],
  chairmanOfBody: names.chairmanOfBody[language],
  publicity: names.publicity[language],
  supervisor: names.supervisor[language],
  localAuthority: names.localAuthority[language],
});

/** What an authority says of itself on pages, papers and in letters; its name is its unit's. */
export const authoritySchema = z.object({
  parentName: z.string(),
  /** The place that papers are dated from. */
  placeName: z.string(),
  zone: z.string(),
  helpLine: z.string(),
  names: authorityNamesSchema,
  /** As its minutes are headed: `Hội đồng Thi đua - Khen thưởng`, with whatever the authority adds to it. */
  council: name,
  /** The lines above a signature, by who signs: `CHỦ TỊCH`; `KT. CHỦ TỊCH`, `PHÓ CHỦ TỊCH`. */
  signingForms: z.array(z.object({ lines: z.array(name).min(1).max(3) })).min(1),
});
export type Authority = z.infer<typeof authoritySchema>;
