/** What a list is titled until somebody titles it: it is stored and published, so in the authority's language. */
export const listTitle = 'Danh sách đề nghị tặng Giấy khen';
