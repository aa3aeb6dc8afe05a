import { publicPages, type SiteLanguage } from '@thidua/domain/base/addresses';
import { formatDate } from '@thidua/domain/base/text';
import { localDateOf, type LocalDate } from '@thidua/domain/base/time';
import { figureTables } from './figure-tables.ts';
import type { PageParts } from './frame.ts';
import { html, type Html } from './html.ts';
import { courseOf, planLine, publishedOf, statusOf } from './movement-parts.ts';
import type { PublicMovement } from './read-movement.ts';
import { textsIn } from './said.ts';
import type { SiteTexts } from './texts.ts';

export interface MovementContent {
  now: Date;
  of: PublicMovement;
}

export function movementPage({ now, of }: MovementContent, language: SiteLanguage): PageParts {
  const words = textsIn[language];
  const { movement, movementId } = of;
  const today = localDateOf(now, movement.zone);
  const { from, to } = movement.period;
  const course = courseOf(of, today, words);
  return {
    title: movement.shortTitle,
    description: `${planLine(of, words)}. ${course}.`,
    addressIn: (other) => publicPages.movement(movementId, other),
    main: html`<h1 lang="vi">${movement.shortTitle}</h1>
      <p lang="vi">${movement.title}</p>
      <p>${planLine(of, words)}</p>
      <p>${statusOf(of, words)} · ${words.period(formatDate(from), formatDate(to))} · ${course}</p>
      ${movement.sample && html`<p class="note">${words.sample}</p>`}
      ${movement.motto !== '' && html`<blockquote lang="vi"><p>${movement.motto}</p></blockquote>`}
      <h2>${words.progress}</h2>
      ${figureTables(of, language)}
      <h2>${words.timeline}</h2>
      ${timeline(of, today, words)}
      <h2>${words.disclosed}</h2>
      ${published(of, now, words)}
      <h2>${words.purposes}</h2>
      <ul>
        ${movement.purposes.map(({ text }) => html`<li lang="vi">${text}</li>`)}
      </ul>
      <h2>${words.areas}</h2>
      <ol>
        ${movement.contentAreas.map(
          ({ title, text }) =>
            html`<li lang="vi">
              <details>
                <summary>${title}</summary>
                <p>${text}</p>
              </details>
            </li>`,
        )}
      </ol>`,
  };
}

/** The movement's dates in their order, and today among them. */
function timeline({ movement }: PublicMovement, today: LocalDate, words: SiteTexts): Html {
  const { marks } = words;
  const dates: { day: LocalDate; what: string | null }[] = [
    { day: movement.issuedOn, what: marks.issued },
    { day: movement.period.from, what: marks.from },
    { day: movement.registrationDeadline, what: marks.deadline },
    ...movement.reportingPeriods.map(({ due, title }) => ({ day: due, what: marks.due(title) })),
    { day: movement.period.to, what: marks.to },
    { day: today, what: null },
  ];
  const inOrder = dates.toSorted((a, b) => (a.day < b.day ? -1 : a.day > b.day ? 1 : 0));
  return html`<ol class="time">
    ${inOrder.map(({ day, what }) =>
      what === null
        ? html`<li class="today" aria-current="date">${words.today}: ${formatDate(day)}</li> `
        : html`<li>
            ${formatDate(day)} – ${what} <span class="note">(${stateOf(day, today, words)})</span>
          </li> `,
    )}
  </ol>`;
}

const stateOf = (day: LocalDate, today: LocalDate, words: SiteTexts) =>
  day === today ? words.today : day < today ? words.passed : words.ahead;

function published(of: PublicMovement, now: Date, words: SiteTexts): Html {
  const all = publishedOf(of, now, words);
  if (all.length === 0) return html`<p>${words.nothingNew}</p>`;
  return html`<ul class="plain">
      ${all.map(({ line }) => html`<li>${line}</li> `)}
    </ul>
    <p><a href="${publicPages.disclosure(of.movementId)}">${words.seeDisclosed}</a></p>`;
}
