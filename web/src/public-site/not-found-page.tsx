import { appPages, inApp, publicPages } from '@thidua/domain/base/addresses';
import { language } from '../language/language.ts';
import { words } from './texts.ts';

export function NotFoundPage() {
  return (
    <>
      <h1>{words.notFound}</h1>
      <p>{words.notFoundHint}</p>
      <ul>
        <li>
          <a href={publicPages.start(language)}>{words.toStart}</a>
        </li>
        <li>
          <a href={publicPages.checks()}>{words.checkTitle}</a>
        </li>
        <li>
          <a href={inApp(appPages.home())}>{words.signIn}</a>
        </li>
      </ul>
    </>
  );
}
