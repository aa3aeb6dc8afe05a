import { nodeSchema, type SummaryNode } from '@thidua/domain/summary/node';
import { paths } from '@thidua/domain/base/paths';
import { timestampsToDates } from '@thidua/domain/base/timestamps';
import type { Firestore } from 'firebase-admin/firestore';
import type { Check } from './checks.ts';

/**
 * Looks at every summary as it changes: what it has counted of a child never becomes older. At the end nothing of that is to
 * be seen, since whatever is counted wrongly in passing is counted again from the sources about a second later.
 */
export class SummaryWatch {
  readonly #newest = new Map<string, number>();
  #looked = 0;
  readonly #faults: string[] = [];

  see(path: string, { children, version }: Pick<SummaryNode, 'children' | 'version'>): void {
    this.#looked += 1;
    for (const [id, child] of Object.entries(children)) {
      const key = `${path} ${id}`;
      const newest = this.#newest.get(key) ?? 0;
      if (child.version < newest) {
        this.#faults.push(`${path}, version ${version}: ${id} went back from ${newest} to ${child.version}`);
      }
      this.#newest.set(key, child.version);
    }
  }

  /** Looks at the summaries of every movement there will be. What is given ends it. */
  over(db: Firestore): () => void {
    const collection = paths.nodes('any').split('/').at(-1) ?? '';
    return db.collectionGroup(collection).onSnapshot(
      (found) => {
        for (const { doc } of found.docChanges()) {
          this.see(doc.ref.path, nodeSchema.parse(timestampsToDates(doc.data())));
        }
      },
      (error) => {
        this.#faults.push(`The summaries could not be watched any longer: ${error.message}`);
      },
    );
  }

  check(): Check {
    return { what: 'No summary goes back', looked: this.#looked, faults: this.#faults };
  }
}
