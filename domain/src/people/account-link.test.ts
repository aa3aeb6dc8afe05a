import { describe, expect, it } from 'vitest';
import { isOpenLink, LINK_MS, linkPurposes, mayUse, newLink, withToken } from './account-link.ts';
import { linkMail, linkMailShown, lifeOf } from '../wording/account-mails.ts';
import { proposalStanding, PROPOSAL_MS } from './account-proposal.ts';

const now = new Date('2021-11-24T00:00:00Z');
const after = (ms: number) => new Date(now.getTime() + ms);

describe('a link', () => {
  it.each(linkPurposes)(
    'for %s lives for a limited time from when it is sent, and not once it was used',
    (purpose) => {
      const asked = newLink('somebody', purpose, 'mail', now);
      expect(asked.tokenHash).toBe('');
      const sent = withToken(asked, 'hash', after(60_000));
      expect(sent).toMatchObject({ tokenHash: 'hash', made: 1 });
      expect(isOpenLink(sent, after(60_000 + LINK_MS[purpose] - 1))).toBe(true);
      expect(isOpenLink(sent, after(60_000 + LINK_MS[purpose]))).toBe(false);
      expect(isOpenLink({ ...sent, state: 'used' }, now)).toBe(false);
      expect(isOpenLink({ ...sent, state: 'void' }, now)).toBe(false);
    },
  );

  it('is for one purpose: an invitation while it is open, a reset while the account is on', () => {
    const use = (active: boolean, invitation: 'open' | 'withdrawn' | 'accepted') =>
      linkPurposes.filter((purpose) => mayUse(purpose, { active, invitation }));
    expect(use(false, 'open')).toEqual(['invitation']);
    expect(use(true, 'accepted')).toEqual(['reset']);
    expect(use(false, 'accepted')).toEqual([]);
    expect(use(false, 'withdrawn')).toEqual([]);
  });
});

describe('a mail with a link', () => {
  it.each(linkPurposes)('for %s says how long it lives, and the outbox shows none of it', (purpose) => {
    const holder = {
      displayName: 'Nguyễn Văn A',
      issuer: 'Ủy ban nhân dân',
      names: { office: 'Phòng Nội vụ' },
      helpLine: '028',
    };
    const address = 'https://mau.example/x/token';
    const { text, subject } = linkMail(purpose, holder, { address, held: ['Thủ trưởng đơn vị – Phường 1'] });
    expect(text).toContain(address);
    expect(text).toContain(lifeOf(purpose));
    expect(text).toContain('Nguyễn Văn A');
    expect(linkMailShown[purpose].subject).toBe(subject);
    expect(linkMailShown[purpose].text).not.toContain('http');
  });
});

it('a proposal waits for a limited time', () => {
  const proposal = { state: 'open', expiresAt: after(PROPOSAL_MS) } as const;
  expect(proposalStanding(proposal, after(PROPOSAL_MS - 1))).toBe('open');
  expect(proposalStanding(proposal, after(PROPOSAL_MS))).toBe('expired');
  expect(proposalStanding({ ...proposal, state: 'confirmed' }, after(PROPOSAL_MS))).toBe('confirmed');
});
