import { bucketSchema } from '@thidua/domain/contract/bucket';
import { paths } from '@thidua/domain/base/paths';
import { timestampsToDates } from '@thidua/domain/base/timestamps';
import type { Services } from '../platform/services.ts';
import { foundPages } from '../store/store.ts';

/** Removes buckets of hours that are over; returns how many. */
export async function sweepBuckets({ store, now }: Pick<Services, 'store' | 'now'>): Promise<number> {
  let swept = 0;
  for await (const page of foundPages(store, { collection: paths.buckets() })) {
    const old = page.filter(({ data }) => bucketSchema.parse(timestampsToDates(data)).expiresAt <= now());
    await Promise.all(old.map(({ id }) => store.remove(paths.bucket(id))));
    swept += old.length;
  }
  return swept;
}
