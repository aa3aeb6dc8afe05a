import { words } from './texts.ts';

/** What could not be read, and the way to try again. */
export function Unreachable({ text }: { text: string }) {
  return (
    <>
      <p className="fault" role="alert">
        {text}
      </p>
      <button type="button" onClick={() => window.location.reload()}>
        {words.retry}
      </button>
    </>
  );
}
