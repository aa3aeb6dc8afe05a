import type { ReadName } from '@thidua/domain/base/person-name';
import type { NominationContent } from '@thidua/domain/nomination/content';

/** What was read of a name, each part in its field. */
export function withName(content: NominationContent, read: ReadName): NominationContent {
  if (content.kind !== 'individual') return { ...content, name: read.name };
  const titles = [content.title.trim(), read.title].filter((title) => title !== '');
  return {
    ...content,
    name: read.name,
    honorific: read.honorific || content.honorific,
    title: [...new Set(titles)].join(', '),
  };
}
