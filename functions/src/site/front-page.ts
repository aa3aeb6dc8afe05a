import { publicPages, type SiteLanguage } from '@thidua/domain/base/addresses';
import { paths } from '@thidua/domain/base/paths';
import { formatDate } from '@thidua/domain/base/text';
import { addDays, localDateOf } from '@thidua/domain/base/time';
import { logRootId, logRootSchema, type LogRoot } from '@thidua/domain/log/root';
import type { PageParts } from './frame.ts';
import { html, type Html } from './html.ts';
import { courseOf, momentOf, planLine, publishedOf, statusOf } from './movement-parts.ts';
import { readMovements, type PublicMovement, type SiteServices } from './read-movement.ts';
import { textsIn } from './said.ts';
import type { SiteTexts } from './texts.ts';

/** So many days of roots are shown. */
const ROOT_DAYS = 7;
/** So many of the newest lists and decisions. */
const NEWEST = 8;

export interface FrontContent {
  now: Date;
  movements: PublicMovement[];
  /** The last days' roots of the authorities that have movements, newest first. */
  roots: LogRoot[];
}

export async function readFront(services: SiteServices): Promise<FrontContent> {
  const now = services.now();
  const movements = await readMovements(services);
  const zones = new Map(movements.map(({ movement }) => [movement.authorityId, movement.zone]));
  const rootPaths = [...zones].flatMap(([authorityId, zone]) =>
    Array.from({ length: ROOT_DAYS }, (_, back) =>
      paths.logRoot(logRootId(authorityId, addDays(localDateOf(now, zone), -back))),
    ),
  );
  const documents = await services.store.load(rootPaths);
  const roots = rootPaths.flatMap((path) => documents.read(path, logRootSchema) ?? []);
  return { now, movements, roots: roots.toSorted((a, b) => (a.day < b.day ? 1 : -1)) };
}

export function frontPage(content: FrontContent, language: SiteLanguage): PageParts {
  const words = textsIn[language];
  return {
    title: words.product,
    description: words.startIntro,
    addressIn: publicPages.start,
    main: html`<h1>${words.startTitle}</h1>
      <p>${words.startIntro}</p>
      <h2>${words.movements}</h2>
      ${movementCards(content, language)}
      <h2>${words.newest}</h2>
      ${newest(content, words)}
      <h2>${words.ways}</h2>
      <ul class="cards">
        <li>
          <h3><a href="${publicPages.disclosures()}">${words.listTitle}</a></h3>
          <p>${words.listHint}</p>
        </li>
        <li>
          <h3><a href="${publicPages.checks()}">${words.checkTitle}</a></h3>
          <p>${words.checkHint}</p>
        </li>
      </ul>
      ${content.roots.length > 0 && rootLines(content.roots, words)}`,
  };
}

function movementCards({ movements, now }: FrontContent, language: SiteLanguage): Html {
  const words = textsIn[language];
  if (movements.length === 0) {
    return html`<p><strong>${words.noMovement}</strong></p>
      <p>${words.noMovementHint}</p>`;
  }
  return html`<ul class="cards">
    ${movements.map(
      (of) =>
        html`<li>
          <h3><a href="${publicPages.movement(of.movementId, language)}">${of.movement.shortTitle}</a></h3>
          <p>${planLine(of, words)}</p>
          <p>${statusOf(of, words)} · ${courseOf(of, localDateOf(now, of.movement.zone), words)}</p>
          ${of.movement.sample && html`<p class="note">${words.sample}</p>`} ${figureLine(of, words)}
        </li> `,
    )}
  </ul>`;
}

function figureLine({ figures, movement }: PublicMovement, words: SiteTexts): Html | null {
  if (!figures || figures.whole.required === 0) return null;
  const { requiredRegistered, required, progress } = figures.whole;
  return html`<p>
      ${words.registered}: ${words.ofRequired(words.number(requiredRegistered), words.number(required))}
    </p>
    <progress max="${required}" value="${requiredRegistered}" aria-label="${words.registered}"></progress>
    <p class="note">
      ${progress !== null && `${words.meanProgress}: ${words.share(progress)}. `}${words.asOf(momentOf(figures.asOf, movement.zone))}
    </p>`;
}

function newest({ movements, now }: FrontContent, words: SiteTexts): Html {
  const all = movements
    .flatMap((of) => publishedOf(of, now, words).map((one) => ({ ...one, of })))
    .toSorted((a, b) => b.at.getTime() - a.at.getTime())
    .slice(0, NEWEST);
  if (all.length === 0) return html`<p>${words.nothingNew}</p>`;
  return html`<ul class="plain">
    ${all.map(
      ({ line, of }) =>
        html`<li>
          ${line}
          <p><a href="${publicPages.disclosure(of.movementId)}">${of.movement.shortTitle}</a></p>
        </li> `,
    )}
  </ul>`;
}

const rootLines = (roots: readonly LogRoot[], words: SiteTexts): Html =>
  html`<h2>${words.roots}</h2>
    <p>${words.rootsHint}</p>
    <p>${words.rootsCheck}</p>
    <ul class="plain">
      ${roots.map(
        ({ day, entries, root }) =>
          html`<li>
            ${words.rootLine(formatDate(day), words.number(entries))}
            <p><code>${root}</code></p>
          </li> `,
      )}
    </ul>`;
