import { appPages, inApp, publicPages } from '@thidua/domain/base/addresses';
import { words } from './texts.ts';

/** The front page: what this is, and the ways on. */
export function StartPage() {
  return (
    <>
      <h1>{words.startTitle}</h1>
      <p>{words.startIntro}</p>
      <ul className="ways">
        <Way to={inApp(appPages.home())} title={words.signIn} says={words.signInHint} />
        <Way to={publicPages.disclosures()} title={words.listTitle} says={words.listHint} />
        <Way to={publicPages.checks()} title={words.checkTitle} says={words.checkHint} />
      </ul>
    </>
  );
}

function Way({ to, title, says }: { to: string; title: string; says: string }) {
  return (
    <li>
      <a href={to}>{title}</a>
      <p>{says}</p>
    </li>
  );
}
