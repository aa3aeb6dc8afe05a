/** What a decision is titled until somebody titles it: it is stored and printed, so in the authority's language. */
export const paperWords = {
  title: (recipients: string, movement: string) =>
    `Về việc tặng Giấy khen cho ${recipients} có thành tích trong phong trào “${movement}”`,
  /** Whom a title names: several `các …`, one without. */
  several: (kinds: string) => `các ${kinds}`,
};
