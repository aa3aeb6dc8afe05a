import { numberAndSymbol } from '@thidua/domain/award/decision';
import { isCommentPeriod } from '@thidua/domain/award/publication';
import { formatDate } from '@thidua/domain/base/text';
import {
  dayOfPeriod,
  daysBetween,
  localDateOf,
  localTimeOf,
  periodLength,
  type LocalDate,
} from '@thidua/domain/base/time';
import { html, type Html } from './html.ts';
import type { PublicDecision, PublicList, PublicMovement } from './read-movement.ts';
import type { SiteTexts } from './texts.ts';

// Pieces that several pages show of a movement.

export const momentOf = (at: Date, zone: string): string =>
  `${localTimeOf(at, zone)} ${formatDate(localDateOf(at, zone))}`;

/** Where in its period a movement is on a day. */
export function courseOf(
  { movement: { period } }: PublicMovement,
  today: LocalDate,
  words: SiteTexts,
): string {
  const days = periodLength(period);
  if (today < period.from) return words.startsIn(daysBetween(today, period.from));
  return today > period.to ? words.ended(days) : words.dayOf(dayOfPeriod(period, today), days);
}

export const planLine = ({ movement }: PublicMovement, words: SiteTexts): string =>
  words.planOf(movement.number, formatDate(movement.issuedOn), movement.issuer);

export const statusOf = ({ movement: { status } }: PublicMovement, words: SiteTexts): Html =>
  html`<span class="state ${status === 'open' ? 'open' : 'closed'}">${words.status[status]}</span>`;

/** What is published of a movement, with when. */
export interface Published {
  at: Date;
  line: Html;
}

export function publishedOf(of: PublicMovement, now: Date, words: SiteTexts): Published[] {
  return [
    ...of.lists.map((list) => ({ at: list.publishedAt, line: listLine(list, now, words) })),
    ...of.decisions.map((decision) => ({
      at: decision.effectiveAt ?? new Date(0),
      line: decisionLine(decision, words),
    })),
  ].toSorted((a, b) => b.at.getTime() - a.at.getTime());
}

function listLine(list: PublicList, now: Date, words: SiteTexts): Html {
  const isOpen = !list.withdrawn && isCommentPeriod(list, now);
  const day = formatDate(list.until);
  const inTime = isOpen ? words.openUntil(day) : words.closedOn(day);
  const state = list.withdrawn ? words.withdrawn : inTime;
  return html`<h3>${words.list(list.title)}</h3>
    <p class="${isOpen ? 'open' : 'closed'}">${state}</p>`;
}

function decisionLine({ title, signature, symbol }: PublicDecision, words: SiteTexts): Html {
  const signed =
    signature &&
    html`<p>${words.signedBy(numberAndSymbol(signature.number, symbol), formatDate(signature.date))}</p>`;
  return html`<h3>${words.decision(title)}</h3>
    ${signed}`;
}
