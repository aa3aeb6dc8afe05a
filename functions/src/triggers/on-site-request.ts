import { onRequest } from 'firebase-functions/https';
import { renderLater, services } from '../platform/init.ts';
import { servePage } from '../site/serve.ts';

/** The public pages, behind Hosting. */
export const site = onRequest({ memory: '256MiB', concurrency: 200 }, async (request, response) => {
  const { pathname, search } = new URL(request.originalUrl, 'http://site');
  const { status, headers, body } = await servePage(
    services,
    {
      method: request.method,
      path: pathname,
      query: search,
      ifNoneMatch: request.get('if-none-match') ?? null,
    },
    (pageId) => renderLater([pageId]),
  );
  response.status(status).set(headers);
  if (status === 304 || request.method === 'HEAD') response.end();
  else response.send(body);
});
